namespace NewsModel.Guessing;

/// <summary>How sure a guess is.</summary>
internal static class Confidence
{
    // With fewer words that are surely of a story there may be none.
    private const double Enough = 80;

    // More words of one line count no more.
    private const int MostWords = 80;

    /// <summary>From 0 to 1: F1 of the words of the lines that were taken, as their probabilities expect it; less where there are few.</summary>
    public static double Of(PageLooks page, ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> isStory)
    {
        double taken = 0;
        double right = 0;
        double all = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            int words = Math.Min(page[i].Words, MostWords);
            double expected = words * probabilities[i];
            all += expected;
            taken += isStory[i] ? words : 0;
            right += isStory[i] ? expected : 0;
        }

        return right == 0 ? 0 : 2 * right / (taken + all) * Math.Min(1, right / Enough);
    }
}

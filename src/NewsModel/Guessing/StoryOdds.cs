namespace NewsModel.Guessing;

/// <summary>
/// How probably each line is of the story. A page has one: lines before it, lines of the story with insets between them, lines behind it.
/// What the lines are like, and how seldom one of these parts ends, are weighed over the whole page: each line is looked at twice.
/// </summary>
internal static class StoryOdds
{
    private const int Parts = 4;
    private const int Before = 0;
    private const int Story = 1;
    private const int Inset = 2;
    private const int After = 3;

    private static readonly double Waits = Math.Exp(LineWeights.BeforeBefore);
    private static readonly double Starts = Math.Exp(LineWeights.BeforeStory);
    private static readonly double GoesOn = Math.Exp(LineWeights.StoryStory);
    private static readonly double Breaks = Math.Exp(LineWeights.StoryInset);
    private static readonly double Ends = Math.Exp(LineWeights.StoryAfter);
    private static readonly double StaysBroken = Math.Exp(LineWeights.InsetInset);
    private static readonly double Resumes = Math.Exp(LineWeights.InsetStory);
    private static readonly double StaysEnded = Math.Exp(LineWeights.AfterAfter);

    /// <summary>The probabilities, one for each line.</summary>
    /// <param name="page">What the page's lines are like.</param>
    /// <param name="look">Is called at each line.</param>
    public static double[] Of(PageLooks page, Action look)
    {
        double[] odds = new double[Parts * page.Count];
        double[] reached = new double[Parts * page.Count];
        double[] sums = new double[page.Count];
        Span<float> features = stackalloc float[(int)LineFeature.Count];
        for (int i = 0; i < page.Count; i++)
        {
            look();
            page.Fill(i, features);
            Span<double> line = odds.AsSpan(Parts * i, Parts);
            Write(LineWeights.Sum(features), page.IsAlternative(i), line);
            sums[i] = Reach(i == 0 ? default : reached.AsSpan(Parts * (i - 1), Parts), line, reached.AsSpan(Parts * i, Parts));
        }

        // From the end back: no page ends within an inset.
        double[] story = new double[page.Count];
        Span<double> rest = [1, 1, 0, 1];
        for (int i = page.Count - 1; i >= 0; i--)
        {
            Span<double> at = reached.AsSpan(Parts * i, Parts);
            double all = 0;
            for (int part = 0; part < Parts; part++)
            {
                all += at[part] * rest[part];
            }

            story[i] = all > 0 ? at[Story] * rest[Story] / all : 0;
            GoBack(odds.AsSpan(Parts * i, Parts), sums[i], rest);
        }

        return story;
    }

    // The odds against the largest of them, so that none is too large for a number.
    private static void Write((double Story, double Inset, double After) sum, bool isAlternative, Span<double> odds)
    {
        double most = Math.Max(0, Math.Max(isAlternative ? 0 : sum.Story, Math.Max(sum.Inset, sum.After)));
        odds[Before] = Math.Exp(-most);
        odds[Story] = isAlternative ? 0 : Math.Exp(sum.Story - most);
        odds[Inset] = Math.Exp(sum.Inset - most);
        odds[After] = Math.Exp(sum.After - most);
    }

    // How probably the page goes on as each part up to this line, and what it was divided by.
    private static double Reach(ReadOnlySpan<double> before, ReadOnlySpan<double> odds, Span<double> reached)
    {
        if (before.IsEmpty)
        {
            (reached[Before], reached[Story]) = (odds[Before], odds[Story] * Starts);
        }
        else
        {
            reached[Before] = before[Before] * Waits * odds[Before];
            reached[Story] = ((before[Before] * Starts) + (before[Story] * GoesOn) + (before[Inset] * Resumes)) * odds[Story];
            reached[Inset] = ((before[Story] * Breaks) + (before[Inset] * StaysBroken)) * odds[Inset];
            reached[After] = ((before[Story] * Ends) + (before[After] * StaysEnded)) * odds[After];
        }

        double sum = Math.Max(reached[Before] + reached[Story] + reached[Inset] + reached[After], 1e-300);
        for (int part = 0; part < Parts; part++)
        {
            reached[part] /= sum;
        }

        return sum;
    }

    private static void GoBack(ReadOnlySpan<double> odds, double sum, Span<double> rest)
    {
        double before = odds[Before] * rest[Before] / sum;
        double story = odds[Story] * rest[Story] / sum;
        double inset = odds[Inset] * rest[Inset] / sum;
        double after = odds[After] * rest[After] / sum;
        rest[Before] = (Waits * before) + (Starts * story);
        rest[Story] = (GoesOn * story) + (Breaks * inset) + (Ends * after);
        rest[Inset] = (StaysBroken * inset) + (Resumes * story);
        rest[After] = StaysEnded * after;
    }
}

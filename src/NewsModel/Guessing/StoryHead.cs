namespace NewsModel.Guessing;

/// <summary>Finds what stands above the text of a story: its headline first, then what is between that and the text.</summary>
internal static class StoryHead
{
    // No headline stands further above.
    private const int Furthest = 60;

    private const float PerLine = 0.05f;

    /// <summary>The line with the headline.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first line of the story's text; it may be the headline itself.</param>
    /// <returns>Its place; -1 where none looks like one.</returns>
    public static int HeadlineOf(PageLooks page, int first)
    {
        if (page.MarkupOf(first) is { Heading: 1 })
        {
            return first;
        }

        int best = -1;
        float most = 0;
        for (int i = Math.Max(0, first - Furthest); i < first; i++)
        {
            float score = Likeness(page, i) - ((first - i) * PerLine);
            if (score > most)
            {
                (best, most) = (i, score);
            }
        }

        return best >= 0 || !IsTitle(page, first) ? best : first;
    }

    /// <summary>Whether a line between headline and text sums the story up.</summary>
    public static bool IsStandfirst(PageLooks page, int line) =>
        page[line] is { Words: >= 8, IsByline: false, IsDate: false, IsSite: false } look
        && (look.Kinds & LookKinds.Credit) == 0
        && page.IsApart(line)
        && page.MarkupOf(line) is not ({ IsCaption: true } or { IsAlternative: true } or { LinkShare: > 0.5 });

    /// <summary>Whether a line is a picture's caption.</summary>
    public static bool IsCaption(PageLooks page, int line) =>
        page.MarkupOf(line) is { } markup
            ? markup.IsCaption
            : (page[line].Kinds & LookKinds.Credit) != 0;

    private static bool IsTitle(PageLooks page, int line) =>
        page[line] is { Words: >= 3 and <= 30, IsByline: false, IsDate: false, IsSite: false, EndsOpen: false } look
        && (!look.Ends || look.EndsQuestion)
        && (look.Kinds & LookKinds.Credit) == 0
        && page.MarkupOf(line) is not ({ IsAlternative: true } or { IsCaption: true } or { LinkShare: > 0.8 });

    // On a page with markup a headline is a heading, or stands further off than any other line that could be one.
    private static float Likeness(PageLooks page, int line) =>
        page.MarkupOf(line) is { } markup && !markup.IsAlternative && markup is { Heading: 1 } && page[line].Words > 0 ? 8
        : !IsTitle(page, line) ? 0
        : (page.MarkupOf(line) is { Heading: > 0 } ? 5 : 2) + (page.IsApart(line) ? 1 : 0) + (page[line].Words >= 5 ? 1 : 0);
}

namespace NewsModel.Fuzzing.Targets;

/// <summary>What parsing may look at: lines, each a number of times that does not depend on the page.</summary>
internal static class Work
{
    /// <summary>How often the built-in schemas look at a line at most, on average; no page that was found takes half of it.</summary>
    private const int MostLooks = 120;

    private const int Growth = 4;

    public static void AssertBounded(ParseResult result) => DefectException.Unless(
        result.Lines.Steps <= MostLooks * (result.Lines.Count + 1L), $"{result.Lines.Steps} looks at {result.Lines.Count} lines.");

    /// <summary>Says whether work grows with the page, not with its square: a schema may look at a line as often as it likes, but always as often.</summary>
    /// <param name="small">What came of a page.</param>
    /// <param name="large">What came of so many of it.</param>
    public static void AssertGrowsWithThePage(ParseResult small, ParseResult large) => DefectException.Unless(
        large.Lines.Steps <= (Growth * 2 * small.Lines.Steps) + 1000,
        $"{small.Lines.Steps} looks at {small.Lines.Count} lines, {large.Lines.Steps} at {large.Lines.Count}.");
}

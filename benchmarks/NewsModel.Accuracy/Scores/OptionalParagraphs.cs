namespace NewsModel.Accuracy.Scores;

/// <summary>Paragraphs in square brackets: an extractor may take each of them or not, and the choice that is best for it counts.</summary>
internal static class OptionalParagraphs
{
    /// <summary>On pages with more of them than this the authors let either all count or none; so do the figures that they publish.</summary>
    public const int Most = 4;

    /// <summary>The paragraph without the brackets.</summary>
    public static string Text(string paragraph) => IsOptional(paragraph) ? paragraph[1..^1] : paragraph;

    /// <summary>The choices: of each, the indices of the paragraphs that are kept. The first keeps all.</summary>
    /// <param name="body">The article as the data set writes it.</param>
    /// <param name="most">With more optional paragraphs than this, all are kept or none.</param>
    public static IEnumerable<int[]> Choices(IReadOnlyList<string> body, int most)
    {
        int[] optional = [.. Enumerable.Range(0, body.Count).Where(i => IsOptional(body[i]))];
        IEnumerable<int[]> choices = optional.Length > most ? [[], optional] : Subsets(optional);
        return choices.Select(leftOut => Enumerable.Range(0, body.Count).Except(leftOut).ToArray());
    }

    private static IEnumerable<int[]> Subsets(int[] items) =>
        Enumerable.Range(0, 1 << items.Length).Select(set => items.Where((_, i) => (set >> i & 1) == 1).ToArray());

    private static bool IsOptional(string paragraph) => paragraph is ['[', .., ']'];
}

namespace NewsModel.Accuracy.Scores;

/// <summary>
/// ROUGE-LSum: of every paragraph of the article, the words that are in its longest common subsequence with some paragraph that was
/// extracted; a word counts no more often than it was extracted. The authors let a trained model cut paragraphs into sentences first;
/// ROUGE without it takes them whole, and so does this: the figures that are published come out the same to a hundredth or two.
/// </summary>
/// <param name="mostOptional">See <see cref="OptionalParagraphs.Choices"/>.</param>
internal sealed class RougeLSum(int mostOptional = OptionalParagraphs.Most) : IMeasure
{
    public string Name => "ROUGE-LSum";

    public Score Of(IReadOnlyList<string> expected, IReadOnlyList<string> extracted)
    {
        var words = new RougeWords();
        int[][] body = [.. expected.Select(paragraph => words.Of(OptionalParagraphs.Text(paragraph)))];
        int[][] found = [.. extracted.Select(words.Of)];
        CommonWords[] lines = [.. found.Select(static line => new CommonWords(line))];
        int[][] common = [.. body.Select(paragraph => Common(paragraph, lines))];

        int[] counts = new int[words.Count];
        foreach (int word in found.SelectMany(static line => line))
        {
            counts[word]++;
        }

        int sum = counts.Sum();
        return OptionalParagraphs.Choices(expected, mostOptional)
            .Select(kept => Score.Of(Hits(kept.Select(i => common[i]), counts), sum, kept.Sum(i => body[i].Length)))
            .MaxBy(static score => score.F1);
    }

    public Score Mean(IReadOnlyList<Score> pages) => Score.MeanOfEach(pages);

    /// <summary>The words of a paragraph that it has in common with any of the lines.</summary>
    private static int[] Common(int[] paragraph, CommonWords[] lines)
    {
        bool[] marks = new bool[paragraph.Length];
        foreach (CommonWords line in lines)
        {
            line.Mark(paragraph, marks);
        }

        return [.. paragraph.Where((_, i) => marks[i])];
    }

    private static int Hits(IEnumerable<int[]> common, int[] counts)
    {
        int[] left = [.. counts];
        int hits = 0;
        foreach (int[] paragraph in common)
        {
            foreach (int word in paragraph)
            {
                hits += left[word]-- > 0 ? 1 : 0;
            }
        }

        return hits;
    }
}

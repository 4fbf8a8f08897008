namespace NewsModel.Accuracy.Scores;

/// <summary>Paragraphs of the article against paragraphs that were extracted: equal or not, each as often as it stands there.</summary>
/// <param name="mostOptional">See <see cref="OptionalParagraphs.Choices"/>.</param>
internal sealed class ParagraphMatch(int mostOptional = OptionalParagraphs.Most) : IMeasure, ILineAccount
{
    public string Name => "paragraphs";

    public Score Of(IReadOnlyList<string> expected, IReadOnlyList<string> extracted) => Best(expected, extracted).Score;

    // Where no paragraph fits, the authors have no F1 and leave the page out of the mean; here it counts as 0.
    public Score Mean(IReadOnlyList<Score> pages) => Score.MeanOfEach(pages);

    public (IReadOnlyList<CostlyLine> Missing, IReadOnlyList<CostlyLine> Surplus) Compare(IReadOnlyList<string> expected, IReadOnlyList<string> extracted)
    {
        IReadOnlyList<string> body = Best(expected, extracted).Body;
        return (Without(body, extracted), Without(extracted, body));
    }

    private (Score Score, IReadOnlyList<string> Body) Best(IReadOnlyList<string> expected, IReadOnlyList<string> extracted) => OptionalParagraphs
        .Choices(expected, mostOptional)
        .Select(kept => (IReadOnlyList<string>)[.. kept.Select(i => OptionalParagraphs.Text(expected[i]))])
        .Select(body => (Score.Of(body.Count - Rest(body, extracted).Count(), extracted.Count, body.Count), body))
        .MaxBy(static choice => choice.Item1.F1);

    private static IReadOnlyList<CostlyLine> Without(IReadOnlyList<string> paragraphs, IReadOnlyList<string> others) =>
        [.. Rest(paragraphs, others).Select(static paragraph => new CostlyLine(paragraph, paragraph.Split(' ').Length))];

    /// <summary>The paragraphs for which the others have no equal one left.</summary>
    private static IEnumerable<string> Rest(IReadOnlyList<string> paragraphs, IReadOnlyList<string> others)
    {
        Dictionary<string, int> left = others.CountBy(static other => other).ToDictionary(StringComparer.Ordinal);
        foreach (string paragraph in paragraphs)
        {
            if (left.GetValueOrDefault(paragraph) is > 0 and int count)
            {
                left[paragraph] = count - 1;
            }
            else
            {
                yield return paragraph;
            }
        }
    }
}

namespace NewsModel.Accuracy.Scores;

/// <summary>Says which lines make the score of a page worse.</summary>
internal interface ILineAccount
{
    /// <summary>The lines of the article that were not extracted, and those extracted that are not of the article.</summary>
    /// <param name="expected">The article as the data set writes it.</param>
    /// <param name="extracted">The paragraphs that were extracted.</param>
    (IReadOnlyList<CostlyLine> Missing, IReadOnlyList<CostlyLine> Surplus) Compare(IReadOnlyList<string> expected, IReadOnlyList<string> extracted);
}

namespace NewsModel.Accuracy.Scores;

/// <summary>A way to compare what was extracted with the article.</summary>
internal interface IMeasure
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>The score of a page.</summary>
    /// <param name="expected">The article as the data set writes it.</param>
    /// <param name="extracted">The paragraphs that were extracted.</param>
    Score Of(IReadOnlyList<string> expected, IReadOnlyList<string> extracted);

    /// <summary>The score of all pages.</summary>
    Score Mean(IReadOnlyList<Score> pages);
}

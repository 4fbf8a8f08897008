using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Data;

/// <summary>What an extractor gave for a page, and its score by each measure of the data set.</summary>
internal sealed record PageResult(Reference Reference, IReadOnlyList<string> Extracted, IReadOnlyList<Score> Scores);

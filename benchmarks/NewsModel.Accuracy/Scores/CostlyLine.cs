namespace NewsModel.Accuracy.Scores;

/// <summary>A line that is missing or too much.</summary>
/// <param name="Text">The line.</param>
/// <param name="Words">How many of its words are.</param>
internal sealed record CostlyLine(string Text, int Words);

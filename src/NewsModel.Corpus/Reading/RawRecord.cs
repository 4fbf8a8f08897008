namespace NewsModel.Corpus;

/// <summary>A record of a corpus file as it stands there; or what is wrong where one should be.</summary>
/// <param name="Kind">What it is a record of.</param>
/// <param name="Start">Where it starts in its batch.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Offset">Where it starts in the file.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
internal readonly record struct RawRecord(InputKind Kind, int Start, int Length, long Offset, string? Problem = null);

namespace NewsModel.Cli;

/// <summary>A path gives no page, for a reason that we know better than the system.</summary>
internal sealed class PageProblemException(string message) : IOException(message);

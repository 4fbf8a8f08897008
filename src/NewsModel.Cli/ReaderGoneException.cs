namespace NewsModel.Cli;

/// <summary>Nobody reads the results any more: whoever did has what it wanted.</summary>
internal sealed class ReaderGoneException() : Exception("Nobody reads the results any more.");

namespace NewsModel.Cli;

/// <summary>The command was not used as it is meant to be. The message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);

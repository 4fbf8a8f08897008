namespace NewsModel.Cli;

/// <summary>What the command says to its caller.</summary>
internal static class ExitStatus
{
    /// <summary>All went well, or whoever read the results had enough.</summary>
    public const int Success = 0;

    /// <summary>A page or a file had an error; the others were done.</summary>
    public const int Failure = 1;

    /// <summary>The command was not used as it is meant to be; nothing was done.</summary>
    public const int Usage = 2;
}

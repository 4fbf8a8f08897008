namespace NewsModel.Cli;

/// <summary>What to do with a text that a terminal's line has no room for.</summary>
internal enum TooLong
{
    /// <summary>Go on in the next line, under where it began.</summary>
    Wrap,

    /// <summary>Cut it, and say so with an ellipsis.</summary>
    Cut,
}

namespace NewsModel.Cli;

/// <summary>How pages are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Pretty,

    /// <summary>One indented object, or an array of them.</summary>
    Json,

    /// <summary>An object a line.</summary>
    JsonLines,
}

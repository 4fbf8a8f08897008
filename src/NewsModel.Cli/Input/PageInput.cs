namespace NewsModel.Cli;

/// <summary>A page to be read, or a path that turned out to be none.</summary>
/// <param name="Name">The path as given, or as found in a folder; <c>-</c> for standard input.</param>
/// <param name="Open">Gives the page's bytes, or throws what an input can throw.</param>
internal sealed record PageInput(string Name, Func<PageBytes> Open)
{
    /// <summary>The path of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the page, HTML as text; where that can't be done, says why to the terminal.</summary>
    public PageBytes? Read(Terminal terminal)
    {
        try
        {
            return terminal.OutputPath is { } results && SameFile.Is(Name, results)
                ? throw new PageProblemException("the results go to this file. Send them to another one.")
                : HtmlFile.AsText(Name, Open());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(Name, FileProblem.Of(exception));
            return null;
        }
    }
}

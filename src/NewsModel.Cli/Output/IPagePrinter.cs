namespace NewsModel.Cli;

/// <summary>Prints the results of pages in one format. Disposing of it ends what it prints.</summary>
internal interface IPagePrinter : IDisposable
{
    /// <summary>Prints a page and hands it on at once.</summary>
    void Print(string source, ParseResult result);
}

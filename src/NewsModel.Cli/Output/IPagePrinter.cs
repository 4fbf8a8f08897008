namespace NewsModel.Cli;

/// <summary>Prints the results of pages in one format.</summary>
internal interface IPagePrinter
{
    /// <summary>Prints a page and hands it on at once.</summary>
    void Print(string source, ParseResult result);

    /// <summary>Prints what stands after the last page.</summary>
    void Finish()
    {
    }
}

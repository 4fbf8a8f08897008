namespace NewsModel.Grammar;

/// <summary>Something that is looked for among a page's lines, and depends on nothing but them.</summary>
internal interface ILineSearch
{
    /// <summary>The first line from <paramref name="from"/> on that is found; <paramref name="until"/> where there is none before it.</summary>
    int First(PageState page, int from, int until);
}

using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>Something that is looked for among a page's lines, and depends on nothing but them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LineSearch
{
    private protected LineSearch()
    {
    }

    /// <summary>The first line from <paramref name="from"/> on that is found; <paramref name="until"/> where there is none before it.</summary>
    internal abstract int First(PageState page, int from, int until);
}

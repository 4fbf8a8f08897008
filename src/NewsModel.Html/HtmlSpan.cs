namespace NewsModel.Html;

/// <summary>A place in the bytes of an HTML page.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it takes.</param>
public readonly record struct HtmlSpan(int Start, int Length)
{
    /// <summary>The byte behind its last one.</summary>
    public int End => Start + Length;
}

namespace NewsModel;

/// <summary>A place in the source of a page: in an HTML page, where the text is that of its lines.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it takes.</param>
/// <param name="Position">Line and column of its first character.</param>
public readonly record struct SourceSpan(int Start, int Length, TextPosition Position)
{
    /// <summary>The byte behind its last one.</summary>
    public int End => Start + Length;
}

namespace NewsModel.Schema;

/// <summary>A stretch of a schema's text, in UTF-16 characters.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The character after its last.</summary>
    public int End => Start + Length;

    /// <summary>The span from one character up to another, which it excludes.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The character after its last.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}

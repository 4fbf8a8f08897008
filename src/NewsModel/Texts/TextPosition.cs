namespace NewsModel;

/// <summary>A place in a page as people count it.</summary>
/// <param name="Line">The line, from 1; every line counts, blank ones too.</param>
/// <param name="Column">The column in UTF-16 characters, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);

namespace NewsModel.Schema;

/// <summary>A position as people count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);

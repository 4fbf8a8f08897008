using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>Whether a whole text fits, and what it holds.</summary>
/// <typeparam name="T">The type of what it holds.</typeparam>
/// <param name="text">A line, or a piece of one.</param>
/// <param name="value">What it holds; anything where it does not fit.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool LineMatch<T>(Text text, out T value);

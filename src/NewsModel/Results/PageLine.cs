namespace NewsModel;

/// <summary>A line of a page that was parsed, with its owner.</summary>
/// <param name="Number">Its number in the page, from 1; blank lines count.</param>
/// <param name="BlankLines">How many blank lines stand right before it; they go with it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Owner">Who took it.</param>
/// <param name="Raw">Its bytes with the blank lines before it, its white space and its line end. All lines' raw bytes, then <see cref="PageLines.Trailing"/>, are the page.</param>
public readonly record struct PageLine(int Number, int BlankLines, Text Text, LineOwner Owner, ReadOnlyMemory<byte> Raw);

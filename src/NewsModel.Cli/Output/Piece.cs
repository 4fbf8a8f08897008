using Spectre.Console;

namespace NewsModel.Cli;

/// <summary>Some text in one style. The text is shown as it is: nothing in it is markup.</summary>
internal readonly record struct Piece(string Text, Style Style)
{
    public static implicit operator Piece(string text) => new(text, Style.Plain);
}

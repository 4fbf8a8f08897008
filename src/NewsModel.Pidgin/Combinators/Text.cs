using System.Collections.Immutable;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Accepts a digit of any script.</summary>
    public static Parser<char, char> Digit { get; } = Parser<char>.Token(char.IsDigit).Labelled("digit");

    /// <summary>Accepts a letter of any script.</summary>
    public static Parser<char, char> Letter { get; } = Parser<char>.Token(char.IsLetter).Labelled("letter");

    /// <summary>Accepts a letter or a digit of any script.</summary>
    public static Parser<char, char> LetterOrDigit { get; } = Parser<char>.Token(char.IsLetterOrDigit).Labelled("letter or digit");

    /// <summary>Accepts a white-space character.</summary>
    public static Parser<char, char> Whitespace { get; } = Parser<char>.Token(char.IsWhiteSpace).Labelled("whitespace");

    /// <summary>Accepts any number of white-space characters and drops them.</summary>
    public static Parser<char, Unit> SkipWhitespaces { get; } = Whitespace.SkipMany();

    /// <summary>Accepts a line feed, with a carriage return before it or not.</summary>
    public static Parser<char, string> EndOfLine { get; } = String("\r\n").Or(String("\n")).Labelled("end of line");

    /// <summary>Accepts a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns>A parser that returns it.</returns>
    public static Parser<char, char> Char(char character) => Parser<char>.Token(character);

    /// <summary>Accepts a text; what precedes a mismatch stays consumed.</summary>
    /// <param name="str">The text.</param>
    /// <returns>A parser that returns it.</returns>
    public static Parser<char, string> String(string str) => Parser<char>.Sequence(str);

    /// <summary>Accepts one of some characters.</summary>
    /// <param name="chars">The characters.</param>
    /// <returns>A parser that returns the one accepted.</returns>
    public static Parser<char, char> OneOf(params char[] chars) => OneOf(chars.AsEnumerable());

    /// <summary>Accepts one of some characters.</summary>
    /// <param name="chars">The characters.</param>
    /// <returns>A parser that returns the one accepted.</returns>
    public static Parser<char, char> OneOf(IEnumerable<char> chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        var accepted = chars.ToArray();
        return Parser<char>
            .Token(accepted.Contains)
            .WithExpected([.. accepted.Select(character => new Expected<char>(ImmutableArray.Create(character)))]);
    }

    /// <summary>Accepts a character that is none of some.</summary>
    /// <param name="chars">The characters not to accept.</param>
    /// <returns>A parser that returns the one accepted.</returns>
    public static Parser<char, char> AnyCharExcept(params char[] chars) => AnyCharExcept(chars.AsEnumerable());

    /// <summary>Accepts a character that is none of some.</summary>
    /// <param name="chars">The characters not to accept.</param>
    /// <returns>A parser that returns the one accepted.</returns>
    public static Parser<char, char> AnyCharExcept(IEnumerable<char> chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        var refused = chars.ToArray();
        return Parser<char>.Token(character => !refused.Contains(character));
    }

    /// <summary>Runs a parser until it fails, which it must do without consuming anything.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that returns all characters as a string.</returns>
    public static Parser<TToken, string> ManyString<TToken>(this Parser<TToken, char> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.Many().Select(string.Concat);
    }

    /// <summary>Runs a parser until it fails, which it must do without consuming anything, and not at once.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that returns all characters as a string.</returns>
    public static Parser<TToken, string> AtLeastOnceString<TToken>(this Parser<TToken, char> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.AtLeastOnce().Select(string.Concat);
    }
}

namespace NewsModel.Pidgin.Tests;

/// <summary>Tokens that stand for letters, so that a test can be written once for several kinds of token.</summary>
public interface IAlphabet<TToken>
{
    static abstract TToken TokenOf(char letter);

    static abstract char LetterOf(TToken token);
}

public readonly struct Characters : IAlphabet<char>
{
    public static char TokenOf(char letter) => letter;

    public static char LetterOf(char token) => token;
}

/// <summary>A token as a line scanner would make it: a value type with more to it than a letter.</summary>
public readonly record struct Line(char Kind, long Start, int Length)
{
    public override string ToString() => $"line {Kind}";
}

public readonly struct Lines : IAlphabet<Line>
{
    public static Line TokenOf(char letter) => new(letter, 40, 2);

    public static char LetterOf(Line token) => token.Kind;
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Pidgin.Tests;

/// <summary>Says of a parser what it accepts and refuses, in letters.</summary>
public abstract class Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    protected static Parser<TToken, char> A { get; } = Letter('a');

    protected static Parser<TToken, char> B { get; } = Letter('b');

    protected static Parser<TToken, char> C { get; } = Letter('c');

    protected static Parser<TToken, char> Letter(char letter) =>
        Parser<TToken>.Token(TAlphabet.TokenOf(letter)).Select(TAlphabet.LetterOf);

    protected static Parser<TToken, char> LetterWhere(Func<char, bool> predicate) =>
        Parser<TToken>.Token(token => predicate(TAlphabet.LetterOf(token))).Select(TAlphabet.LetterOf);

    protected static Parser<TToken, string> Word(string letters) =>
        Parser<TToken>.Sequence(Tokens(letters)).Select(tokens => string.Concat(tokens.Select(TAlphabet.LetterOf)));

    protected static TToken[] Tokens(string letters) => [.. letters.Select(TAlphabet.TokenOf)];

    protected static void Accepts<T>(Parser<TToken, T> parser, string input, string result, int consumed)
    {
        var probe = new Probe<TToken, T>(parser);
        var outcome = probe.Parse(Tokens(input));

        Assert.True(outcome.Success, outcome.Match(_ => "", error => error.ToString()));
        Assert.Equal((result, consumed), (Text(outcome.Value), probe.Consumed));
    }

    /// <param name="parser">What must fail.</param>
    /// <param name="input">On what.</param>
    /// <param name="at">The error's offset.</param>
    /// <param name="unexpected">A letter, $ for the end of the input, or nothing.</param>
    /// <param name="expected">What was expected, in order: letters, &lt;labels&gt; and $, separated by spaces.</param>
    /// <param name="consumed">How many tokens were consumed all the same.</param>
    /// <param name="message">The error's message.</param>
    protected static void Refuses<T>(
        Parser<TToken, T> parser, string input, int at, string unexpected, string expected, int consumed = 0, string? message = null)
    {
        var probe = new Probe<TToken, T>(parser);
        var outcome = probe.Parse(Tokens(input));

        Assert.False(outcome.Success);
        var error = outcome.Error!;
        Assert.Equal(
            (at, unexpected, expected, consumed, message),
            (
                error.ErrorOffset,
                error.EOF ? "$" : Text(error.Unexpected.Select(TAlphabet.LetterOf)),
                string.Join(' ', error.Expected.Select(Text)),
                probe.Consumed,
                error.Message));
    }

    private static string Text(Expected<TToken> expected) =>
        expected.IsEof ? "$" : expected.Label is { } label ? $"<{label}>" : string.Concat(expected.Tokens.Select(TAlphabet.LetterOf));

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        Unit => "()",
        Maybe<char> maybe => maybe.Match(letter => letter.ToString(), () => ""),
        Maybe<string> maybe => maybe.GetValueOrDefault(""),
        TToken token => TAlphabet.LetterOf(token).ToString(),
        IEnumerable items => string.Concat(items.Cast<object>().Select(Text)),
        _ => value.ToString()!,
    };
}

/// <summary>Notes how far a parser got, whether it succeeded or not.</summary>
internal sealed class Probe<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, T>
{
    public int Consumed { get; private set; }

    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Location;
        var succeeded = parser.TryParse(ref state, ref expecteds, out result);
        Consumed = (int)(state.Location - start);
        return succeeded;
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Accepts any token, but not the end of the input.</summary>
    public static Parser<TToken, TToken> Any { get; } = Token(_ => true).Labelled("any character");

    /// <summary>Accepts one token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>A parser that returns the token.</returns>
    public static Parser<TToken, TToken> Token(TToken token) => new TokenParser<TToken>(token);

    /// <summary>Accepts a token that passes.</summary>
    /// <param name="predicate">What it must pass.</param>
    /// <returns>A parser that returns the token.</returns>
    public static Parser<TToken, TToken> Token(Func<TToken, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new TokenWhereParser<TToken>(predicate);
    }
}

internal sealed class TokenParser<TToken>(TToken token) : Parser<TToken, TToken>
{
    private readonly Expected<TToken> _expected = new(ImmutableArray.Create(token));

    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out TToken result)
    {
        if (state.HasCurrent)
        {
            result = state.Current;
            if (EqualityComparer<TToken>.Default.Equals(result, token))
            {
                state.Index++;
                return true;
            }
        }

        state.FailHere();
        expecteds.Add(_expected);
        result = default;
        return false;
    }
}

internal sealed class TokenWhereParser<TToken>(Func<TToken, bool> predicate) : Parser<TToken, TToken>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out TToken result)
    {
        if (state.HasCurrent)
        {
            result = state.Current;
            if (predicate(result))
            {
                state.Index++;
                return true;
            }
        }

        state.FailHere();
        result = default;
        return false;
    }

    internal override bool TryRepeat(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, List<TToken>? results)
    {
        var rest = state.Rest;
        var count = 0;
        while (count < rest.Length && predicate(rest[count]))
            count++;

        results?.AddRange(rest[..count]);
        state.Index += count;
        state.FailHere();
        return true;
    }
}

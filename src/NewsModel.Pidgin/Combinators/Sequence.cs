using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Accepts tokens in a row; those before a mismatch stay consumed.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <returns>A parser that returns them.</returns>
    public static Parser<TToken, TToken[]> Sequence(params TToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return Sequence<TToken[]>(tokens);
    }

    /// <summary>Accepts tokens in a row; those before a mismatch stay consumed.</summary>
    /// <typeparam name="TEnumerable">What holds the tokens.</typeparam>
    /// <param name="tokens">The tokens.</param>
    /// <returns>A parser that returns <paramref name="tokens"/> itself.</returns>
    public static Parser<TToken, TEnumerable> Sequence<TEnumerable>(TEnumerable tokens)
        where TEnumerable : IEnumerable<TToken>
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new TokenSequenceParser<TToken, TEnumerable>(tokens);
    }

    /// <summary>Runs parsers one after another.</summary>
    /// <typeparam name="T">What each returns.</typeparam>
    /// <param name="parsers">The parsers.</param>
    /// <returns>A parser that returns all their results.</returns>
    public static Parser<TToken, IEnumerable<T>> Sequence<T>(params Parser<TToken, T>[] parsers) => Sequence(parsers.AsEnumerable());

    /// <summary>Runs parsers one after another.</summary>
    /// <typeparam name="T">What each returns.</typeparam>
    /// <param name="parsers">The parsers.</param>
    /// <returns>A parser that returns all their results.</returns>
    public static Parser<TToken, IEnumerable<T>> Sequence<T>(IEnumerable<Parser<TToken, T>> parsers)
    {
        ArgumentNullException.ThrowIfNull(parsers);
        return new SequenceParser<TToken, T>([.. parsers]);
    }
}

internal sealed class TokenSequenceParser<TToken, TEnumerable>(TEnumerable tokens) : Parser<TToken, TEnumerable>
    where TEnumerable : IEnumerable<TToken>
{
    private readonly ImmutableArray<TToken> _tokens = [.. tokens];

    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out TEnumerable result)
    {
        var matching = state.LookAhead(_tokens.Length).CommonPrefixLength(_tokens.AsSpan());
        state.Index += matching;
        if (matching == _tokens.Length)
        {
            result = tokens;
            return true;
        }

        state.FailHere();
        expecteds.Add(new Expected<TToken>(_tokens));
        result = default;
        return false;
    }
}

internal sealed class SequenceParser<TToken, T>(Parser<TToken, T>[] parsers) : Parser<TToken, IEnumerable<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out IEnumerable<T> result)
    {
        var results = new T[parsers.Length];
        for (var i = 0; i < parsers.Length; i++)
        {
            if (!parsers[i].TryParse(ref state, ref expecteds, out results[i]!))
            {
                result = null;
                return false;
            }
        }

        result = results;
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser and does not mind if it fails without having consumed anything.</summary>
    /// <returns>A parser that returns what this one returned, if it succeeded.</returns>
    public Parser<TToken, Maybe<T>> Optional() => new OptionalParser<TToken, T>(this);
}

internal sealed class OptionalParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Maybe<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out Maybe<T> result)
    {
        var start = state.Index;
        var outer = expecteds.Count;
        if (parser.TryParse(ref state, ref expecteds, out var value))
        {
            result = new Maybe<T>(value);
        }
        else
        {
            result = default;
            if (state.Index > start)
                return false;
        }

        expecteds.Truncate(outer);
        return true;
    }
}

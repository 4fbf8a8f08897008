using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    internal Parser<TToken, T> OrReturn(T fallback) => new OrReturnParser<TToken, T>(this, fallback);
}

internal sealed class OrReturnParser<TToken, T>(Parser<TToken, T> parser, T fallback) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Index;
        var outer = expecteds.Count;
        if (!parser.TryParse(ref state, ref expecteds, out result))
        {
            if (state.Index > start)
                return false;
            result = fallback;
        }

        expecteds.Truncate(outer);
        return true;
    }
}

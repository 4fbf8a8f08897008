using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Runs a parser that is to consume nothing if it fails.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser returns.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that goes back to where it started when it fails.</returns>
    public static Parser<TToken, T> Try<TToken, T>(Parser<TToken, T> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new TryParser<TToken, T>(parser);
    }
}

internal sealed class TryParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Index;
        if (parser.TryParse(ref state, ref expecteds, out result))
            return true;
        state.Index = start;
        return false;
    }
}

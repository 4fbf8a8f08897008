using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Runs parsers until one succeeds, or fails after having consumed something.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parsers return.</typeparam>
    /// <param name="parsers">The parsers, in the order in which they are run.</param>
    /// <returns>A parser that returns what the successful one returned.</returns>
    public static Parser<TToken, T> OneOf<TToken, T>(params Parser<TToken, T>[] parsers) => OneOf(parsers.AsEnumerable());

    /// <summary>Runs parsers until one succeeds, or fails after having consumed something.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parsers return.</typeparam>
    /// <param name="parsers">The parsers, in the order in which they are run.</param>
    /// <returns>A parser that returns what the successful one returned.</returns>
    public static Parser<TToken, T> OneOf<TToken, T>(IEnumerable<Parser<TToken, T>> parsers)
    {
        ArgumentNullException.ThrowIfNull(parsers);
        var alternatives = new List<Parser<TToken, T>>();
        foreach (var parser in parsers)
        {
            ArgumentNullException.ThrowIfNull(parser, nameof(parsers));
            if (parser is OneOfParser<TToken, T> inner)
                alternatives.AddRange(inner.Alternatives);
            else
                alternatives.Add(parser);
        }

        return new OneOfParser<TToken, T>([.. alternatives]);
    }
}

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser, and another if this one fails without having consumed anything.</summary>
    /// <param name="parser">The other.</param>
    /// <returns>A parser that returns what the successful one returned.</returns>
    public Parser<TToken, T> Or(Parser<TToken, T> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return Parser.OneOf(this, parser);
    }
}

internal sealed class OneOfParser<TToken, T>(Parser<TToken, T>[] alternatives) : Parser<TToken, T>
{
    public ReadOnlySpan<Parser<TToken, T>> Alternatives => alternatives;

    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Index;
        var outer = expecteds.Count;
        var furthest = new ParseFailure<TToken> { Index = -1 };
        foreach (var alternative in alternatives)
        {
            var own = expecteds.Count;
            if (alternative.TryParse(ref state, ref expecteds, out result))
            {
                expecteds.Truncate(outer);
                return true;
            }

            if (state.Index > start)
            {
                // It went some way, so its error is the one to report, alone.
                expecteds.RemoveRange(outer, own - outer);
                return false;
            }

            if (state.FailureIndex > furthest.Index)
                furthest = state.Failure;
        }

        if (alternatives.Length == 0)
            state.SetError(default, false, start, "OneOf had no arguments");
        else
            state.Failure = furthest;
        result = default;
        return false;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser until it fails, which it must do without consuming anything.</summary>
    /// <returns>A parser that returns all results.</returns>
    public Parser<TToken, IEnumerable<T>> Many() => AtLeastOnce().OrReturn([]);

    /// <summary>Runs this parser until it fails, which it must do without consuming anything, and not at once.</summary>
    /// <returns>A parser that returns all results.</returns>
    public Parser<TToken, IEnumerable<T>> AtLeastOnce() => new AtLeastOnceParser<TToken, T>(this);

    /// <summary>Runs this parser until it fails, which it must do without consuming anything.</summary>
    /// <returns>A parser that drops all results.</returns>
    public Parser<TToken, Unit> SkipMany() => SkipAtLeastOnce().OrReturn(Unit.Value);

    /// <summary>Runs this parser until it fails, which it must do without consuming anything, and not at once.</summary>
    /// <returns>A parser that drops all results.</returns>
    public Parser<TToken, Unit> SkipAtLeastOnce() => new SkipAtLeastOnceParser<TToken, T>(this);

    // What follows the first run of a repetition; true if it ended where a run started. Overridden where a loop can be tighter.
    internal virtual bool TryRepeat(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, List<T>? results)
    {
        var start = state.Index;
        var outer = expecteds.Count;
        while (TryParse(ref state, ref expecteds, out var result))
        {
            if (state.Index <= start)
                throw new InvalidOperationException("A parser that consumed nothing would be repeated forever.");
            start = state.Index;
            expecteds.Truncate(outer);
            results?.Add(result);
        }

        if (state.Index > start)
            return false;
        expecteds.Truncate(outer);
        return true;
    }
}

internal sealed class AtLeastOnceParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, IEnumerable<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out IEnumerable<T> result)
    {
        if (parser.TryParse(ref state, ref expecteds, out var first))
        {
            var results = new List<T> { first };
            result = results;
            return parser.TryRepeat(ref state, ref expecteds, results);
        }

        result = null;
        return false;
    }
}

internal sealed class SkipAtLeastOnceParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out Unit result)
    {
        result = Unit.Value;
        return parser.TryParse(ref state, ref expecteds, out _) && parser.TryRepeat(ref state, ref expecteds, null);
    }
}

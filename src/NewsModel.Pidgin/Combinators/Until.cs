using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> Until<U>(Parser<TToken, U> terminator) =>
        ManyThen(terminator).Select<IEnumerable<T>>(both => both.Item1);

    /// <summary>Runs this parser until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time.</param>
    /// <returns>A parser that returns all results of this one and that of the terminator.</returns>
    public Parser<TToken, (IEnumerable<T>, U)> ManyThen<U>(Parser<TToken, U> terminator)
    {
        ArgumentNullException.ThrowIfNull(terminator);
        return terminator.Select(end => (Enumerable.Empty<T>(), end)).Or(AtLeastOnceThen(terminator));
    }

    /// <summary>Runs this parser once and then until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time but the first.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> AtLeastOnceUntil<U>(Parser<TToken, U> terminator) =>
        AtLeastOnceThen(terminator).Select<IEnumerable<T>>(both => both.Item1);

    /// <summary>Runs this parser once and then until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time but the first.</param>
    /// <returns>A parser that returns all results of this one and that of the terminator.</returns>
    public Parser<TToken, (IEnumerable<T>, U)> AtLeastOnceThen<U>(Parser<TToken, U> terminator)
    {
        ArgumentNullException.ThrowIfNull(terminator);
        return new AtLeastOnceThenParser<TToken, T, U>(this, terminator);
    }

    /// <summary>Runs this parser until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time.</param>
    /// <returns>A parser that drops all results.</returns>
    public Parser<TToken, Unit> SkipUntil<U>(Parser<TToken, U> terminator) => SkipManyThen(terminator).IgnoreResult();

    /// <summary>Runs this parser until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time.</param>
    /// <returns>A parser that returns the result of the terminator.</returns>
    public Parser<TToken, U> SkipManyThen<U>(Parser<TToken, U> terminator)
    {
        ArgumentNullException.ThrowIfNull(terminator);
        return terminator.Or(SkipAtLeastOnceThen(terminator));
    }

    /// <summary>Runs this parser once and then until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time but the first.</param>
    /// <returns>A parser that drops all results.</returns>
    public Parser<TToken, Unit> SkipAtLeastOnceUntil<U>(Parser<TToken, U> terminator) => SkipAtLeastOnceThen(terminator).IgnoreResult();

    /// <summary>Runs this parser once and then until a terminator succeeds.</summary>
    /// <typeparam name="U">What the terminator returns.</typeparam>
    /// <param name="terminator">The terminator, run before this parser each time but the first.</param>
    /// <returns>A parser that returns the result of the terminator.</returns>
    public Parser<TToken, U> SkipAtLeastOnceThen<U>(Parser<TToken, U> terminator)
    {
        ArgumentNullException.ThrowIfNull(terminator);
        return new SkipAtLeastOnceThenParser<TToken, T, U>(this, terminator);
    }

    // This parser once or more, up to and including the terminator.
    internal bool TryRepeatUntil<U>(
        Parser<TToken, U> terminator,
        ref ParseState<TToken> state,
        ref PooledList<Expected<TToken>> expecteds,
        List<T>? results,
        [MaybeNullWhen(false)] out U end)
    {
        var outer = expecteds.Count;
        end = default;
        while (true)
        {
            var start = state.Index;
            var own = expecteds.Count;
            if (!TryParse(ref state, ref expecteds, out var result))
            {
                // Where nothing was consumed, the terminator would have done as well.
                if (state.Index > start)
                    expecteds.RemoveRange(outer, own - outer);
                return false;
            }

            if (state.Index <= start)
                throw new InvalidOperationException("A parser that consumed nothing would be repeated forever.");
            results?.Add(result);
            expecteds.Truncate(outer);

            start = state.Index;
            if (terminator.TryParse(ref state, ref expecteds, out end))
            {
                expecteds.Truncate(outer);
                return true;
            }

            if (state.Index > start)
                return false;
        }
    }
}

internal sealed class AtLeastOnceThenParser<TToken, T, U>(
    Parser<TToken, T> parser, Parser<TToken, U> terminator) : Parser<TToken, (IEnumerable<T>, U)>
{
    public override bool TryParse(
        ref ParseState<TToken> state,
        ref PooledList<Expected<TToken>> expecteds,
        [MaybeNullWhen(false)] out (IEnumerable<T>, U) result)
    {
        var results = new List<T>();
        var succeeded = parser.TryRepeatUntil(terminator, ref state, ref expecteds, results, out var end);
        result = (results, end!);
        return succeeded;
    }
}

internal sealed class SkipAtLeastOnceThenParser<TToken, T, U>(
    Parser<TToken, T> parser, Parser<TToken, U> terminator) : Parser<TToken, U>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out U result) =>
        parser.TryRepeatUntil(terminator, ref state, ref expecteds, null, out result);
}

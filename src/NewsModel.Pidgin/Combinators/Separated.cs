using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser any number of times, with a separator between.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> Separated<U>(Parser<TToken, U> separator) => SeparatedAtLeastOnce(separator).OrReturn([]);

    /// <summary>Runs this parser once or more, with a separator between.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> SeparatedAtLeastOnce<U>(Parser<TToken, U> separator)
    {
        ArgumentNullException.ThrowIfNull(separator);
        return new SeparatedParser<TToken, T>(this, separator.Then(this));
    }

    /// <summary>Runs this parser any number of times, with a separator after each.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> SeparatedAndTerminated<U>(Parser<TToken, U> separator) => Before(separator).Many();

    /// <summary>Runs this parser once or more, with a separator after each.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> SeparatedAndTerminatedAtLeastOnce<U>(Parser<TToken, U> separator) =>
        Before(separator).AtLeastOnce();

    /// <summary>Runs this parser any number of times, with a separator between and perhaps one at the end.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> SeparatedAndOptionallyTerminated<U>(Parser<TToken, U> separator) =>
        SeparatedAndOptionallyTerminatedAtLeastOnce(separator).OrReturn([]);

    /// <summary>Runs this parser once or more, with a separator between and perhaps one at the end.</summary>
    /// <typeparam name="U">What the separator returns.</typeparam>
    /// <param name="separator">The separator.</param>
    /// <returns>A parser that returns all results of this one.</returns>
    public Parser<TToken, IEnumerable<T>> SeparatedAndOptionallyTerminatedAtLeastOnce<U>(Parser<TToken, U> separator)
    {
        ArgumentNullException.ThrowIfNull(separator);
        return new OptionallyTerminatedParser<TToken, T, U>(this, separator);
    }
}

internal sealed class SeparatedParser<TToken, T>(Parser<TToken, T> first, Parser<TToken, T> next) : Parser<TToken, IEnumerable<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out IEnumerable<T> result)
    {
        if (first.TryParse(ref state, ref expecteds, out var value))
        {
            var results = new List<T> { value };
            result = results;
            return next.TryRepeat(ref state, ref expecteds, results);
        }

        result = null;
        return false;
    }
}

internal sealed class OptionallyTerminatedParser<TToken, T, U>(
    Parser<TToken, T> parser, Parser<TToken, U> separator) : Parser<TToken, IEnumerable<T>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out IEnumerable<T> result)
    {
        result = null;
        if (!parser.TryParse(ref state, ref expecteds, out var value))
            return false;

        var results = new List<T>();
        var outer = expecteds.Count;
        int start;
        do
        {
            results.Add(value!);
            start = state.Index;
            if (!separator.TryParse(ref state, ref expecteds, out _))
                break;
            start = state.Index;
            expecteds.Truncate(outer);
        }
        while (parser.TryParse(ref state, ref expecteds, out value));

        if (state.Index > start)
            return false;
        expecteds.Truncate(outer);
        result = results;
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser and then another that its result chooses.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <param name="selector">Chooses the other.</param>
    /// <returns>A parser that returns what the other returned.</returns>
    public Parser<TToken, U> Bind<U>(Func<T, Parser<TToken, U>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new BindParser<TToken, T, U>(this, selector);
    }

    /// <summary>Runs this parser and then another that its result chooses.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <typeparam name="R">The type of both results joined.</typeparam>
    /// <param name="selector">Chooses the other.</param>
    /// <param name="result">Joins the results.</param>
    /// <returns>A parser that returns both results joined.</returns>
    public Parser<TToken, R> Bind<U, R>(Func<T, Parser<TToken, U>> selector, Func<T, U, R> result)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(result);
        return new BindParser<TToken, T, U, R>(this, selector, result);
    }

    /// <summary>The same as <see cref="Bind{U, R}(Func{T, Parser{TToken, U}}, Func{T, U, R})"/>, for query expressions.</summary>
    /// <typeparam name="U">What the other parser returns.</typeparam>
    /// <typeparam name="R">The type of both results joined.</typeparam>
    /// <param name="selector">Chooses the other parser.</param>
    /// <param name="result">Joins the results.</param>
    /// <returns>A parser that returns both results joined.</returns>
    public Parser<TToken, R> SelectMany<U, R>(Func<T, Parser<TToken, U>> selector, Func<T, U, R> result) => Bind(selector, result);
}

internal sealed class BindParser<TToken, T, U>(Parser<TToken, T> first, Func<T, Parser<TToken, U>> selector) : Parser<TToken, U>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out U result)
    {
        if (first.TryParse(ref state, ref expecteds, out var x))
            return selector(x).TryParse(ref state, ref expecteds, out result);
        result = default;
        return false;
    }
}

internal sealed class BindParser<TToken, T, U, R>(
    Parser<TToken, T> first, Func<T, Parser<TToken, U>> selector, Func<T, U, R> join) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (first.TryParse(ref state, ref expecteds, out var x) && selector(x).TryParse(ref state, ref expecteds, out var y))
        {
            result = join(x, y);
            return true;
        }

        result = default;
        return false;
    }
}

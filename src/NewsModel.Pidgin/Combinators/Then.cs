using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser and then another.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <param name="parser">The other.</param>
    /// <returns>A parser that returns what the other returned.</returns>
    public Parser<TToken, U> Then<U>(Parser<TToken, U> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new ThenParser<TToken, T, U>(this, parser);
    }

    /// <summary>Runs this parser and then another.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <typeparam name="R">The type of both results joined.</typeparam>
    /// <param name="parser">The other.</param>
    /// <param name="result">Joins the results.</param>
    /// <returns>A parser that returns both results joined.</returns>
    public Parser<TToken, R> Then<U, R>(Parser<TToken, U> parser, Func<T, U, R> result) => Parser.Map(result, this, parser);

    /// <summary>The same as <see cref="Bind{U}(Func{T, Parser{TToken, U}})"/>.</summary>
    /// <typeparam name="U">What the other parser returns.</typeparam>
    /// <param name="selector">Chooses the other parser.</param>
    /// <returns>A parser that returns what the other returned.</returns>
    public Parser<TToken, U> Then<U>(Func<T, Parser<TToken, U>> selector) => Bind(selector);

    /// <summary>The same as <see cref="Bind{U, R}(Func{T, Parser{TToken, U}}, Func{T, U, R})"/>.</summary>
    /// <typeparam name="U">What the other parser returns.</typeparam>
    /// <typeparam name="R">The type of both results joined.</typeparam>
    /// <param name="selector">Chooses the other parser.</param>
    /// <param name="result">Joins the results.</param>
    /// <returns>A parser that returns both results joined.</returns>
    public Parser<TToken, R> Then<U, R>(Func<T, Parser<TToken, U>> selector, Func<T, U, R> result) => Bind(selector, result);

    /// <summary>Runs this parser and then another.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <param name="parser">The other.</param>
    /// <returns>A parser that returns what this one returned.</returns>
    public Parser<TToken, T> Before<U>(Parser<TToken, U> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new BeforeParser<TToken, T, U>(this, parser);
    }

    /// <summary>Runs another parser, this one, and the other again.</summary>
    /// <typeparam name="U">What the other returns.</typeparam>
    /// <param name="parser">The other.</param>
    /// <returns>A parser that returns what this one returned.</returns>
    public Parser<TToken, T> Between<U>(Parser<TToken, U> parser) => Between(parser, parser);

    /// <summary>Runs a parser, this one, and a third.</summary>
    /// <typeparam name="U">What the first returns.</typeparam>
    /// <typeparam name="V">What the third returns.</typeparam>
    /// <param name="parser1">The first.</param>
    /// <param name="parser2">The third.</param>
    /// <returns>A parser that returns what this one returned.</returns>
    public Parser<TToken, T> Between<U, V>(Parser<TToken, U> parser1, Parser<TToken, V> parser2)
    {
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        return parser1.Then(this).Before(parser2);
    }
}

internal sealed class ThenParser<TToken, T, U>(Parser<TToken, T> first, Parser<TToken, U> second) : Parser<TToken, U>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out U result)
    {
        if (first.TryParse(ref state, ref expecteds, out _))
            return second.TryParse(ref state, ref expecteds, out result);
        result = default;
        return false;
    }
}

internal sealed class BeforeParser<TToken, T, U>(Parser<TToken, T> first, Parser<TToken, U> second) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result) =>
        first.TryParse(ref state, ref expecteds, out result) && second.TryParse(ref state, ref expecteds, out _);
}

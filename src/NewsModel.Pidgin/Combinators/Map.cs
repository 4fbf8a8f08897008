using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Runs a parser and changes its result.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Changes the result.</param>
    /// <param name="parser1">The first parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, R>(
        Func<T1, R> func,
        Parser<TToken, T1> parser1)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        return new MapParser<TToken, T1, R>(func, parser1);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, R>(
        Func<T1, T2, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        return new MapParser<TToken, T1, T2, R>(func, parser1, parser2);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, R>(
        Func<T1, T2, T3, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        return new MapParser<TToken, T1, T2, T3, R>(func, parser1, parser2, parser3);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="T4">What the fourth parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <param name="parser4">The fourth parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, T4, R>(
        Func<T1, T2, T3, T4, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        ArgumentNullException.ThrowIfNull(parser4);
        return new MapParser<TToken, T1, T2, T3, T4, R>(func, parser1, parser2, parser3, parser4);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="T4">What the fourth parser returns.</typeparam>
    /// <typeparam name="T5">What the fifth parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <param name="parser4">The fourth parser.</param>
    /// <param name="parser5">The fifth parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, T4, T5, R>(
        Func<T1, T2, T3, T4, T5, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4,
        Parser<TToken, T5> parser5)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        ArgumentNullException.ThrowIfNull(parser4);
        ArgumentNullException.ThrowIfNull(parser5);
        return new MapParser<TToken, T1, T2, T3, T4, T5, R>(func, parser1, parser2, parser3, parser4, parser5);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="T4">What the fourth parser returns.</typeparam>
    /// <typeparam name="T5">What the fifth parser returns.</typeparam>
    /// <typeparam name="T6">What the sixth parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <param name="parser4">The fourth parser.</param>
    /// <param name="parser5">The fifth parser.</param>
    /// <param name="parser6">The sixth parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, T4, T5, T6, R>(
        Func<T1, T2, T3, T4, T5, T6, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4,
        Parser<TToken, T5> parser5,
        Parser<TToken, T6> parser6)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        ArgumentNullException.ThrowIfNull(parser4);
        ArgumentNullException.ThrowIfNull(parser5);
        ArgumentNullException.ThrowIfNull(parser6);
        return new MapParser<TToken, T1, T2, T3, T4, T5, T6, R>(
            func, parser1, parser2, parser3, parser4, parser5, parser6);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="T4">What the fourth parser returns.</typeparam>
    /// <typeparam name="T5">What the fifth parser returns.</typeparam>
    /// <typeparam name="T6">What the sixth parser returns.</typeparam>
    /// <typeparam name="T7">What the seventh parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <param name="parser4">The fourth parser.</param>
    /// <param name="parser5">The fifth parser.</param>
    /// <param name="parser6">The sixth parser.</param>
    /// <param name="parser7">The seventh parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, T4, T5, T6, T7, R>(
        Func<T1, T2, T3, T4, T5, T6, T7, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4,
        Parser<TToken, T5> parser5,
        Parser<TToken, T6> parser6,
        Parser<TToken, T7> parser7)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        ArgumentNullException.ThrowIfNull(parser4);
        ArgumentNullException.ThrowIfNull(parser5);
        ArgumentNullException.ThrowIfNull(parser6);
        ArgumentNullException.ThrowIfNull(parser7);
        return new MapParser<TToken, T1, T2, T3, T4, T5, T6, T7, R>(
            func, parser1, parser2, parser3, parser4, parser5, parser6, parser7);
    }

    /// <summary>Runs parsers one after another and joins their results.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T1">What the first parser returns.</typeparam>
    /// <typeparam name="T2">What the second parser returns.</typeparam>
    /// <typeparam name="T3">What the third parser returns.</typeparam>
    /// <typeparam name="T4">What the fourth parser returns.</typeparam>
    /// <typeparam name="T5">What the fifth parser returns.</typeparam>
    /// <typeparam name="T6">What the sixth parser returns.</typeparam>
    /// <typeparam name="T7">What the seventh parser returns.</typeparam>
    /// <typeparam name="T8">What the eighth parser returns.</typeparam>
    /// <typeparam name="R">The type of the outcome.</typeparam>
    /// <param name="func">Joins the results.</param>
    /// <param name="parser1">The first parser.</param>
    /// <param name="parser2">The second parser.</param>
    /// <param name="parser3">The third parser.</param>
    /// <param name="parser4">The fourth parser.</param>
    /// <param name="parser5">The fifth parser.</param>
    /// <param name="parser6">The sixth parser.</param>
    /// <param name="parser7">The seventh parser.</param>
    /// <param name="parser8">The eighth parser.</param>
    /// <returns>A parser that returns the outcome.</returns>
    public static Parser<TToken, R> Map<TToken, T1, T2, T3, T4, T5, T6, T7, T8, R>(
        Func<T1, T2, T3, T4, T5, T6, T7, T8, R> func,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4,
        Parser<TToken, T5> parser5,
        Parser<TToken, T6> parser6,
        Parser<TToken, T7> parser7,
        Parser<TToken, T8> parser8)
    {
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(parser1);
        ArgumentNullException.ThrowIfNull(parser2);
        ArgumentNullException.ThrowIfNull(parser3);
        ArgumentNullException.ThrowIfNull(parser4);
        ArgumentNullException.ThrowIfNull(parser5);
        ArgumentNullException.ThrowIfNull(parser6);
        ArgumentNullException.ThrowIfNull(parser7);
        ArgumentNullException.ThrowIfNull(parser8);
        return new MapParser<TToken, T1, T2, T3, T4, T5, T6, T7, T8, R>(
            func, parser1, parser2, parser3, parser4, parser5, parser6, parser7, parser8);
    }
}

internal sealed class MapParser<TToken, T1, R>(
    Func<T1, R> func,
    Parser<TToken, T1> parser1) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1))
        {
            result = func(x1);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, R>(
    Func<T1, T2, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2))
        {
            result = func(x1, x2);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, R>(
    Func<T1, T2, T3, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3))
        {
            result = func(x1, x2, x3);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, T4, R>(
    Func<T1, T2, T3, T4, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3)
            && parser4.TryParse(ref state, ref expecteds, out var x4))
        {
            result = func(x1, x2, x3, x4);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, T4, T5, R>(
    Func<T1, T2, T3, T4, T5, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4,
    Parser<TToken, T5> parser5) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3)
            && parser4.TryParse(ref state, ref expecteds, out var x4)
            && parser5.TryParse(ref state, ref expecteds, out var x5))
        {
            result = func(x1, x2, x3, x4, x5);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, T4, T5, T6, R>(
    Func<T1, T2, T3, T4, T5, T6, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4,
    Parser<TToken, T5> parser5,
    Parser<TToken, T6> parser6) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3)
            && parser4.TryParse(ref state, ref expecteds, out var x4)
            && parser5.TryParse(ref state, ref expecteds, out var x5)
            && parser6.TryParse(ref state, ref expecteds, out var x6))
        {
            result = func(x1, x2, x3, x4, x5, x6);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, T4, T5, T6, T7, R>(
    Func<T1, T2, T3, T4, T5, T6, T7, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4,
    Parser<TToken, T5> parser5,
    Parser<TToken, T6> parser6,
    Parser<TToken, T7> parser7) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3)
            && parser4.TryParse(ref state, ref expecteds, out var x4)
            && parser5.TryParse(ref state, ref expecteds, out var x5)
            && parser6.TryParse(ref state, ref expecteds, out var x6)
            && parser7.TryParse(ref state, ref expecteds, out var x7))
        {
            result = func(x1, x2, x3, x4, x5, x6, x7);
            return true;
        }

        result = default;
        return false;
    }
}

internal sealed class MapParser<TToken, T1, T2, T3, T4, T5, T6, T7, T8, R>(
    Func<T1, T2, T3, T4, T5, T6, T7, T8, R> func,
    Parser<TToken, T1> parser1,
    Parser<TToken, T2> parser2,
    Parser<TToken, T3> parser3,
    Parser<TToken, T4> parser4,
    Parser<TToken, T5> parser5,
    Parser<TToken, T6> parser6,
    Parser<TToken, T7> parser7,
    Parser<TToken, T8> parser8) : Parser<TToken, R>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out R result)
    {
        if (parser1.TryParse(ref state, ref expecteds, out var x1)
            && parser2.TryParse(ref state, ref expecteds, out var x2)
            && parser3.TryParse(ref state, ref expecteds, out var x3)
            && parser4.TryParse(ref state, ref expecteds, out var x4)
            && parser5.TryParse(ref state, ref expecteds, out var x5)
            && parser6.TryParse(ref state, ref expecteds, out var x6)
            && parser7.TryParse(ref state, ref expecteds, out var x7)
            && parser8.TryParse(ref state, ref expecteds, out var x8))
        {
            result = func(x1, x2, x3, x4, x5, x6, x7, x8);
            return true;
        }

        result = default;
        return false;
    }
}

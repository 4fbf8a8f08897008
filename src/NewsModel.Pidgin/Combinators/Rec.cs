using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Stands for a parser that does not exist yet, so that parsers can refer to each other.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser returns.</typeparam>
    /// <param name="parser">Finds the parser, at the first use.</param>
    /// <returns>A parser that does as the one found.</returns>
    public static Parser<TToken, T> Rec<TToken, T>(Func<Parser<TToken, T>> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return Rec(new Lazy<Parser<TToken, T>>(parser));
    }

    /// <summary>Makes a parser that refers to itself.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser returns.</typeparam>
    /// <param name="func">Makes the parser, given a stand-in for it.</param>
    /// <returns>A parser that does as the one made.</returns>
    public static Parser<TToken, T> Rec<TToken, T>(Func<Parser<TToken, T>, Parser<TToken, T>> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        Parser<TToken, T> self = null!;
        self = Rec(() => func(self));
        return self;
    }

    /// <summary>Stands for a parser that does not exist yet, so that parsers can refer to each other.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser returns.</typeparam>
    /// <param name="parser">The parser, made at the first use.</param>
    /// <returns>A parser that does as the one made.</returns>
    public static Parser<TToken, T> Rec<TToken, T>(Lazy<Parser<TToken, T>> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new RecParser<TToken, T>(parser);
    }
}

internal sealed class RecParser<TToken, T>(Lazy<Parser<TToken, T>> parser) : Parser<TToken, T>
{
    private Parser<TToken, T>? _made; // spares the detour from the second use on

    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result) =>
        (_made ??= parser.Value).TryParse(ref state, ref expecteds, out result);
}

using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Changes the result, given the tokens that it was made of.</summary>
    /// <typeparam name="U">The type of the changed result.</typeparam>
    /// <param name="selector">Changes it.</param>
    /// <returns>A parser that returns the changed result.</returns>
    public Parser<TToken, U> MapWithInput<U>(ReadOnlySpanFunc<TToken, T, U> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new MapWithInputParser<TToken, T, U>(this, selector);
    }

    /// <summary>The same as <see cref="MapWithInput{U}"/>.</summary>
    /// <typeparam name="U">The type of the changed result.</typeparam>
    /// <param name="selector">Changes it.</param>
    /// <returns>A parser that returns the changed result.</returns>
    public Parser<TToken, U> Slice<U>(ReadOnlySpanFunc<TToken, T, U> selector) => MapWithInput(selector);
}

internal sealed class MapWithInputParser<TToken, T, U>(
    Parser<TToken, T> parser, ReadOnlySpanFunc<TToken, T, U> selector) : Parser<TToken, U>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out U result)
    {
        var start = state.Index;
        if (parser.TryParse(ref state, ref expecteds, out var value))
        {
            result = selector(state.Since(start), value);
            return true;
        }

        result = default;
        return false;
    }
}

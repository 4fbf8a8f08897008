namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Succeeds without looking at the input.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">What to return.</param>
    /// <returns>A parser that returns it.</returns>
    public static Parser<TToken, T> Return<T>(T value) => new ReturnParser<TToken, T>(value);

    /// <summary>The same as <see cref="Return{T}"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="result">What to return.</param>
    /// <returns>A parser that returns it.</returns>
    public static Parser<TToken, T> FromResult<T>(T result) => Return(result);
}

internal sealed class ReturnParser<TToken, T>(T value) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, out T result)
    {
        result = value;
        return true;
    }
}

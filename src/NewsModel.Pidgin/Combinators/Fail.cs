using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Fails without looking at the input.</summary>
    /// <typeparam name="T">What the parser would return.</typeparam>
    /// <param name="message">Why.</param>
    /// <returns>A parser that fails.</returns>
    public static Parser<TToken, T> Fail<T>(string message = "Failed")
    {
        ArgumentNullException.ThrowIfNull(message);
        return new FailParser<TToken, T>(message);
    }
}

internal sealed class FailParser<TToken, T>(string message) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        state.SetError(default, false, state.Location, message);
        expecteds.Add(new Expected<TToken>([]));
        result = default;
        return false;
    }
}

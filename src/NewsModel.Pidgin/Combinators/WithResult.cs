using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Replaces the result.</summary>
    /// <typeparam name="U">The type of the replacement.</typeparam>
    /// <param name="result">The replacement.</param>
    /// <returns>A parser that accepts the same and returns the replacement.</returns>
    public Parser<TToken, U> WithResult<U>(U result) => new WithResultParser<TToken, T, U>(this, result);

    /// <summary>The same as <see cref="WithResult{U}"/>.</summary>
    /// <typeparam name="U">The type of the replacement.</typeparam>
    /// <param name="result">The replacement.</param>
    /// <returns>A parser that accepts the same and returns the replacement.</returns>
    public Parser<TToken, U> ThenReturn<U>(U result) => WithResult(result);

    /// <summary>Drops the result.</summary>
    /// <returns>A parser that accepts the same and returns <see cref="Unit.Value"/>.</returns>
    public Parser<TToken, Unit> IgnoreResult() => WithResult(Unit.Value);
}

internal sealed class WithResultParser<TToken, T, U>(Parser<TToken, T> parser, U value) : Parser<TToken, U>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out U result)
    {
        var succeeded = parser.TryParse(ref state, ref expecteds, out _);
        result = succeeded ? value : default;
        return succeeded;
    }
}

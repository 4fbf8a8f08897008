using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Fails if the result does not pass, with what made it already consumed.</summary>
    /// <param name="predicate">What it must pass.</param>
    /// <returns>A parser that returns the result.</returns>
    public Parser<TToken, T> Assert(Func<T, bool> predicate) => Assert(predicate, "Assertion failed");

    /// <summary>Fails if the result does not pass, with what made it already consumed.</summary>
    /// <param name="predicate">What it must pass.</param>
    /// <param name="message">What the error says.</param>
    /// <returns>A parser that returns the result.</returns>
    public Parser<TToken, T> Assert(Func<T, bool> predicate, string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Assert(predicate, _ => message);
    }

    /// <summary>Fails if the result does not pass, with what made it already consumed.</summary>
    /// <param name="predicate">What it must pass.</param>
    /// <param name="message">What the error says of a result.</param>
    /// <returns>A parser that returns the result.</returns>
    public Parser<TToken, T> Assert(Func<T, bool> predicate, Func<T, string> message)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(message);
        return new AssertParser<TToken, T>(this, predicate, message);
    }

    /// <summary>The same as <see cref="Assert(Func{T, bool})"/>, for query expressions.</summary>
    /// <param name="predicate">What the result must pass.</param>
    /// <returns>A parser that returns the result.</returns>
    public Parser<TToken, T> Where(Func<T, bool> predicate) => Assert(predicate);

    /// <summary>Fails if the result is not of a type, with what made it already consumed.</summary>
    /// <typeparam name="U">The type.</typeparam>
    /// <returns>A parser that returns the result as that type.</returns>
    public Parser<TToken, U> OfType<U>() =>
        Assert(x => x is U, x => $"Expected a {typeof(U).Name} but got a {x?.GetType().Name}")
            .Cast<U>()
            .Labelled($"result of type {typeof(U).Name}");
}

internal sealed class AssertParser<TToken, T>(
    Parser<TToken, T> parser, Func<T, bool> predicate, Func<T, string> message) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var outer = expecteds.Count;
        if (!parser.TryParse(ref state, ref expecteds, out result))
        {
            // As Pidgin does: what the parser within expected is not passed on.
            expecteds.Truncate(outer);
            return false;
        }

        if (predicate(result))
            return true;

        state.SetError(default, false, state.Location, message(result));
        expecteds.Add(new Expected<TToken>("result satisfying assertion"));
        result = default;
        return false;
    }
}

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs this parser a number of times.</summary>
    /// <param name="count">How many times.</param>
    /// <returns>A parser that returns all results.</returns>
    public Parser<TToken, IEnumerable<T>> Repeat(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Parser<TToken>.Sequence(Enumerable.Repeat(this, count));
    }
}

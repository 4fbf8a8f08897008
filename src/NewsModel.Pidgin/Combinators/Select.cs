namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Changes the result.</summary>
    /// <typeparam name="U">The type of the changed result.</typeparam>
    /// <param name="selector">Changes it.</param>
    /// <returns>A parser that returns the changed result.</returns>
    public Parser<TToken, U> Select<U>(Func<T, U> selector) => Parser.Map(selector, this);

    /// <summary>The same as <see cref="Select{U}"/>.</summary>
    /// <typeparam name="U">The type of the changed result.</typeparam>
    /// <param name="selector">Changes the result.</param>
    /// <returns>A parser that returns the changed result.</returns>
    public Parser<TToken, U> Map<U>(Func<T, U> selector) => Parser.Map(selector, this);

    /// <summary>Casts the result, which must be of that type.</summary>
    /// <typeparam name="U">The type to cast to.</typeparam>
    /// <returns>A parser that returns the result as that type.</returns>
    public Parser<TToken, U> Cast<U>() => Select(value => (U)(object)value!);
}

namespace Pidgin;

/// <summary>Makes values that may be absent.</summary>
public static class Maybe
{
    /// <summary>A value that is there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>It, wrapped.</returns>
    public static Maybe<T> Just<T>(T value) => new(value);

    /// <summary>A value that is not there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The default of <see cref="Maybe{T}"/>.</returns>
    public static Maybe<T> Nothing<T>() => default;
}

/// <summary>A value that may be absent.</summary>
/// <typeparam name="T">Its type.</typeparam>
public readonly struct Maybe<T> : IEquatable<Maybe<T>>
{
    private readonly T _value;

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    public Maybe(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether it is there.</summary>
    public bool HasValue { get; }

    /// <summary>The value, which must be there.</summary>
    public T Value => HasValue ? _value : throw new InvalidOperationException("There is no value.");

    /// <summary>Whether both are absent, or both are there and equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Maybe<T> left, Maybe<T> right) => left.Equals(right);

    /// <summary>Whether both differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Maybe<T> left, Maybe<T> right) => !left.Equals(right);

    /// <summary>The value, or the default of its type.</summary>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault() => _value;

    /// <summary>The value, or another.</summary>
    /// <param name="value">The other.</param>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault(T value) => HasValue ? _value : value;

    /// <summary>The value, or another that is made only if it is needed.</summary>
    /// <param name="value">Makes the other.</param>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault(Func<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return HasValue ? _value : value();
    }

    /// <summary>Handles both cases.</summary>
    /// <typeparam name="U">The type of the outcome.</typeparam>
    /// <param name="just">Called with the value if it is there.</param>
    /// <param name="nothing">Called if it is not.</param>
    /// <returns>What was called returned.</returns>
    public U Match<U>(Func<T, U> just, Func<U> nothing)
    {
        ArgumentNullException.ThrowIfNull(just);
        ArgumentNullException.ThrowIfNull(nothing);
        return HasValue ? just(_value) : nothing();
    }

    /// <summary>Changes the value if it is there.</summary>
    /// <typeparam name="U">The type of the changed value.</typeparam>
    /// <param name="selector">Changes it.</param>
    /// <returns>The changed value, if any.</returns>
    public Maybe<U> Select<U>(Func<T, U> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return HasValue ? new Maybe<U>(selector(_value)) : default;
    }

    /// <summary>Keeps the value only if it passes.</summary>
    /// <param name="predicate">What it must pass.</param>
    /// <returns>The value, if it is still there.</returns>
    public Maybe<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return HasValue && predicate(_value) ? this : default;
    }

    /// <summary>Goes on from the value, if it is there, to another that may be absent.</summary>
    /// <typeparam name="U">The type of the other.</typeparam>
    /// <param name="selector">Finds the other.</param>
    /// <returns>The other, if any.</returns>
    public Maybe<U> SelectMany<U>(Func<T, Maybe<U>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return HasValue ? selector(_value) : default;
    }

    /// <summary>Goes on from the value, if it is there, to another that may be absent, and joins them.</summary>
    /// <typeparam name="U">The type of the other.</typeparam>
    /// <typeparam name="R">The type of both joined.</typeparam>
    /// <param name="selector">Finds the other.</param>
    /// <param name="result">Joins them.</param>
    /// <returns>Both joined, if both are there.</returns>
    public Maybe<R> SelectMany<U, R>(Func<T, Maybe<U>> selector, Func<T, U, R> result)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(result);
        return HasValue && selector(_value) is { HasValue: true } other ? new Maybe<R>(result(_value, other.Value)) : default;
    }

    /// <inheritdoc/>
    public bool Equals(Maybe<T> other) =>
        HasValue == other.HasValue && (!HasValue || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Maybe<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, _value);
}

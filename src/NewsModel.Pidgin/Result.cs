namespace Pidgin;

/// <summary>What a parse came to: a value or an error.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
/// <typeparam name="T">The type of the value.</typeparam>
public class Result<TToken, T>
{
    private readonly T _value;
    private readonly ParseError<TToken>? _error;

    internal Result(T value)
    {
        Success = true;
        _value = value;
    }

    internal Result(ParseError<TToken> error)
    {
        _value = default!;
        _error = error;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Success { get; }

    /// <summary>The value, of a parse that succeeded.</summary>
    public T Value => Success ? _value : throw new InvalidOperationException("A parse that failed has no value.");

    /// <summary>The error, of a parse that failed.</summary>
    public ParseError<TToken>? Error => Success ? throw new InvalidOperationException("A parse that succeeded has no error.") : _error;

    /// <summary>The value, or the default of its type.</summary>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault() => _value;

    /// <summary>The value, or another.</summary>
    /// <param name="default">The other.</param>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault(T @default) => Success ? _value : @default;

    /// <summary>The value, or another that is made only if it is needed.</summary>
    /// <param name="value">Makes the other.</param>
    /// <returns>One of them.</returns>
    public T GetValueOrDefault(Func<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Success ? _value : value();
    }

    /// <summary>Handles both cases.</summary>
    /// <typeparam name="U">The type of the outcome.</typeparam>
    /// <param name="success">Called with the value.</param>
    /// <param name="failure">Called with the error.</param>
    /// <returns>What was called returned.</returns>
    public U Match<U>(Func<T, U> success, Func<ParseError<TToken>, U> failure)
    {
        ArgumentNullException.ThrowIfNull(success);
        ArgumentNullException.ThrowIfNull(failure);
        return Success ? success(_value) : failure(_error!);
    }

    /// <summary>Changes the value if there is one.</summary>
    /// <typeparam name="U">The type of the changed value.</typeparam>
    /// <param name="selector">Changes it.</param>
    /// <returns>The changed value, or the same error.</returns>
    public Result<TToken, U> Select<U>(Func<T, U> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Success ? new Result<TToken, U>(selector(_value)) : new Result<TToken, U>(_error!);
    }

    /// <summary>This result if it is a value, otherwise another.</summary>
    /// <param name="result">The other.</param>
    /// <returns>One of them.</returns>
    public Result<TToken, T> Or(Result<TToken, T> result) => Success ? this : result;

    /// <summary>This result if it is a value, otherwise another that is made only then.</summary>
    /// <param name="result">Makes the other.</param>
    /// <returns>One of them.</returns>
    public Result<TToken, T> Or(Func<Result<TToken, T>> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Success ? this : result();
    }
}

namespace Pidgin;

/// <summary>A parser failed where the caller had no use for a failure.</summary>
public class ParseException : Exception
{
    internal ParseException(string message)
        : base(message)
    {
    }
}

/// <summary>A parser failed where the caller had no use for a failure.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public class ParseException<TToken> : ParseException
{
    internal ParseException(ParseError<TToken> error)
        : base(error.RenderErrorMessage()) => Error = error;

    /// <summary>Why and where.</summary>
    public ParseError<TToken> Error { get; }
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

/// <summary>Combinators whose token type follows from their arguments, and parsers of characters.</summary>
public static partial class Parser;

/// <summary>Parsers that need no other parser.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public static partial class Parser<TToken>;

/// <summary>Reads tokens from the front of an input and turns them into a value, or says why it cannot.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
/// <typeparam name="T">What the parser makes of it.</typeparam>
public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs the parser at the state's location.</summary>
    /// <param name="state">The input and how far it has been read; holds the error after a failure.</param>
    /// <param name="expecteds">Receives what would have been accepted where the parser failed.</param>
    /// <param name="result">The value, if the parser succeeded.</param>
    /// <returns>Whether the parser succeeded.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public abstract bool TryParse(
        ref ParseState<TToken> state,
        ref PooledList<Expected<TToken>> expecteds,
        [MaybeNullWhen(false)] out T result);
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Pidgin;

/// <summary>Something that a parser would have accepted: a label, some tokens, or the end of the input (the default value).</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public readonly struct Expected<TToken> : IEquatable<Expected<TToken>>, IComparable<Expected<TToken>>
{
    // A string, an array of tokens or null: one reference, because failing alternatives store these by the dozen.
    private readonly object? _what;

    /// <summary>Expects what a label names.</summary>
    /// <param name="label">The label.</param>
    public Expected(string label) => _what = label;

    /// <summary>Expects tokens in a row.</summary>
    /// <param name="tokens">The tokens.</param>
    public Expected(ImmutableArray<TToken> tokens) => _what = ImmutableCollectionsMarshal.AsArray(tokens);

    /// <summary>The label, if it is one.</summary>
    public string? Label => _what as string;

    /// <summary>The tokens, if it is tokens; otherwise the default array.</summary>
    public ImmutableArray<TToken> Tokens => ImmutableCollectionsMarshal.AsImmutableArray(_what as TToken[]);

    /// <summary>Whether it is the end of the input.</summary>
    public bool IsEof => _what is null;

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Expected<TToken> left, Expected<TToken> right) => left.Equals(right);

    /// <summary>Whether both differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Expected<TToken> left, Expected<TToken> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Expected<TToken> other) =>
        Label == other.Label
        && Tokens.IsDefault == other.Tokens.IsDefault
        && Tokens.AsSpan().SequenceEqual(other.Tokens.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Expected<TToken> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Label);
        foreach (var token in Tokens.AsSpan())
            hash.Add(token);
        return hash.ToHashCode();
    }

    /// <summary>Orders labels before tokens before the end of the input.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>Negative if this comes first, positive if the other does, zero if neither.</returns>
    public int CompareTo(Expected<TToken> other)
    {
        var rank = Rank.CompareTo(other.Rank);
        if (rank != 0 || IsEof)
            return rank;
        return Label is null
            ? Tokens.AsSpan().SequenceCompareTo(other.Tokens.AsSpan(), Comparer<TToken>.Default)
            : string.CompareOrdinal(Label, other.Label);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (IsEof)
            return "EOF";
        var text = new StringBuilder(Label is null ? "Tokens: " : "Label: ");
        AppendTo(text);
        return text.ToString();
    }

    internal void AppendTo(StringBuilder text)
    {
        if (IsEof)
            text.Append("end of input");
        else if (Label is null)
            text.Append('"').AppendJoin(typeof(TToken) == typeof(char) ? "" : ", ", Tokens).Append('"');
        else
            text.Append(Label);
    }

    private int Rank => Label is not null ? 0 : Tokens.IsDefault ? 2 : 1;
}

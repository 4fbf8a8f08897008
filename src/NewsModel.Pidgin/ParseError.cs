using System.Collections.Immutable;
using System.Text;

namespace Pidgin;

/// <summary>Why and where a parser failed.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public class ParseError<TToken> : IEquatable<ParseError<TToken>>
{
    internal ParseError(
        Maybe<TToken> unexpected,
        bool eof,
        ImmutableArray<Expected<TToken>> expected,
        long errorOffset,
        SourcePosDelta errorPosDelta,
        string? message)
    {
        Unexpected = unexpected;
        EOF = eof;
        Expected = expected;
        ErrorOffsetLong = errorOffset;
        ErrorPosDelta = errorPosDelta;
        Message = message;
    }

    /// <summary>Whether it was the end of the input that was unexpected.</summary>
    public bool EOF { get; }

    /// <summary>The token that was unexpected, if it was one.</summary>
    public Maybe<TToken> Unexpected { get; }

    /// <summary>What would have been accepted instead.</summary>
    public IEnumerable<Expected<TToken>> Expected { get; }

    /// <summary>How many tokens precede the error.</summary>
    public int ErrorOffset => (int)ErrorOffsetLong;

    /// <summary>How many tokens precede the error.</summary>
    public long ErrorOffsetLong { get; }

    /// <summary>How far the error is from the start of the input, in lines and columns.</summary>
    public SourcePosDelta ErrorPosDelta { get; }

    /// <summary>The line and column of the error, in an input that starts at line 1, column 1.</summary>
    public SourcePos ErrorPos => new SourcePos(1, 1) + ErrorPosDelta;

    /// <summary>Anything else to say.</summary>
    public string? Message { get; }

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ParseError<TToken> left, ParseError<TToken> right) => Equals(left, right);

    /// <summary>Whether both differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ParseError<TToken> left, ParseError<TToken> right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(ParseError<TToken>? other) =>
        other is not null
        && EOF == other.EOF
        && Unexpected == other.Unexpected
        && ErrorOffsetLong == other.ErrorOffsetLong
        && ErrorPosDelta == other.ErrorPosDelta
        && Message == other.Message
        && Expected.SequenceEqual(other.Expected);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParseError<TToken>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EOF, Unexpected, ErrorOffsetLong, Message);

    /// <summary>Says it in words, for an input that starts at line 1, column 1.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => RenderErrorMessage();

    /// <summary>Says it in words.</summary>
    /// <param name="initialSourcePos">Where the input starts.</param>
    /// <returns>Several lines.</returns>
    public string ToString(SourcePos initialSourcePos) => RenderErrorMessage(initialSourcePos);

    /// <summary>Says it in words.</summary>
    /// <param name="initialSourcePos">Where the input starts, if not at line 1, column 1.</param>
    /// <returns>Several lines.</returns>
    public string RenderErrorMessage(SourcePos? initialSourcePos = null)
    {
        var text = new StringBuilder("Parse error.");
        if (Message is not null)
            NewLine(text).Append(Message);
        if (EOF)
            NewLine(text).Append("unexpected EOF");
        else if (Unexpected.HasValue)
            NewLine(text).Append("unexpected ").Append(Unexpected.Value);
        if (Expected.Any(e => e.Tokens is not { IsDefault: false, Length: 0 }))
            AppendExpected(NewLine(text).Append("expected "));

        var position = (initialSourcePos ?? new SourcePos(1, 1)) + ErrorPosDelta;
        return NewLine(text).Append("at line ").Append(position.Line).Append(", col ").Append(position.Col).ToString();
    }

    private static StringBuilder NewLine(StringBuilder text) => text.AppendLine().Append("    ");

    private void AppendExpected(StringBuilder text)
    {
        var all = Expected.ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            text.Append(i == 0 ? "" : i < all.Length - 1 ? ", " : ", or ");
            all[i].AppendTo(text);
        }
    }
}

namespace Pidgin;

/// <summary>A place in a text, as a line and a column, both counted from one.</summary>
public readonly struct SourcePos : IEquatable<SourcePos>, IComparable<SourcePos>
{
    /// <summary>A place.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="col">Its column.</param>
    public SourcePos(int line, int col)
    {
        Line = line;
        Col = col;
    }

    /// <summary>The line, counted from one.</summary>
    public int Line { get; }

    /// <summary>The column, counted from one.</summary>
    public int Col { get; }

    /// <summary>The place a stretch of text further on.</summary>
    /// <param name="left">Where the stretch starts.</param>
    /// <param name="right">The stretch.</param>
    public static SourcePos operator +(SourcePos left, SourcePosDelta right) => left.Plus(right);

    /// <summary>Whether both are the same place.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SourcePos left, SourcePos right) => left.Equals(right);

    /// <summary>Whether the places differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SourcePos left, SourcePos right) => !left.Equals(right);

    /// <summary>The place a stretch of text further on.</summary>
    /// <param name="other">The stretch.</param>
    /// <returns>Where it ends.</returns>
    public SourcePos Plus(SourcePosDelta other) => new(Line + other.Lines, (other.Lines == 0 ? Col : 1) + other.Cols);

    /// <inheritdoc/>
    public bool Equals(SourcePos other) => Line == other.Line && Col == other.Col;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourcePos other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Col);

    /// <inheritdoc/>
    public int CompareTo(SourcePos other) => (Line, Col).CompareTo((other.Line, other.Col));
}

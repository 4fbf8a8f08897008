namespace Pidgin;

/// <summary>How far a stretch of text reaches: over how many line breaks, and over how many columns after the last.</summary>
public readonly struct SourcePosDelta : IEquatable<SourcePosDelta>, IComparable<SourcePosDelta>
{
    /// <summary>A stretch.</summary>
    /// <param name="lines">Its line breaks.</param>
    /// <param name="cols">Its columns after the last line break.</param>
    public SourcePosDelta(int lines, int cols)
    {
        Lines = lines;
        Cols = cols;
    }

    /// <summary>Nothing.</summary>
    public static SourcePosDelta Zero { get; } = new(0, 0);

    /// <summary>A line break.</summary>
    public static SourcePosDelta NewLine { get; } = new(1, 0);

    /// <summary>A column.</summary>
    public static SourcePosDelta OneCol { get; } = new(0, 1);

    /// <summary>How many line breaks.</summary>
    public int Lines { get; }

    /// <summary>How many columns after the last line break.</summary>
    public int Cols { get; }

    /// <summary>One stretch after another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static SourcePosDelta operator +(SourcePosDelta left, SourcePosDelta right) => left.Plus(right);

    /// <summary>Whether both reach equally far.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SourcePosDelta left, SourcePosDelta right) => left.Equals(right);

    /// <summary>Whether they do not reach equally far.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SourcePosDelta left, SourcePosDelta right) => !left.Equals(right);

    /// <summary>This stretch and another after it.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Both as one.</returns>
    public SourcePosDelta Plus(SourcePosDelta other) => new(Lines + other.Lines, (other.Lines == 0 ? Cols : 0) + other.Cols);

    /// <inheritdoc/>
    public bool Equals(SourcePosDelta other) => Lines == other.Lines && Cols == other.Cols;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourcePosDelta other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lines, Cols);

    /// <inheritdoc/>
    public int CompareTo(SourcePosDelta other) => (Lines, Cols).CompareTo((other.Lines, other.Cols));
}

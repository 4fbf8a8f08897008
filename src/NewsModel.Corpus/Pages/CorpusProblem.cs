using System.Globalization;

namespace NewsModel.Corpus;

/// <summary>What is wrong with a record or a file of a corpus. It is passed over; the rest is read.</summary>
/// <param name="File">The file, as it was named; <c>-</c> for standard input.</param>
/// <param name="Offset">Where the record starts, in bytes; in a compressed file, of what it holds.</param>
/// <param name="Message">What is the matter.</param>
public sealed record CorpusProblem(string File, long Offset, string Message)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}: at byte {Offset}: {Message}");
}

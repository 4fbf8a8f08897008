using System.Globalization;

namespace NewsModel.Corpus;

/// <summary>
/// What an article is known by wherever it stands: the first 128 bits of the SHA-256 of its words, see
/// <c>Identity.md</c>. Equal words, equal id, in every run and on every machine.
/// </summary>
/// <param name="Bits">The bits, the first of the hash the highest.</param>
public readonly record struct ArticleId(UInt128 Bits)
{
    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Bits.ToString("x32", CultureInfo.InvariantCulture);
}

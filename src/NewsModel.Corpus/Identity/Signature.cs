using System.IO.Hashing;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel.Corpus;

/// <summary>
/// What tells how alike two articles are: MinHash over shingles of five words, 112 hash functions, of whose least values a byte each
/// is kept. The share of equal bytes is near the share of shingles that both have among those that either has.
/// </summary>
[InlineArray(Length)]
internal struct Signature
{
    /// <summary>How many hash functions there are, and bytes.</summary>
    public const int Length = Bands * BandBytes;

    /// <summary>How many bands there are: articles are compared where one band of both is equal.</summary>
    public const int Bands = 14;

    /// <summary>How many bytes a band has.</summary>
    public const int BandBytes = sizeof(ulong);

    private const int WordsOfShingle = 5;

    private byte _first;

    /// <summary>A band: which articles have in common.</summary>
    public readonly ulong Band(int band) => MemoryMarshal.Cast<byte, ulong>(this)[band];

    /// <summary>How many of its bytes another has too.</summary>
    public readonly int Common(ReadOnlySpan<byte> other)
    {
        ReadOnlySpan<byte> own = this;
        int common = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            common += BitOperations.PopCount(Vector128.Equals(Vector128.Create(own[i..]), Vector128.Create(other[i..])).ExtractMostSignificantBits());
        }

        return common;
    }

    /// <summary>The signature of an article's words; those of one that has fewer than five are one shingle.</summary>
    public static Signature Of(ReadOnlySpan<byte> words)
    {
        Span<uint> least = stackalloc uint[Length];
        least.Fill(uint.MaxValue);
        ReadOnlySpan<uint> factors = Factors;
        ReadOnlySpan<uint> terms = Terms;

        // Where the last words begin, the oldest first.
        Span<int> starts = stackalloc int[WordsOfShingle];
        int count = 0;
        for (int at = 0; at < words.Length;)
        {
            starts[count % WordsOfShingle] = at;
            count++;
            int length = words[at..].IndexOf((byte)' ');
            int end = length < 0 ? words.Length : at + length;
            if (count >= WordsOfShingle || end == words.Length)
            {
                int start = count >= WordsOfShingle ? starts[count % WordsOfShingle] : 0;
                Take(least, factors, terms, (uint)XxHash3.HashToUInt64(words[start..end]));
            }

            at = end + 1;
        }

        var signature = default(Signature);
        Span<byte> bytes = signature;
        for (int i = 0; i < Length; i++)
        {
            // The low bits of a product with an odd number say less.
            bytes[i] = (byte)((least[i] * 0x9E3779B1u) >> 24);
        }

        return signature;
    }

    private static void Take(Span<uint> least, ReadOnlySpan<uint> factors, ReadOnlySpan<uint> terms, uint shingle)
    {
        int i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var value = new Vector<uint>(shingle);
            for (; i <= Length - Vector<uint>.Count; i += Vector<uint>.Count)
            {
                Vector<uint> hash = (value * new Vector<uint>(factors[i..])) + new Vector<uint>(terms[i..]);
                hash ^= hash >>> 15;
                Vector.Min(hash, new Vector<uint>(least[i..])).CopyTo(least[i..]);
            }
        }

        for (; i < Length; i++)
        {
            uint hash = (shingle * factors[i]) + terms[i];
            hash ^= hash >>> 15;
            least[i] = Math.Min(hash, least[i]);
        }
    }

    private static readonly uint[] Factors = Numbers(seed: 1, odd: 1);
    private static readonly uint[] Terms = Numbers(seed: 2, odd: 0);

    private static uint[] Numbers(int seed, uint odd)
    {
        var numbers = new uint[Length];
        for (int i = 0; i < Length; i++)
        {
            ReadOnlySpan<int> key = [seed, i];
            numbers[i] = (uint)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key)) | odd;
        }

        return numbers;
    }
}

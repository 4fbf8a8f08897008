using System.Buffers;
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
        // A word has a byte at least, and a space parts it from the next.
        uint[] shingles = ArrayPool<uint>.Shared.Rent((words.Length / 2) + 1);
        Span<uint> least = stackalloc uint[Length];
        LeastOf(shingles.AsSpan(0, Shingles(words, shingles)), least);
        ArrayPool<uint>.Shared.Return(shingles);

        var signature = default(Signature);
        Span<byte> bytes = signature;
        for (int i = 0; i < Length; i++)
        {
            // The low bits of a product with an odd number say less.
            bytes[i] = (byte)((least[i] * 0x9E3779B1u) >> 24);
        }

        return signature;
    }

    /// <summary>Hashes each five words that follow one another.</summary>
    private static int Shingles(ReadOnlySpan<byte> words, Span<uint> shingles)
    {
        // Where the last words begin: of the next one, in the place of the oldest.
        Span<int> starts = stackalloc int[WordsOfShingle];
        int word = 0;
        int count = 0;
        for (int at = 0; at < words.Length;)
        {
            starts[word++ % WordsOfShingle] = at;
            int length = words[at..].IndexOf((byte)' ');
            int end = length < 0 ? words.Length : at + length;
            if (word >= WordsOfShingle || end == words.Length)
            {
                int start = word >= WordsOfShingle ? starts[word % WordsOfShingle] : 0;
                shingles[count++] = (uint)XxHash3.HashToUInt64(words[start..end]);
            }

            at = end + 1;
        }

        return count;
    }

    /// <summary>Finds the least value of each hash function: for a few functions at a time, so that these stay in registers.</summary>
    private static void LeastOf(ReadOnlySpan<uint> shingles, Span<uint> least)
    {
        int width = Vector256<uint>.Count;
        for (int i = 0; i < Length; i += 2 * width)
        {
            Vector256<uint> factor = Vector256.Create(Factors.AsSpan(i));
            Vector256<uint> term = Vector256.Create(Terms.AsSpan(i));
            Vector256<uint> nextFactor = Vector256.Create(Factors.AsSpan(i + width));
            Vector256<uint> nextTerm = Vector256.Create(Terms.AsSpan(i + width));
            Vector256<uint> first = Vector256<uint>.AllBitsSet;
            Vector256<uint> second = Vector256<uint>.AllBitsSet;
            foreach (uint shingle in shingles)
            {
                Vector256<uint> value = Vector256.Create(shingle);
                first = Vector256.Min(first, (value * factor) + term);
                second = Vector256.Min(second, (value * nextFactor) + nextTerm);
            }

            first.CopyTo(least[i..]);
            second.CopyTo(least[(i + width)..]);
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

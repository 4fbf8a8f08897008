using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel;

/// <summary>Finds lines by where they stand alone, eight at a time: what is found is looked at more closely.</summary>
internal static class LineLooks
{
    /// <summary>The first line that may have a text of some length: one that has it, or one that is not folded.</summary>
    /// <returns>Its index; the number of lines where there is none.</returns>
    public static int FirstOfLength(ReadOnlySpan<Line> lines, int from, int length)
    {
        ref ulong places = ref Unsafe.As<Line, ulong>(ref MemoryMarshal.GetReference(lines));
        for (; from + Vector512<ulong>.Count <= lines.Length; from += Vector512<ulong>.Count)
        {
            Vector512<ulong> at = Vector512.LoadUnsafe(ref places, (nuint)from);
            ulong found = Vector512.Equals(at >>> 32, Vector512.Create((ulong)length)).ExtractMostSignificantBits() | at.ExtractMostSignificantBits();
            if (found != 0)
            {
                return from + BitOperations.TrailingZeroCount(found);
            }
        }

        while (from < lines.Length && lines[from].IsFolded && lines[from].Length != length)
        {
            from++;
        }

        return from;
    }

    /// <summary>The first line, but the page's first, that more than so many bytes part from the one before it.</summary>
    /// <returns>Its index; the number of lines where there is none.</returns>
    public static int FirstBehindGap(ReadOnlySpan<Line> lines, int from, int bytes)
    {
        ref ulong places = ref Unsafe.As<Line, ulong>(ref MemoryMarshal.GetReference(lines));
        Vector512<long> least = Vector512.Create((long)bytes);
        from = Math.Max(from, 1);
        for (; from + Vector512<ulong>.Count <= lines.Length; from += Vector512<ulong>.Count)
        {
            Vector512<ulong> start = Vector512.LoadUnsafe(ref places, (nuint)from) & Vector512.Create((ulong)uint.MaxValue);
            Vector512<ulong> before = Vector512.LoadUnsafe(ref places, (nuint)from - 1);
            Vector512<ulong> end = (before & Vector512.Create((ulong)uint.MaxValue)) + ((before >>> 32) & Vector512.Create((ulong)int.MaxValue));
            ulong found = Vector512.GreaterThan((start - end).AsInt64(), least).ExtractMostSignificantBits();
            if (found != 0)
            {
                return from + BitOperations.TrailingZeroCount(found);
            }
        }

        while (from < lines.Length && lines[from].Start - lines[from - 1].End <= bytes)
        {
            from++;
        }

        return Math.Min(from, lines.Length);
    }
}

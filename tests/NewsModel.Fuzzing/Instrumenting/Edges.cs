using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Fuzzing.Instrumenting;

/// <summary>
/// Counts the edges that code with counters goes along: pairs of places, one reached right after the other. The counters
/// stand for the whole process, since instrumented code has no other way to reach them; one thread runs it at a time.
/// </summary>
public static class Edges
{
    /// <summary>How many counters there are; edges share one by chance.</summary>
    public const int Count = 1 << 16;

    private static readonly byte[] Counters = new byte[Count];
    private static int _previous;

    /// <summary>How often each edge was taken since they were cleared, modulo 256.</summary>
    public static ReadOnlySpan<byte> Taken => Counters;

    /// <summary>Says that a place is reached.</summary>
    /// <param name="place">The place.</param>
    /// <returns>True, so that a condition can say it, too.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Hit(ushort place)
    {
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Counters), _previous ^ place)++;
        _previous = place >> 1; // so that there and back are two edges
        return true;
    }

    /// <summary>Starts again.</summary>
    public static void Clear()
    {
        Array.Clear(Counters);
        _previous = 0;
    }
}

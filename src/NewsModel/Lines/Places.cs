using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsModel;

/// <summary>Where the bits of a mask stand.</summary>
internal static class Places
{
    /// <summary>Writes where each bit stands: two whether or not there are any, as most blocks have no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ulong bits, int offset, ref int to)
    {
        int count = BitOperations.PopCount(bits);
        to = offset + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        Unsafe.Add(ref to, 1) = offset + BitOperations.TrailingZeroCount(bits);
        for (int i = 2; i < count; i++)
        {
            bits &= bits - 1;
            Unsafe.Add(ref to, i) = offset + BitOperations.TrailingZeroCount(bits);
        }

        return count;
    }
}

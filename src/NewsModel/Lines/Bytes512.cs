using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel;

/// <summary>One vector of 512 bits.</summary>
internal readonly struct Bytes512(Vector512<byte> all) : IBytes<Bytes512>
{
    private readonly Vector512<byte> _all = all;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Load(ref byte from) => new(Vector512.LoadUnsafe(ref from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 All(byte value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Table(ReadOnlySpan<byte> sixteen)
    {
        Vector128<byte> part = Vector128.Create(sixteen);
        return new(Vector512.Create(Vector256.Create(part, part), Vector256.Create(part, part)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 operator &(Bytes512 left, Bytes512 right) => new(left._all & right._all);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 operator |(Bytes512 left, Bytes512 right) => new(left._all | right._all);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 operator ^(Bytes512 left, Bytes512 right) => new(left._all ^ right._all);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 operator -(Bytes512 left, Bytes512 right) => new(left._all - right._all);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Max(Bytes512 left, Bytes512 right) => new(Vector512.Max(left._all, right._all));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Min(Bytes512 left, Bytes512 right) => new(Vector512.Min(left._all, right._all));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Equal(Bytes512 left, Bytes512 right) => new(Vector512.Equals(left._all, right._all));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 High(Bytes512 value) => new(Vector512.ShiftRightLogical(value._all.AsUInt16(), 4).AsByte() & Vector512.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes512 Lookup(Bytes512 table, Bytes512 indices) =>
        new(Avx512BW.IsSupported ? Avx512BW.Shuffle(table._all, indices._all) : Vector512.Shuffle(table._all, indices._all));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Bytes512 value) => value._all.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteChanges(Bytes512 bytes, Bytes512 before, Bytes512 value, int offset, ref int to)
    {
        Vector512<byte> changes = Vector512.Equals(bytes._all, value._all) ^ Vector512.Equals(before._all, value._all);
        ulong bits = changes.ExtractMostSignificantBits();
        if (!Avx512Vbmi2.IsSupported)
        {
            return Places.Write(bits, offset, ref to);
        }

        // All places in a row, eight of them written at once: hardly a block has more.
        int count = BitOperations.PopCount(bits);
        Vector512<byte> places = Avx512Vbmi2.Compress(Vector512<byte>.Zero, changes, Vector512<byte>.Indices);
        (Avx2.ConvertToVector256Int32(places.GetLower().GetLower()) + Vector256.Create(offset)).StoreUnsafe(ref to);
        return count <= Vector256<int>.Count ? count : Places.Write(bits, offset, ref to);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel;

/// <summary>Two vectors of 256 bits.</summary>
internal readonly struct Bytes256(Vector256<byte> first, Vector256<byte> second) : IBytes<Bytes256>
{
    private readonly Vector256<byte> _first = first;
    private readonly Vector256<byte> _second = second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Load(ref byte from) => new(Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 All(byte value) => new(Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Table(ReadOnlySpan<byte> sixteen)
    {
        Vector128<byte> part = Vector128.Create(sixteen);
        return new(Vector256.Create(part, part), Vector256.Create(part, part));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 operator &(Bytes256 left, Bytes256 right) => new(left._first & right._first, left._second & right._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 operator |(Bytes256 left, Bytes256 right) => new(left._first | right._first, left._second | right._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 operator ^(Bytes256 left, Bytes256 right) => new(left._first ^ right._first, left._second ^ right._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 operator -(Bytes256 left, Bytes256 right) => new(left._first - right._first, left._second - right._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Max(Bytes256 left, Bytes256 right) =>
        new(Vector256.Max(left._first, right._first), Vector256.Max(left._second, right._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Min(Bytes256 left, Bytes256 right) =>
        new(Vector256.Min(left._first, right._first), Vector256.Min(left._second, right._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Equal(Bytes256 left, Bytes256 right) =>
        new(Vector256.Equals(left._first, right._first), Vector256.Equals(left._second, right._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 High(Bytes256 value) => new(High(value._first), High(value._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes256 Lookup(Bytes256 table, Bytes256 indices) =>
        new(Lookup(table._first, indices._first), Lookup(table._second, indices._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Bytes256 value) =>
        value._first.ExtractMostSignificantBits() | ((ulong)value._second.ExtractMostSignificantBits() << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteChanges(Bytes256 bytes, Bytes256 before, Bytes256 value, int offset, ref int to) =>
        Places.Write(Bits(Equal(bytes, value) ^ Equal(before, value)), offset, ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> High(Vector256<byte> value) =>
        Vector256.ShiftRightLogical(value.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indices) =>
        Avx2.IsSupported ? Avx2.Shuffle(table, indices) : Vector256.Shuffle(table, indices);
}

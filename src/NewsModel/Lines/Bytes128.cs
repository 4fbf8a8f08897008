using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsModel;

/// <summary>Four vectors of 128 bits.</summary>
internal readonly struct Bytes128(Vector128<byte> a, Vector128<byte> b, Vector128<byte> c, Vector128<byte> d) : IBytes<Bytes128>
{
    private readonly Vector128<byte> _a = a;
    private readonly Vector128<byte> _b = b;
    private readonly Vector128<byte> _c = c;
    private readonly Vector128<byte> _d = d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Load(ref byte from) => new(
        Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, 16), Vector128.LoadUnsafe(ref from, 32), Vector128.LoadUnsafe(ref from, 48));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 All(byte value) => Each(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Table(ReadOnlySpan<byte> sixteen) => Each(Vector128.Create(sixteen));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 operator &(Bytes128 left, Bytes128 right) =>
        new(left._a & right._a, left._b & right._b, left._c & right._c, left._d & right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 operator |(Bytes128 left, Bytes128 right) =>
        new(left._a | right._a, left._b | right._b, left._c | right._c, left._d | right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 operator ^(Bytes128 left, Bytes128 right) =>
        new(left._a ^ right._a, left._b ^ right._b, left._c ^ right._c, left._d ^ right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 operator -(Bytes128 left, Bytes128 right) =>
        new(left._a - right._a, left._b - right._b, left._c - right._c, left._d - right._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Max(Bytes128 left, Bytes128 right) => new(
        Vector128.Max(left._a, right._a), Vector128.Max(left._b, right._b), Vector128.Max(left._c, right._c), Vector128.Max(left._d, right._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Min(Bytes128 left, Bytes128 right) => new(
        Vector128.Min(left._a, right._a), Vector128.Min(left._b, right._b), Vector128.Min(left._c, right._c), Vector128.Min(left._d, right._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Equal(Bytes128 left, Bytes128 right) => new(
        Vector128.Equals(left._a, right._a), Vector128.Equals(left._b, right._b), Vector128.Equals(left._c, right._c), Vector128.Equals(left._d, right._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 High(Bytes128 value) => new(High(value._a), High(value._b), High(value._c), High(value._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes128 Lookup(Bytes128 table, Bytes128 indices) => new(
        Vector128.Shuffle(table._a, indices._a),
        Vector128.Shuffle(table._b, indices._b),
        Vector128.Shuffle(table._c, indices._c),
        Vector128.Shuffle(table._d, indices._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(Bytes128 value) =>
        value._a.ExtractMostSignificantBits()
        | ((ulong)value._b.ExtractMostSignificantBits() << 16)
        | ((ulong)value._c.ExtractMostSignificantBits() << 32)
        | ((ulong)value._d.ExtractMostSignificantBits() << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteChanges(Bytes128 bytes, Bytes128 before, Bytes128 value, int offset, ref int to) =>
        Places.Write(Bits(Equal(bytes, value) ^ Equal(before, value)), offset, ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Bytes128 Each(Vector128<byte> part) => new(part, part, part, part);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> High(Vector128<byte> value) =>
        Vector128.ShiftRightLogical(value.AsUInt16(), 4).AsByte() & Vector128.Create((byte)0x0F);
}

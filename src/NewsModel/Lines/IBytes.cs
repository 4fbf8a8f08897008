namespace NewsModel;

/// <summary>
/// 64 bytes of a page, and what the scanner asks of all of them at once. There is one for each width of vectors, and
/// one without: the scanner is written once.
/// </summary>
/// <typeparam name="T">The struct itself.</typeparam>
internal interface IBytes<T>
    where T : struct, IBytes<T>
{
    /// <summary>Reads 64 bytes.</summary>
    static abstract T Load(ref byte from);

    /// <summary>64 times a byte.</summary>
    static abstract T All(byte value);

    /// <summary>Four times sixteen bytes, for <see cref="Lookup"/>.</summary>
    static abstract T Table(ReadOnlySpan<byte> sixteen);

    static abstract T operator &(T left, T right);

    static abstract T operator |(T left, T right);

    static abstract T operator ^(T left, T right);

    /// <summary>The difference of each two bytes, modulo 256.</summary>
    static abstract T operator -(T left, T right);

    /// <summary>The greater of each two bytes.</summary>
    static abstract T Max(T left, T right);

    /// <summary>The lesser of each two bytes.</summary>
    static abstract T Min(T left, T right);

    /// <summary>0xFF where two bytes are equal, 0 elsewhere.</summary>
    static abstract T Equal(T left, T right);

    /// <summary>The upper half of each byte.</summary>
    static abstract T High(T value);

    /// <summary>What stands in a table at each of some indices below 16.</summary>
    static abstract T Lookup(T table, T indices);

    /// <summary>The uppermost bit of each byte, the first byte's lowest.</summary>
    static abstract ulong Bits(T value);

    /// <summary>
    /// Writes where bytes become equal to another, or cease to be; may write up to 64 numbers, and anything behind those
    /// that count.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The byte before each.</param>
    /// <param name="value">What they are compared with.</param>
    /// <param name="offset">What to add to each place.</param>
    /// <param name="to">Where to.</param>
    /// <returns>How many there are.</returns>
    static abstract int WriteChanges(T bytes, T before, T value, int offset, ref int to);
}

using System.Runtime.InteropServices;

namespace NewsModel.Tests.Lines;

/// <summary>64 bytes at once are what 64 bytes one by one are, whatever the width of vectors.</summary>
public class BytesTests
{
    [Fact]
    public void Without_vectors() => Agree<ScalarBytes>();

    [Fact]
    public void With_vectors_of_128_bits() => Agree<Bytes128>();

    [Fact]
    public void With_vectors_of_256_bits() => Agree<Bytes256>();

    [Fact]
    public void With_a_vector_of_512_bits() => Agree<Bytes512>();

    private static void Agree<T>()
        where T : struct, IBytes<T>
    {
        for (int seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            byte[] a = Any(random, seed);
            byte[] b = Any(random, seed);
            byte[] sixteen = Any(random, seed)[..16];
            T left = T.Load(ref a[0]);
            T right = T.Load(ref b[0]);

            Is(a, left);
            Is(i => a[3], T.All(a[3]));
            Is(i => sixteen[i % 16], T.Table(sixteen));
            Is(i => a[i] & b[i], left & right);
            Is(i => a[i] | b[i], left | right);
            Is(i => a[i] ^ b[i], left ^ right);
            Is(i => a[i] - b[i], left - right);
            Is(i => Math.Max(a[i], b[i]), T.Max(left, right));
            Is(i => Math.Min(a[i], b[i]), T.Min(left, right));
            Is(i => a[i] == b[i] ? 0xFF : 0, T.Equal(left, right));
            Is(i => a[i] >> 4, T.High(left));
            Is(i => sixteen[a[i] & 0xF], T.Lookup(T.Table(sixteen), left & T.All(0xF)));
            Assert.Equal(a.Select(static (value, i) => (ulong)(value >> 7) << i).Aggregate(0UL, static (all, bit) => all | bit), T.Bits(left));

            int[] changes = [.. Enumerable.Range(0, 64).Where(i => a[i] == a[0] != (b[i] == a[0])).Select(static i => i + 1000)];
            int[] to = new int[65];
            int count = T.WriteChanges(left, right, T.All(a[0]), 1000, ref to[0]);
            Assert.Equal(changes, to[..count]);
        }
    }

    // Of few values or many, so that bytes are equal now and then.
    private static byte[] Any(Random random, int seed)
    {
        byte[] bytes = new byte[64];
        random.NextBytes(bytes);
        int values = 1 + (seed % 50);
        return seed % 2 == 0 ? bytes : [.. bytes.Select(value => (byte)(value % values * 5))];
    }

    private static void Is<T>(Func<int, int> expected, T actual)
        where T : struct => Is([.. Enumerable.Range(0, 64).Select(i => (byte)expected(i))], actual);

    private static void Is<T>(byte[] expected, T actual)
        where T : struct => Assert.Equal(expected, MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref actual, 1)).ToArray());
}

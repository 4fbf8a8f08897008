using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Limits;

/// <summary>Every byte is loaded, and nothing is done with it.</summary>
internal sealed class Read : ITimed
{
    public string Name => "read";

    /// <summary>All bytes, one bit of any a bit of the result.</summary>
    public int Run(byte[] page)
    {
        const int Step = 256;
        ref byte bytes = ref MemoryMarshal.GetArrayDataReference(page);
        Vector512<byte> all0 = default, all1 = default, all2 = default, all3 = default;
        nuint at = 0;
        for (; at + Step <= (nuint)page.Length; at += Step)
        {
            all0 |= Vector512.LoadUnsafe(ref bytes, at);
            all1 |= Vector512.LoadUnsafe(ref bytes, at + 64);
            all2 |= Vector512.LoadUnsafe(ref bytes, at + 128);
            all3 |= Vector512.LoadUnsafe(ref bytes, at + 192);
        }

        all0 |= all1 | all2 | all3;
        int any = 0;
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            any |= all0[i];
        }

        foreach (byte rest in page.AsSpan((int)at))
        {
            any |= rest;
        }

        return any;
    }
}

using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsModel.Corpus;

/// <summary>
/// The articles that were written, to find those that come again. Of each it keeps the id, and to find those that are nearly equal its signature; what
/// looks them up are open tables of numbers of articles, one for ids and one a band.
/// </summary>
/// <param name="mode">When articles count as equal.</param>
internal sealed class SeenArticles(DedupMode mode)
{
    // Of a signature's bytes, those that have to be equal: three quarters, and what is equal by chance.
    private const int LeastCommon = (Signature.Length * 3 / 4) + 1;
    private const int IdBytes = 16;

    private readonly int _entryBytes = mode switch { DedupMode.Off => 0, DedupMode.Exact => IdBytes, _ => IdBytes + Signature.Length };
    private readonly EntryList _entries = new(mode switch { DedupMode.Off => 0, DedupMode.Exact => IdBytes, _ => IdBytes + Signature.Length });
    private readonly NumberTable _ids = new();
    private readonly NumberTable[] _bands = mode == DedupMode.Near ? [.. Enumerable.Range(0, Signature.Bands).Select(static _ => new NumberTable())] : [];

    /// <summary>How many there are.</summary>
    public int Count => _entries.Count;

    /// <summary>How many bytes an entry has, as it is kept on the disk.</summary>
    public int EntryBytes => _entryBytes;

    /// <summary>How much memory they take.</summary>
    public long Bytes => _entries.Bytes + _ids.Bytes + _bands.Sum(static band => band.Bytes);

    /// <summary>Finds an article among them, or adds it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="signature">Its signature, where nearly equal ones are looked for.</param>
    /// <returns>The id of the one that it is again; null where it is new.</returns>
    public ArticleId? FindOrAdd(ArticleId id, in Signature signature)
    {
        if (mode == DedupMode.Off)
        {
            return null;
        }

        if ((FindEqual(id) ?? FindNear(signature)) is { } number)
        {
            return IdOf(number);
        }

        Span<byte> entry = stackalloc byte[_entryBytes];
        BinaryPrimitives.WriteUInt128BigEndian(entry, id.Bits);
        ((ReadOnlySpan<byte>)signature)[..(_entryBytes - IdBytes)].CopyTo(entry[IdBytes..]);
        Add(entry);
        return null;
    }

    /// <summary>Adds an entry as it was kept on the disk.</summary>
    public void Add(ReadOnlySpan<byte> entry)
    {
        int number = _entries.Add(entry);
        _ids.Add(HashOfId(number), number, HashOfId);
        for (int i = 0; i < _bands.Length; i++)
        {
            int band = i;
            _bands[i].Add(HashOfBand(number, band), number, other => HashOfBand(other, band));
        }
    }

    /// <summary>The entry of one, as it is kept on the disk.</summary>
    public ReadOnlySpan<byte> Entry(int number) => _entries[number];

    private int? FindEqual(ArticleId id)
    {
        foreach (int number in _ids.Find(Mix((ulong)id.Bits)))
        {
            if (IdOf(number) == id)
            {
                return number;
            }
        }

        return null;
    }

    // Of several, the one that is most alike; of these, the first that was written.
    private int? FindNear(in Signature signature)
    {
        int? best = null;
        int most = LeastCommon - 1;
        for (int band = 0; band < _bands.Length; band++)
        {
            ulong key = signature.Band(band);
            foreach (int number in _bands[band].Find(Mix(key)))
            {
                if (BandOf(number, band) != key)
                {
                    continue;
                }

                int common = signature.Common(_entries[number][IdBytes..]);
                if (common > most || (common == most && number < best))
                {
                    most = common;
                    best = number;
                }
            }
        }

        return best;
    }

    private ArticleId IdOf(int number) => new(BinaryPrimitives.ReadUInt128BigEndian(_entries[number]));

    private ulong BandOf(int number, int band) => MemoryMarshal.Read<ulong>(_entries[number][(IdBytes + (band * Signature.BandBytes))..]);

    private uint HashOfId(int number) => Mix((ulong)IdOf(number).Bits);

    private uint HashOfBand(int number, int band) => Mix(BandOf(number, band));

    private static uint Mix(ulong key)
    {
        key *= 0x9E3779B97F4A7C15;
        return (uint)(BitOperations.RotateLeft(key, 32) ^ key);
    }
}

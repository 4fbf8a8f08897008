using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>Small pages made of lines, and of pieces of lines, of the invented ones; each by one built-in schema, in turn.</summary>
internal sealed class BlindPages : BlindTarget
{
    private const int MostLines = 16;

    private static readonly byte[][] Ends = ["\n"u8.ToArray(), "\n"u8.ToArray(), "\n"u8.ToArray(), "\n\n"u8.ToArray(), "\n\n\n"u8.ToArray(), "\r\n"u8.ToArray(), "\r"u8.ToArray()];

    private readonly Random _random;
    private readonly byte[][][] _pages;

    public BlindPages(int seed)
    {
        _random = new Random(seed);
        _pages = [.. Repository.Pages.Select(static page => Lines(page)).Where(static lines => lines.Length > 0)];
    }

    public override string Name => "pages";

    public override string What => "pages";

    // Most lines come from one page, in its order: a head that is whole is what most rules wait for.
    public override byte[] Next()
    {
        var page = new List<byte>();
        byte[][] from = _pages[_random.Next(_pages.Length)];
        int at = _random.Next(from.Length);
        for (int count = _random.Next(1, MostLines + 1); count > 0; count--)
        {
            switch (_random.Next(12))
            {
                case 0:
                    at = _random.Next(from.Length);
                    break;
                case 1:
                    from = _pages[_random.Next(_pages.Length)];
                    at = _random.Next(from.Length);
                    break;
                case 2:
                    byte[] other = from[_random.Next(from.Length)];
                    page.AddRange(other.AsSpan(0, _random.Next(other.Length + 1)));
                    break;
                case 3 when page.Count > 0:
                    page[_random.Next(page.Count)] = (byte)_random.Next(256);
                    break;
            }

            page.AddRange(from[at]);
            page.AddRange(Ends[_random.Next(Ends.Length)]);
            at = (at + 1) % from.Length;
        }

        return [.. page];
    }

    public override void Run(byte[] input)
    {
        PagesTarget.Run(input, (int)(Done % PagesTarget.SchemaCount));
        Done++;
    }

    private static byte[][] Lines(byte[] page)
    {
        var lines = new List<byte[]>();
        foreach (Range line in page.AsSpan().SplitAny("\r\n"u8))
        {
            if (line.Start.Value < line.End.Value)
            {
                lines.Add(page[line]);
            }
        }

        return [.. lines];
    }
}

namespace NewsModel.Tests.Support;

/// <summary>Random input from a seed: the same on every machine, in every run.</summary>
internal sealed class Dice(int seed)
{
    private static readonly string[] OddPieces =
    [
        " ", "  ", "\t", "\u00A0", "\u3000", "\u2028", "\u200B", "\uFEFF", "\u2060", "\u0085", "\0", "\u001C", "é", "”", "…", "漢", "🙂", "a", "Bc", "(", ")",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\n\n", "\n\r", "\r\r\n"];

    private readonly Random _random = new(seed);

    public int Upto(int max) => _random.Next(max);

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public byte[] Bytes(int most)
    {
        var bytes = new byte[_random.Next(most)];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Text with more white space, odd characters and line ends than any page has.</summary>
    public string OddText(int pieces, bool lineEnds = true)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++)
        {
            text.Append(lineEnds && _random.Next(4) == 0 ? Pick(LineEnds) : Pick(OddPieces));
            if (_random.Next(6) == 0)
            {
                text.Append('x', _random.Next(80));
            }
        }

        return text.ToString();
    }

    /// <summary>Words of random letters.</summary>
    public string Words(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 1 + Upto(9)).Select(_ => (char)('a' + Upto(26))))));

    /// <summary>A page with something done to it: lines moved, dropped, doubled, joined, or bytes overwritten.</summary>
    public byte[] Mutate(byte[] page, IReadOnlyList<byte[]> others)
    {
        List<byte[]> lines = Lines(page);
        for (int times = 1 + Upto(6); times > 0 && lines.Count > 0; times--)
        {
            int at = Upto(lines.Count);
            switch (Upto(7))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[Upto(lines.Count)]);
                    break;
                case 2:
                    (lines[at], lines[^1]) = (lines[^1], lines[at]);
                    break;
                case 3:
                    lines[at] = Bytes(40);
                    break;
                case 4:
                    lines.RemoveRange(at, lines.Count - at);
                    break;
                case 5:
                    List<byte[]> more = Lines(Pick(others));
                    lines.InsertRange(at, more.Take(Upto(more.Count + 1)));
                    break;
                default:
                    lines[at] = [.. lines[at].Take(Upto(lines[at].Length + 1))];
                    break;
            }
        }

        byte[] end = Encoding.UTF8.GetBytes(Pick(LineEnds));
        return [.. lines.SelectMany(line => line.Concat(end))];
    }

    private static List<byte[]> Lines(byte[] page)
    {
        var lines = new List<byte[]>();
        int start = 0;
        for (int i = 0; i <= page.Length; i++)
        {
            if (i == page.Length || page[i] == '\n')
            {
                lines.Add(page[start..i]);
                start = i + 1;
            }
        }

        return lines;
    }
}

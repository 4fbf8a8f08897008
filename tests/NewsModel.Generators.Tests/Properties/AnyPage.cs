using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace NewsModel.Generators.Tests.Properties;

/// <summary>Pages made at random of the lines of another, of pieces of them, and of lines that mean nothing.</summary>
internal sealed class AnyPage
{
    private const int PagesToCheck = 40;

    // A lone low surrogate stands for the byte that its last eight bits are: one that is no UTF-8 there.
    private static readonly string[] Others =
        ["", "", " \u00A0\u200B", "Nothing of it", "x", "(y)", "A, B — C", "“No.”", "2026", "\u00C9T\u00C9 \uFFFD", "\uDCFF", "A \uDCE2\uDC80 B", "🙂\0\u202E\u2028"];

    private readonly Arbitrary<string[]> _lines;

    private AnyPage(string[] own)
    {
        string[] pieces = [.. own.SelectMany(static line => line.Split(' ')).Where(static piece => piece.Length > 0)];
        Gen<string> line = Gen.Frequency(
            (6, Gen.Elements(own)),
            (2, Gen.Elements(Others)),
            (1, pieces.Length == 0 ? Gen.Elements(Others) : Gen.Elements(pieces)),
            (1, Gen.Elements(own).Two().Select(static two => two.Item1 + " " + two.Item2)));

        // What a rule takes often stands in a row.
        Gen<string[]> row = Gen.Choose(0, own.Length - 1).SelectMany(
            static _ => Gen.Choose(1, 8), (start, length) => own[start..Math.Min(own.Length, start + length)]);
        Gen<string[]> part = Gen.Frequency((5, line.Select(static it => new[] { it })), (1, row));
        _lines = Arb.From(Gen.Sized(size => Gen.ArrayOf(part, Math.Min(size, 40))).Select(static parts => parts.SelectMany(static it => it).ToArray()), Shrink);
    }

    /// <summary>Pages like some others.</summary>
    public static AnyPage Of(params IEnumerable<string> pages) => new([.. pages.SelectMany(static page => page.Split('\n'))]);

    /// <summary>Demands something of pages; the one that fails is made as short as it goes, and its seed printed.</summary>
    public void Check(Action<RandomPage> demand) => Prop
        .ForAll(_lines, lines => demand(new RandomPage(lines)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(PagesToCheck).WithQuietOnSuccess(true));

    private static IEnumerable<string[]> Shrink(string[] lines)
    {
        for (int length = lines.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= lines.Length; start += length)
            {
                yield return [.. lines[..start], .. lines[(start + length)..]];
            }
        }
    }
}

/// <summary>A page that was made at random.</summary>
/// <param name="Lines">Its lines.</param>
internal sealed record RandomPage(string[] Lines)
{
    /// <summary>The page as text; what is no UTF-8 is U+FFFD.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes("\n"));

    /// <summary>The page with some line end.</summary>
    public byte[] Bytes(string end)
    {
        var bytes = new List<byte>();
        string page = string.Join(end, Lines.Select(static line => line.Trim('\r', '\uFEFF')));
        for (int i = 0; i < page.Length; i++)
        {
            int length = i + 1 < page.Length && char.IsSurrogatePair(page[i], page[i + 1]) ? 2 : 1;
            if (length == 1 && page[i] is >= '\uDC80' and <= '\uDCFF')
            {
                bytes.Add((byte)page[i]);
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(page, i, length));
            }

            i += length - 1;
        }

        return [.. bytes];
    }
}

using System.Text;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Lines;

public class LineScannerTests
{
    [Theory]
    [InlineData("a\nb\n", "1 a, 2 b")]
    [InlineData("a\r\nb\r\n", "1 a, 2 b")]
    [InlineData("a\rb\r", "1 a, 2 b")]
    [InlineData("a\nb\r\nc\rd", "1 a, 2 b, 3 c, 4 d")]
    [InlineData("a\n\rb", "1 a, 3+1 b")]
    [InlineData("a\r\r\nb", "1 a, 3+1 b")]
    [InlineData("a", "1 a")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("\uFEFFa\nb", "1 a, 2 b")]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF\na", "2+1 a")]
    [InlineData("a\n\n\nb", "1 a, 4+2 b")]
    [InlineData("\n\r\n\ra", "4+3 a")]
    [InlineData("a\n \t\u00A0\u200B\nb", "1 a, 3+1 b")]
    [InlineData(" a \n\tb\t", "1 a, 2 b")]
    [InlineData("\u00A0a\u00A0\n\u200Bb\uFEFF", "1 a, 2 b")]
    [InlineData("a\u2028b", "1 a b")]
    [InlineData("a\vb\fc", "1 a b c")]
    public void Cuts(string page, string lines) => Assert.Equal(lines, Describe(page));

    [Theory]
    [InlineData("plain text", true)]
    [InlineData(" trimmed ", true)]
    [InlineData("two  spaces", false)]
    [InlineData("a\ttab", false)]
    [InlineData("“quoted”", true)]
    [InlineData("no-break\u00A0space", false)]
    [InlineData("zero\u200Bwidth", false)]
    [InlineData("ogham\u1680space", false)]
    [InlineData("narrow\u202Fspace", false)]
    [InlineData("word\u2060joiner", false)]
    [InlineData("ideographic\u3000space", false)]
    [InlineData("byte-order\uFEFFmark", false)]
    [InlineData("next\u0085line", false)]
    [InlineData("© and …", true)]
    [InlineData("5 € ™ 漢字 かな ᠀ 🙂", true)]
    public void Sees_whether_a_line_is_its_own_folding(string line, bool isFolded)
    {
        Assert.Equal(isFolded, Pages.Scan($"before\n{line}\nafter")[1].IsFolded);
        Assert.Equal(isFolded, Pages.Scan(line)[0].IsFolded);
    }

    [Fact]
    public void What_is_odd_stays_with_its_line() =>
        Assert.Equal([false, true, true, false], Pages.Scan("a  b\nplain\né\na\tb\r\n").Select(static line => line.IsFolded));

    [Fact]
    public void Blocks_of_64_bytes_make_no_difference()
    {
        foreach (string end in (string[])["\n", "\r\n", "\r"])
        {
            for (int length = 1; length <= 130; length++)
            {
                string line = new('x', length);
                Assert.Equal($"1 {line}, 2 y, 4+1 {line}", Describe($"{line}{end}y{end}{end}{line}"));
                Assert.Equal($"1 {line}, 2 y", Describe($"{line}{end}y{end}"));
            }
        }
    }

    [Theory]
    [InlineData(64)] // a block
    [InlineData(8192)] // a chunk
    [InlineData(8256)]
    [InlineData(16384)]
    public void What_is_odd_is_seen_across_the_edges_of_blocks(int edge)
    {
        for (int length = edge - 4; length <= edge + 4; length++)
        {
            string line = new('x', length);
            Assert.True(Pages.Scan($"{line} {line}")[0].IsFolded);
            Assert.False(Pages.Scan($"{line}  {line}")[0].IsFolded);
            Assert.False(Pages.Scan($"{line}\u200B{line}")[0].IsFolded);
            Assert.False(Pages.Scan($"{line}\t{line}")[0].IsFolded);
            Assert.True(Pages.Scan($"é{line}é")[0].IsFolded);
            Assert.Equal([$"{line}", $"{line}y"], Pages.TextsOf($"{line} \n {line}y\n \n").Select(static text => text.ToString()));
            Assert.Equal([1, 2, 4], Pages.NumbersOf($"{line}\r\ny\r\n\u00A0\r\n{line}"));
        }
    }

    [Fact]
    public void A_line_knows_its_bytes()
    {
        Line line = Pages.Scan("é\n  xé \n")[1];
        Assert.Equal((5, 3), (line.Start, line.Length));
        Assert.Equal("line at byte 5", line.ToString());
    }

    [Fact]
    public void Agrees_with_a_scanner_that_reads_one_character_at_a_time()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            string page = new Dice(seed).OddText(seed % 200);
            Text[] texts = Pages.TextsOf(page);
            var actual = Pages.NumbersOf(page).Zip(Pages.BlankLinesIn(page), texts.Select(static text => text.ToString())).ToList();
            Assert.Equal(ReferenceScanner.Scan(page), actual);
            Assert.All(texts, static text => Assert.True(!text.IsFolded || text.Raw == text.ToString()));
        }
    }

    [Fact]
    public void It_knows_whether_a_page_is_utf8()
    {
        byte[][] pieces =
        [
            [.. "’"u8], [.. "\u00A0"u8], [.. "é"u8], [.. "\u2009"u8], [.. "漢"u8], [.. "🙂"u8], [0x80], [0xC0, 0x80], [0xC2], [0xE2], [0xE2, 0x80], [0xFF],
            [0xE0, 0x9F, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
        ];
        for (int seed = 0; seed < 5000; seed++)
        {
            var dice = new Dice(seed);
            byte[] page = [.. Enumerable.Range(0, 1 + dice.Upto(4)).SelectMany(_ => (byte[])[.. Enumerable.Repeat((byte)'x', dice.Upto(70)), .. dice.Pick(pieces)])];
            LineScanner.Scan(page, out bool isValid);
            Assert.True(isValid == System.Text.Unicode.Utf8.IsValid(page), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("🙂")]
    [InlineData("a’b é")]
    public void Characters_reach_across_the_edges_of_blocks(string text)
    {
        for (int before = 0; before < 5; before++)
        {
            byte[] page = Encoding.UTF8.GetBytes(new string('x', before) + string.Concat(Enumerable.Repeat(text, 6000)));
            LineScanner.Scan(page, out bool isValid);
            LineScanner.Scan<Bytes256>(page, out _, out bool isValid256);
            Assert.True(isValid && isValid256);
            LineScanner.Scan(page.AsSpan(..^1), out isValid);
            Assert.Equal(System.Text.Unicode.Utf8.IsValid(page.AsSpan(..^1)), isValid);
        }
    }

    [Fact]
    public void Vectors_of_every_width_and_none_agree()
    {
        ReadOnlySpan<byte> bytes = [.. "\n\n\n\r ax\t-"u8, 0xC2, 0xA0, 0xE2, 0x80, 0x8B, 0x94, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xF0, 0x9F, 0xFF];
        for (int seed = 0; seed < 2000; seed++)
        {
            var dice = new Dice(seed);
            byte[] odd = Encoding.UTF8.GetBytes(dice.OddText(seed % 300));
            byte[] any = new byte[dice.Upto(seed % 20 == 0 ? 9000 : 300)];
            int plain = 1 + dice.Upto(40);
            foreach (ref byte b in any.AsSpan())
            {
                b = dice.Upto(plain) == 0 ? bytes[dice.Upto(bytes.Length)] : (byte)'x';
            }

            foreach (byte[] page in (byte[][])[odd, any])
            {
                Line[] expected = LineScanner.Scan<ScalarBytes>(page, out int count, out bool isValid)[..count];
                Assert.Equal(System.Text.Unicode.Utf8.IsValid(page), isValid);
                AssertScan<Bytes128>(page, expected, isValid);
                AssertScan<Bytes256>(page, expected, isValid);
                AssertScan<Bytes512>(page, expected, isValid);
            }
        }
    }

    [Theory]
    [InlineData(1)] // as many lines as there can be
    [InlineData(150)]
    [InlineData(4000)]
    public void Large_pages_have_their_lines(int length)
    {
        byte[] page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string('x', length) + "\n", 3_000_000 / (length + 1))));
        Line[] lines = LineScanner.Scan(page);
        Assert.Equal(3_000_000 / (length + 1), lines.Length);
        Assert.All(lines.Select(static (line, i) => (line, i)), it => Assert.Equal((it.i * (length + 1), length), (it.line.Start, it.line.Length)));
    }

    private static void AssertScan<T>(byte[] page, Line[] expected, bool isExpectedValid)
        where T : struct, IBytes<T>
    {
        Assert.Equal(expected, LineScanner.Scan<T>(page, out int count, out bool isValid)[..count]);
        Assert.Equal(isExpectedValid, isValid);
    }

    private static string Describe(string page) => string.Join(", ", Pages.NumbersOf(page).Zip(Pages.BlankLinesIn(page), Pages.TextsOf(page)).Select(
        static it => it.Second > 0 ? $"{it.First}+{it.Second} {it.Third}" : $"{it.First} {it.Third}"));
}

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
    [InlineData("plain text", LineFacts.None)]
    [InlineData(" trimmed ", LineFacts.None)]
    [InlineData("two  spaces", LineFacts.Unfolded)]
    [InlineData("a\ttab", LineFacts.Unfolded)]
    [InlineData("“quoted”", LineFacts.NonAscii)]
    [InlineData("no-break\u00A0space", LineFacts.NonAscii | LineFacts.Unfolded)]
    [InlineData("zero\u200Bwidth", LineFacts.NonAscii | LineFacts.Unfolded)]
    [InlineData("ideographic\u3000space", LineFacts.NonAscii | LineFacts.Unfolded)]
    [InlineData("© and …", LineFacts.NonAscii)]
    public void Sees_what_is_in_a_line(string line, LineFacts facts)
    {
        Assert.Equal(facts, Pages.Scan($"before\n{line}\nafter")[1].Facts);
        Assert.Equal(facts, Pages.Scan(line)[0].Facts);
    }

    [Fact]
    public void Facts_stay_with_their_line()
    {
        Line[] lines = Pages.Scan("a  b\nplain\né\nplain\r\n");
        Assert.Equal(
            [LineFacts.Unfolded, LineFacts.None, LineFacts.NonAscii, LineFacts.None],
            lines.Select(static line => line.Facts));
    }

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

    [Fact]
    public void Facts_reach_across_blocks()
    {
        for (int length = 60; length <= 68; length++)
        {
            string line = new('x', length);
            Assert.Equal(LineFacts.None, Pages.Scan($"{line} {line}")[0].Facts);
            Assert.Equal(LineFacts.Unfolded, Pages.Scan($"{line}  {line}")[0].Facts);
            Assert.Equal(LineFacts.NonAscii, Pages.Scan($"é{line}")[0].Facts);
            Assert.Equal(LineFacts.NonAscii, Pages.Scan($"{line}é")[0].Facts);
            Assert.Equal(LineFacts.None, Pages.Scan($"{line} \n {line}")[1].Facts);
        }
    }

    [Fact]
    public void A_line_knows_its_bytes()
    {
        Line line = Pages.Scan("é\n  xé \n")[1];
        Assert.Equal((5, 3), (line.Start, line.Length));
        Assert.Equal("line 2", line.ToString());
    }

    [Fact]
    public void Lines_of_one_folding_have_one_fingerprint()
    {
        Line[] lines = Pages.Scan("Fog in Orrin\n Fog  in Orrin\nFog\u00A0in\tOrrin \n\u200BFog in Or\u200Brin\r\nFog in Orrin");
        Assert.Single(lines.Select(static line => line.Fingerprint).Distinct());
    }

    [Fact]
    public void Fingerprints_are_equal_exactly_for_lines_of_one_folding()
    {
        var dice = new Dice(1);
        List<string> plain = [.. Enumerable.Range(0, 5000).Select(_ => dice.Words(1 + dice.Upto(30)))];
        List<string> odd = [.. plain.Select(line => line.Replace(" ", dice.Pick((string[])["  ", "\u00A0", "\t\u200B", " "]), StringComparison.Ordinal))];
        Line[] lines = Pages.Scan(string.Join('\n', plain.Concat(odd)));
        Assert.Equal(10_000, lines.Length);
        Assert.Equal(lines[..5000].Select(static line => line.Fingerprint), lines[5000..].Select(static line => line.Fingerprint));
        Assert.Equal(plain.Distinct().Count(), lines.Select(static line => line.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Agrees_with_a_scanner_that_reads_one_character_at_a_time()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            string page = new Dice(seed).OddText(seed % 200);
            Line[] lines = Pages.Scan(page);
            Text[] texts = Pages.TextsOf(page);
            var actual = lines.Zip(texts, static (line, text) => (line.Number, line.BlankLines, text.ToString())).ToList();
            Assert.Equal(ReferenceScanner.Scan(page), actual);
            Assert.All(texts, static text => Assert.True(!text.IsFolded || text.Raw == text.ToString()));
        }
    }

    [Fact]
    public void What_it_takes_for_utf8_is()
    {
        byte[][] pieces =
        [
            [.. "’"u8], [.. "\u00A0"u8], [.. "é"u8], [.. "\u2009"u8], [.. "漢"u8], [.. "🙂"u8], [0x80], [0xC0, 0x80], [0xC2], [0xE2], [0xE2, 0x80], [0xFF],
        ];
        for (int seed = 0; seed < 3000; seed++)
        {
            var dice = new Dice(seed);
            byte[] page = [.. Enumerable.Range(0, 1 + dice.Upto(4)).SelectMany(_ => (byte[])[.. Enumerable.Repeat((byte)'x', dice.Upto(70)), .. dice.Pick(pieces)])];
            LineScanner.Scan(page, out _, out bool mayBeInvalid);
            Assert.True(mayBeInvalid || System.Text.Unicode.Utf8.IsValid(page), $"seed {seed}");
            Assert.False(mayBeInvalid && page.All(static b => b is < 0x80), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("“It’s late — too late,” he said…", false)]
    [InlineData("naïve café, señor", false)]
    [InlineData("漢", true)]
    public void Of_the_usual_characters_it_is_sure(string page, bool mayBeInvalid)
    {
        for (int length = 50; length < 80; length++)
        {
            LineScanner.Scan(Encoding.UTF8.GetBytes(new string('x', length) + page), out _, out bool actual);
            Assert.Equal(mayBeInvalid, actual);
        }
    }

    private static string Describe(string page) =>
        string.Join(", ", Pages.Scan(page).Zip(Pages.TextsOf(page), static (line, text) =>
            line.BlankLines == 0 ? $"{line.Number} {text}" : $"{line.Number}+{line.BlankLines} {text}"));
}

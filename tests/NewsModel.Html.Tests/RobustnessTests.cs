using System.Diagnostics;

namespace NewsModel.Html.Tests;

/// <summary>Whatever the bytes, reading them ends, throws nothing, and takes time as they are many.</summary>
public class RobustnessTests
{
    private static readonly NewsSchema<NewsRecord> EveryLine = NewsSchema.Load("schema Lines page { lines: Any* } record Any { text: line }");

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div hidden>", "<div>", "</div>", "<a href=x>", "</a>", "<b>", "</b>", "<i style='display:none'>", "</i>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>",
        "</td>", "</table>", "<h2>", "</h3>", "<br>", "<pre>", "</pre>", "<svg>", "</svg>", "<foreignObject>", "<title>", "</title>", "<script>", "</script>", "<select>", "<option>",
        "<button>", "<template>", "</template>", "<img alt='x y'>", "<img alt=+>", "<![CDATA[", "]]>", "<!--", "-->", "<x-y>", "</x-y>", "<ruby>", "<rp>", "<rt>", "&#xD800;", "&nbsp;", "&#13;",
        "&#10;", "\0", "\u200B", "\r", "\n", "\t", "ferry ", "é", "😀", "<", ">", "&", "\"", "</", "<p class='a caption", "\uFEFF", "\u0085", "\u2028", "<plaintext", "<math><mi/>",
    ];

    public static TheoryData<string, string> Hostile => new()
    {
        { "<div>", "" }, { "<p><div>x", "" }, { "<p><button><div>", "" }, { "<b><p>x", "" }, { "<table><tr><td>", "" }, { "<li><ul>", "" }, { "</div></span>", "" }, { "<span>x", "" },
        { "<div>", "</span>" }, { "<svg><p>", "" }, { "<p ", "" }, { "<", "" }, { "&", "" }, { "<!--", "" }, { "<img alt='x y'>", "" }, { "&nbsp;", "" }, { "<br>", "" }, { "<p style='", "" },
        { "<pre>&#10;x\n", "" }, { "<title>a<", "" }, { "<x", "" }, { "caption", "" }, { "<p class='caption'>", "" }, { "<select><option>", "" },
    };

    [Fact]
    public void Any_markup_gives_lines_that_are_the_engines_own()
    {
        var random = new Random(20261121);
        for (int i = 0; i < 3000; i++)
        {
            var html = new StringBuilder();
            for (int n = random.Next(1, 60); n > 0; n--)
            {
                html.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(Encoding.UTF8.GetBytes(html.ToString()), html.ToString());
        }
    }

    [Fact]
    public void Any_bytes_give_lines()
    {
        var random = new Random(20261121);
        string?[] charsets = [null, "utf-8", "utf-16", "utf-16be", "windows-1251", "shift_jis", "gb18030", "euc-kr", "big5", "iso-2022-jp", "euc-jp", "x"];
        for (int i = 0; i < 2400; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            byte[] html = i % 2 == 0 ? bytes : [.. "<p>One"u8, .. bytes, .. "<p>Two"u8, .. bytes];
            Check(html, Convert.ToHexString(html), charsets[i % charsets.Length]);
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_pages_take_no_longer_than_others(string many, string then)
    {
        const int Bytes = 2_000_000;
        byte[] html = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(many, Bytes / many.Length)) + string.Concat(Enumerable.Repeat(then, Bytes / 10)));

        long start = Stopwatch.GetTimestamp();
        HtmlPage.Read(html);

        // About a tenth of a second; minutes, if anything were quadratic.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_million_elements_may_be_open()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "<p>One</p><p>Two" + string.Concat(Enumerable.Repeat("</div>", 1_000_000)) + "<p>Three";

        Assert.Equal("One||Two||Three", Pages.Text(html));
    }

    [Fact]
    public void Half_of_a_pair_of_surrogates_is_no_character() =>
        Assert.Equal("a\uFFFDb\uFFFD\n", HtmlPage.Read(Encoding.Unicode.GetBytes("<p>a").Concat((byte[])[0x00, 0xD8]).Concat(Encoding.Unicode.GetBytes("b&#xDC00;")).ToArray(), "utf-16").ToString());

    private static void Check(byte[] html, string shown, string? charset = null)
    {
        HtmlPage page = HtmlPage.Read(html, charset);
        ParseResult<NewsRecord> result = EveryLine.Parse(page.Utf8);

        Assert.True(result.Lines.Select(static line => line.Number).SequenceEqual(page.Markup.Lines.Select(static line => line.Number)), shown);
        Assert.All(page.Markup.Lines, line =>
        {
            Assert.InRange(line.Source.Start, 0, html.Length);
            Assert.InRange(line.Source.End, line.Source.Start, html.Length);
            Assert.InRange(line.LinkShare, 0, 1);
        });
    }
}

using System.Buffers;
using System.Xml.Linq;
using NewsModel.Corpus.Formats;
using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Formats;

public class NitfTests
{
    [Fact]
    public void An_article_with_everything() => AssertXml(
        """
        <nitf uno="nih:sha-256-128;000000000000000000000000000000ab" version="-//IPTC//DTD NITF 3.6//EN" baselang="en" xmlns="http://iptc.org/std/NITF/2006-10-18/">
          <head>
            <title>Ferry &amp; crew back after winter</title>
            <meta name="url" content="https://gazette.example/ferry?a=1&amp;b=ä" />
            <meta name="date" content="2026-04-05T06:07:08Z" />
            <meta name="record" content="&lt;urn:uuid:1&gt;" />
            <meta name="file" content="pages.wet.gz" />
            <meta name="offset" content="1234" />
            <meta name="schema" content="HarbourGazette" />
            <meta name="lines" content="3-40" />
            <meta name="published" content="April 3, 2026, 9:30 a.m. EST" />
            <meta name="updated" content="April 4, 2026" />
            <docdata>
              <doc-id regsrc="newsmodel" id-string="000000000000000000000000000000ab" />
              <date.issue norm="20260403T093000-0500" />
            </docdata>
            <pubdata type="web" date.publication="20260403T093000-0500" ex-ref="https://gazette.example/ferry?a=1&amp;b=ä" />
            <revision-history norm="20260404" comment="updated" />
          </head>
          <body>
            <body.head>
              <hedline>
                <hl1>Ferry &amp; crew back after winter</hl1>
                <hl2 class="kicker">HARBOUR</hl2>
              </hedline>
              <byline>By <person>Ana Brodie</person>, <byttl>Sea Editor</byttl>, and <person>Tom Reyes</person></byline>
              <distributor><org>national</org></distributor>
              <dateline><location><city>PORT ELLIS</city>, <region>Orrin</region></location></dateline>
              <abstract><p>Four trips a day, says the captain.</p></abstract>
            </body.head>
            <body.content>
              <media media-type="image">
                <media-metadata name="file-photo" value="true" />
                <media-reference source-credit="Velm" />
                <media-caption>The ferry at &lt;dawn&gt;.</media-caption>
                <media-producer><org>Velm</org> Photo/<person>Ira Sand</person>, File</media-producer>
              </media>
              <p>The ferry to Gull Rock sails again.</p>
              <hl2>Four trips</hl2>
              <media media-type="image">
                <media-reference alternate-text="A grey rock" />
                <media-caption>Gull Rock.</media-caption>
              </media>
              <p>“We are glad,” the captain said.</p>
            </body.content>
            <body.end><tagline>Lea Moor contributed to this report.</tagline></body.end>
          </body>
        </nitf>
        """,
        Invented.Found(Invented.Whole));

    [Fact]
    public void Who_is_not_named_in_the_byline_has_one_of_his_own()
    {
        var byline = new Byline { Line = "By our staff", Authors = [new Author { Name = "Ana Brodie", Role = "Editor", Affiliation = "Gazette" }] };

        Assert.Equal(
            ["<byline>By our staff</byline>", "<byline><person>Ana Brodie</person><byttl>Editor</byttl><byttl><org>Gazette</org></byttl></byline>"],
            Elements(Invented.Bare with { Byline = byline }, "byline"));
    }

    [Fact]
    public void A_name_that_is_part_of_another_is_marked_where_it_stands_alone()
    {
        var byline = new Byline { Line = "By Ana Brodie and Ana", Authors = [new Author { Name = "Ana Brodie" }, new Author { Name = "Ana" }] };

        Assert.Equal(["<byline>By <person>Ana Brodie</person> and <person>Ana</person></byline>"], Elements(Invented.Bare with { Byline = byline }, "byline"));
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced() =>
        Assert.Equal(["<p>a\uFFFDb\uFFFDc\U0001F6A2</p>"], Elements(Invented.Bare with { Body = [new Paragraph { Text = "a\u0001b\uFFFFc\U0001F6A2" }] }, "p"));

    [StandardsFact]
    public void Articles_of_every_layout_are_valid() =>
        Assert.All(Invented.OfLayouts().Append(Invented.Found(Invented.Whole)).Append(Invented.Found(Invented.Bare)), AssertValid);

    [StandardsFact]
    public void Any_article_is_valid() => Checking.ForAnyArticle(1000, AssertValid);

    [StandardsFact]
    public void What_is_not_valid_is_noticed()
    {
        string written = Encoding.UTF8.GetString(Bytes(Invented.Found(Invented.Whole)));

        Assert.NotEmpty(Standards.WrongInNitf(Encoding.UTF8.GetBytes(written.Replace("<tagline>", "<p>", StringComparison.Ordinal).Replace("</tagline>", "</p>", StringComparison.Ordinal))));
        Assert.NotEmpty(Standards.WrongInNitf(Encoding.UTF8.GetBytes(written.Replace(" media-type=\"image\"", "", StringComparison.Ordinal))));
        Assert.NotEmpty(Standards.WrongInNitf(Encoding.UTF8.GetBytes(written.Replace("NITF/2006-10-18/", "other/", StringComparison.Ordinal))));
    }

    private static void AssertValid(CorpusArticle article) => Assert.Empty(Standards.WrongInNitf(Bytes(article)));

    private static byte[] Bytes(CorpusArticle article)
    {
        var output = new ArrayBufferWriter<byte>();
        NitfFormat.Write(output, article);
        return output.WrittenSpan.ToArray();
    }

    private static XDocument Document(CorpusArticle article) => XDocument.Load(new MemoryStream(Bytes(article)), LoadOptions.PreserveWhitespace);

    private static IEnumerable<string> Elements(Article article, string name) => Document(Invented.Found(article)).Descendants()
        .Where(element => element.Name.LocalName == name)
        .Select(static element => element.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{Nitf.Namespace}\"", "", StringComparison.Ordinal));

    // White space between elements aside.
    private static void AssertXml(string expected, CorpusArticle article) =>
        Assert.Equal(XDocument.Parse(expected).ToString(SaveOptions.DisableFormatting), Document(article).ToString(SaveOptions.DisableFormatting));
}

using System.Text.Json.Nodes;
using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Formats;

public class NinjsTests
{
    private static readonly string Standard = """{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}""";

    [Fact]
    public void An_article_with_everything() => AssertJson(
        $$"""
        {
          "uri": "nih:sha-256-128;000000000000000000000000000000ab",
          "type": "text",
          "representationType": "full",
          "profile": "text-photo",
          "firstCreated": "2026-04-03T09:30:00-05:00",
          "versionCreated": "2026-04-03T09:30:00-05:00",
          "language": "en",
          "headlines": [{"role":"main","value":"Ferry & crew back after winter"},{"role":"kicker","value":"HARBOUR"}],
          "descriptions": [
            {"role":"standfirst","value":"Four trips a day, says the captain."},
            {"role":"published","value":"April 3, 2026, 9:30 a.m. EST"},
            {"role":"updated","value":"April 4, 2026"}
          ],
          "bodies": [
            {
              "role": "main", "contentType": "text/html", "charCount": 81, "wordCount": 15,
              "value": "<p>The ferry to Gull Rock sails again.</p><h2>Four trips</h2><figure><figcaption>Gull Rock.</figcaption></figure><p>“We are glad,” the captain said.</p>"
            },
            {"role":"tagline","value":"Lea Moor contributed to this report."}
          ],
          "by": "By Ana Brodie, Sea Editor, and Tom Reyes",
          "people": [{"name":"Ana Brodie","rel":"author"},{"name":"Tom Reyes","rel":"author"}],
          "located": "PORT ELLIS, Orrin",
          "places": [{"name":"PORT ELLIS","rel":"place"},{"name":"Orrin","rel":"region"}],
          "infoSources": [{"name":"national","role":"distributor"}],
          "renditions": [{"name":"web","href":"https://gazette.example/ferry?a=1&b=%C3%A4"}],
          "associations": [
            {
              "name": "picture 1", "uri": "nih:sha-256-128;000000000000000000000000000000ab#picture-1", "type": "picture", "rel": "headline picture",
              "descriptions": [{"role":"caption","value":"The ferry at <dawn>."}],
              "by": "Velm Photo/Ira Sand, File", "people": [{"name":"Ira Sand","rel":"creator"}], "infoSources": [{"name":"Velm","role":"source"}],
              "genres": [{"name":"Archival material","uri":"http://cv.iptc.org/newscodes/genre/Archive_material"}]
            },
            {
              "name": "picture 2", "uri": "nih:sha-256-128;000000000000000000000000000000ab#picture-2", "type": "picture", "rel": "body picture",
              "descriptions": [{"role":"caption","value":"Gull Rock."},{"role":"altText","value":"A grey rock"}]
            }
          ],
          "altIds": [
            {"role":"url","value":"https://gazette.example/ferry?a=1&b=ä"},
            {"role":"date","value":"2026-04-05T06:07:08Z"},
            {"role":"record","value":"<urn:uuid:1>"},
            {"role":"file","value":"pages.wet.gz"},
            {"role":"offset","value":"1234"},
            {"role":"schema","value":"HarbourGazette"},
            {"role":"lines","value":"3-40"}
          ],
          "standard": {{Standard}}
        }
        """,
        Invented.Found(Invented.Whole));

    [Fact]
    public void An_article_with_nothing_but_a_headline() => AssertJson(
        $$"""
        {
          "uri": "nih:sha-256-128;000000000000000000000000000000ab", "type": "text", "representationType": "full", "profile": "text-only",
          "headlines": [{"role":"main","value":"Lighthouse for sale"}],
          "bodies": [{"role":"main","contentType":"text/html","charCount":0,"wordCount":0,"value":""}],
          "altIds": [{"role":"file","value":"-"},{"role":"offset","value":"0"},{"role":"schema","value":"Any"},{"role":"lines","value":"1-1"}],
          "standard": {{Standard}}
        }
        """,
        Invented.Found(Invented.Bare, new CorpusSource { File = "-", Offset = 0, Schema = "Any", FirstLine = 1, LastLine = 1 }));

    [Theory]
    [InlineData("April 3, 2026")]
    [InlineData("April 3, 2026, 9:30 a.m.")]
    [InlineData("April 3, 2026, 9:30 a.m. ET")]
    public void A_time_that_is_no_instant_is_there_as_printed_only(string printed)
    {
        JsonNode json = JsonNode.Parse(Invented.Written("ninjs", Invented.Found(Invented.Bare with { Published = new Timestamp { Line = printed } })))!;

        Assert.Null(json["firstCreated"]);
        Assert.Equal(printed, (string?)json["descriptions"]![0]!["value"]);
    }

    [Fact]
    public void Markup_in_a_text_stays_text() => Assert.Contains(
        "<p>a &lt;b&gt; &amp;amp; c</p>",
        (string?)JsonNode.Parse(Invented.Written("ninjs", Invented.Found(Invented.Bare with { Body = [new Paragraph { Text = "a <b> &amp; c" }] })))!["bodies"]![0]!["value"]);

    [Fact]
    public void It_takes_one_line()
    {
        string written = Invented.Written("ninjs", Invented.Found(Invented.Whole));

        Assert.Equal(written.Length - 1, written.IndexOf('\n'));
    }

    [StandardsFact]
    public void Articles_of_every_layout_are_valid() =>
        Assert.All(Invented.OfLayouts().Append(Invented.Found(Invented.Whole)).Append(Invented.Found(Invented.Bare)), AssertValid);

    [StandardsFact]
    public void Any_article_is_valid() => Checking.ForAnyArticle(1000, AssertValid);

    [StandardsFact]
    public void What_is_not_valid_is_noticed()
    {
        string written = Invented.Written("ninjs", Invented.Found(Invented.Whole));

        Assert.NotEmpty(Standards.WrongInNinjs(written.Replace("\"altIds\"", "\"ids\"", StringComparison.Ordinal)));
        Assert.NotEmpty(Standards.WrongInNinjs(written.Replace("2026-04-03T09:30:00-05:00", "2026-04-03", StringComparison.Ordinal)));
        Assert.NotEmpty(Standards.WrongInNinjs(written.Replace("\"href\":\"https:", "\"href\":\"", StringComparison.Ordinal)));
    }

    private static void AssertValid(CorpusArticle article) => Assert.Empty(Standards.WrongInNinjs(Invented.Written("ninjs", article)));

    private static void AssertJson(string expected, CorpusArticle article) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(Invented.Written("ninjs", article))!.ToJsonString());
}

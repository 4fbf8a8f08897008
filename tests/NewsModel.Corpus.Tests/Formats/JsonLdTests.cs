using System.Text.Json.Nodes;
using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Formats;

public class JsonLdTests
{
    [Fact]
    public void An_article_with_everything() => AssertJson(
        """
        {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "@id": "nih:sha-256-128;000000000000000000000000000000ab",
          "headline": "Ferry & crew back after winter",
          "alternativeHeadline": "HARBOUR",
          "description": "Four trips a day, says the captain.",
          "author": [
            {"@type":"Person","name":"Ana Brodie","jobTitle":"Sea Editor","affiliation":{"@type":"Organization","name":"Harbour Gazette"}},
            {"@type":"Person","name":"Tom Reyes"}
          ],
          "creditText": ["By Ana Brodie, Sea Editor, and Tom Reyes", "Lea Moor contributed to this report."],
          "datePublished": "2026-04-03T09:30:00-05:00",
          "dateModified": "2026-04-04",
          "dateline": "PORT ELLIS, Orrin",
          "locationCreated": {"@type":"Place","name":"PORT ELLIS","containedInPlace":{"@type":"Place","name":"Orrin"}},
          "inLanguage": "en",
          "articleBody": "The ferry to Gull Rock sails again.\n\nFour trips\n\n“We are glad,” the captain said.",
          "wordCount": 15,
          "image": [
            {
              "@type": "ImageObject", "@id": "nih:sha-256-128;000000000000000000000000000000ab#picture-1", "caption": "The ferry at <dawn>.",
              "creditText": "Velm Photo/Ira Sand, File", "creator": {"@type":"Person","name":"Ira Sand"},
              "sourceOrganization": {"@type":"Organization","name":"Velm"}, "genre": "file photo"
            },
            {"@type":"ImageObject","@id":"nih:sha-256-128;000000000000000000000000000000ab#picture-2","caption":"Gull Rock.","description":"A grey rock"}
          ],
          "sourceOrganization": {"@type":"Organization","name":"national"},
          "url": "https://gazette.example/ferry?a=1&b=%C3%A4",
          "identifier": [
            {"@type":"PropertyValue","propertyID":"url","value":"https://gazette.example/ferry?a=1&b=ä"},
            {"@type":"PropertyValue","propertyID":"date","value":"2026-04-05T06:07:08Z"},
            {"@type":"PropertyValue","propertyID":"record","value":"<urn:uuid:1>"},
            {"@type":"PropertyValue","propertyID":"file","value":"pages.wet.gz"},
            {"@type":"PropertyValue","propertyID":"offset","value":"1234"},
            {"@type":"PropertyValue","propertyID":"schema","value":"HarbourGazette"},
            {"@type":"PropertyValue","propertyID":"lines","value":"3-40"}
          ]
        }
        """,
        Invented.Found(Invented.Whole));

    [Fact]
    public void What_an_article_lacks_is_left_out() => AssertJson(
        """
        {
          "@context": "https://schema.org", "@type": "NewsArticle", "@id": "nih:sha-256-128;000000000000000000000000000000ab",
          "headline": "Lighthouse for sale", "articleBody": "", "wordCount": 0,
          "identifier": [
            {"@type":"PropertyValue","propertyID":"file","value":"-"}, {"@type":"PropertyValue","propertyID":"offset","value":"0"},
            {"@type":"PropertyValue","propertyID":"schema","value":"Any"}, {"@type":"PropertyValue","propertyID":"lines","value":"1-1"}
          ]
        }
        """,
        Invented.Found(Invented.Bare, new CorpusSource { File = "-", Offset = 0, Schema = "Any", FirstLine = 1, LastLine = 1 }));

    [Theory]
    [InlineData("April 3, 2026", "2026-04-03")]
    [InlineData("April 3, 2026, 9:30 a.m. ET", "2026-04-03T09:30:00")]
    [InlineData("April 3, 2026, 9:30 a.m. GMT", "2026-04-03T09:30:00Z")]
    [InlineData("2 hours ago", null)]
    public void A_time_says_what_is_known_and_no_more(string printed, string? written) => Assert.Equal(
        written, (string?)JsonNode.Parse(Invented.Written("jsonld", Invented.Found(Invented.Bare with { Published = new Timestamp { Line = printed } })))!["datePublished"]);

    [Fact]
    public void A_page_can_hold_it_in_a_script() =>
        Checking.ForAnyArticle(300, static article => Assert.DoesNotContain('<', Invented.Written("jsonld", article)));

    [Fact]
    public void Any_article_is_json_in_one_line() => Checking.ForAnyArticle(300, static article =>
    {
        string written = Invented.Written("jsonld", article);
        Assert.Equal(written.Length - 1, written.IndexOf('\n'));
        Assert.Equal("NewsArticle", (string?)JsonNode.Parse(written)!["@type"]);
    });

    private static void AssertJson(string expected, CorpusArticle article) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(Invented.Written("jsonld", article))!.ToJsonString());
}

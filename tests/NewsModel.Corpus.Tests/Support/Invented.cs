using System.Buffers;

namespace NewsModel.Corpus.Tests.Support;

/// <summary>Articles that nobody wrote.</summary>
internal static class Invented
{
    /// <summary>One that has everything.</summary>
    public static Article Whole { get; } = new()
    {
        Headline = "Ferry & crew back after winter",
        Kicker = "HARBOUR",
        Standfirst = "Four trips a day, says the captain.",
        Byline = new Byline
        {
            Line = "By Ana Brodie, Sea Editor, and Tom Reyes",
            Authors = [new Author { Name = "Ana Brodie", Role = "Sea Editor", Affiliation = "Harbour Gazette" }, new Author { Name = "Tom Reyes" }],
        },
        Published = new Timestamp { Line = "April 3, 2026, 9:30 a.m. EST" },
        Updated = new Timestamp { Line = "April 4, 2026" },
        Dateline = new Dateline { Line = "PORT ELLIS, Orrin", Place = "PORT ELLIS", Region = "Orrin" },
        Captions = [new Caption { Text = "The ferry at <dawn>.", Credit = new Credit { Line = "Velm Photo/Ira Sand, File", Creator = "Ira Sand", Source = "Velm", IsFilePhoto = true } }],
        Body =
        [
            new Paragraph { Text = "The ferry to Gull Rock sails again." },
            new Subheading { Text = "Four trips" },
            new Picture { Caption = new Caption { Text = "Gull Rock.", AltText = "A grey rock" } },
            new Paragraph { Text = "“We are glad,” the captain said." },
        ],
        Source = "national",
        Tagline = "Lea Moor contributed to this report.",
    };

    /// <summary>One that has a headline and nothing else.</summary>
    public static Article Bare { get; } = new() { Headline = "Lighthouse for sale" };

    public static CorpusSource Source { get; } = new()
    {
        Url = "https://gazette.example/ferry?a=1&b=ä",
        Date = "2026-04-05T06:07:08Z",
        Record = "<urn:uuid:1>",
        Language = "en",
        File = "pages.wet.gz",
        Offset = 1234,
        Schema = "HarbourGazette",
        FirstLine = 3,
        LastLine = 40,
    };

    /// <summary>An article as it was found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">Where; in <see cref="Source"/> where null.</param>
    /// <param name="id">What it is known by.</param>
    public static CorpusArticle Found(Article article, CorpusSource? source = null, uint id = 0xAB) => new(new ArticleId(id), article, record: null, source ?? Source);

    /// <summary>All layouts' pages, their articles found in them.</summary>
    public static IEnumerable<CorpusArticle> OfLayouts() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Layouts"), "*.txt", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(static path =>
        {
            byte[] page = File.ReadAllBytes(path);
            return CorpusArticles.Of(new CorpusPage { Utf8 = page, File = Path.GetFileName(path), Offset = 0 }, SchemaDetector.Parse(page));
        });

    /// <summary>What a kind of output makes of an article.</summary>
    public static string Written(string kind, CorpusArticle article)
    {
        var output = new ArrayBufferWriter<byte>();
        OutputKind.All.Single(it => it.Name == kind).Format!.Write(output, article);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

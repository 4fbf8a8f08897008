using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>No page, whatever its bytes, makes parsing throw; every line has one owner; nothing is lost.</summary>
public class TotalTests
{
    [Fact]
    public void Random_bytes_are_accounted_for()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            IsAccountedFor(new Dice(seed).Bytes(2000));
        }
    }

    [Fact]
    public void Odd_text_is_accounted_for()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            IsAccountedFor(Encoding.UTF8.GetBytes(new Dice(seed).OddText(60)));
        }
    }

    [Fact]
    public void Invented_pages_are_accounted_for() => Assert.All(InventedPages.All, IsAccountedFor);

    [Fact]
    public void Pages_put_together_at_random_are_accounted_for()
    {
        byte[][] pages = [.. InventedPages.All.Where(static page => page.Length < 10_000)];
        for (int seed = 0; seed < 4000; seed++)
        {
            var dice = new Dice(seed);
            IsAccountedFor(dice.Mutate(dice.Pick(pages), pages));
        }
    }

    [Fact]
    public void Pages_cut_anywhere_are_accounted_for()
    {
        foreach (string layout in InventedPages.Layouts.Where(static layout => layout != "NoSchema"))
        {
            byte[] page = InventedPages.Read(layout, InventedPages.NamesOf(layout).Contains("several-stories") ? "several-stories" : "one-story");
            for (int length = 0; length <= page.Length; length += 3)
            {
                IsAccountedFor(page[..length]);
            }
        }
    }

    private static void IsAccountedFor(byte[] page)
    {
        Assert.All((NewsSchema[])[.. BuiltInSchemas.All, AnyNews.Schema], schema => IsAccountedFor(page, (ParseResult<NewsPage>)schema.Parse(page)));
        Assert.NotNull(SchemaDetector.Parse(page).ToJson());
    }

    private static void IsAccountedFor(byte[] page, ParseResult<NewsPage> result)
    {
        PageLine[] lines = [.. result.Lines];
        byte[] together = [.. lines.SelectMany(static line => line.Raw.ToArray()), .. result.Lines.Trailing.Span];
        Assert.True(together.AsSpan().SequenceEqual(page), "The lines are not the page.");
        Assert.All(lines, static line => Assert.Equal(line.Owner.Kind == LineOwnerKind.Unclaimed, line.Owner.Path.Length == 0));
        Assert.Equal(
            lines.Where(static line => line.Owner.Kind == LineOwnerKind.Unclaimed).Select(static line => line.Number),
            result.Diagnostics.Where(static d => d.Id == PageDiagnosticIds.UnclaimedLine).Select(static d => d.Line));
        Assert.All(result.Diagnostics, d => Assert.InRange(d.Line, 1, lines.Length == 0 ? 1 : lines[^1].Number));

        // Every text of every record stands in a line of its article.
        for (int i = 0; i < result.Value.Articles.Count; i++)
        {
            // A schema of pages of one story has no list of them.
            string path = $"articles[{i}].";
            PageLine[] own = [.. lines.Where(line => line.Owner.Path.StartsWith(path, StringComparison.Ordinal) || line.Owner.Path.StartsWith("articles.", StringComparison.Ordinal))];
            Assert.All(TextsOf(result.Value.Articles[i]), text => Assert.Contains(own, line => Holds(line.Text, text)));
        }
    }

    private static bool Holds(Text line, Text part) => line.Start <= part.Start && part.Start + part.Length <= line.Start + line.Length;

    private static IEnumerable<Text> TextsOf(Article article)
    {
        Text?[] texts =
        [
            article.Kicker, article.Headline, article.Standfirst, article.Byline?.Line, article.Published?.Line, article.Updated?.Line, article.Source, article.Tagline,
            article.Dateline?.Line, article.Dateline?.Place, article.Dateline?.Region,
            .. article.Authors.AsEnumerable().SelectMany(static author => (Text?[])[author.Name, author.Role, author.Affiliation]),
            .. article.Captions.AsEnumerable().SelectMany(TextsOf),
            .. article.Body.AsEnumerable().SelectMany(TextsOf),
        ];

        // One of no page stands for a required one that is missing.
        return texts.OfType<Text>().Where(static text => text.Page is not null);
    }

    private static IEnumerable<Text?> TextsOf(Caption caption) => [caption.Text, caption.AltText, caption.Credit?.Line, caption.Credit?.Creator, caption.Credit?.Source];

    private static IEnumerable<Text?> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Subheading subheading => [subheading.Text],
        _ => TextsOf(((Picture)block).Caption),
    };
}

using System.Text.Json;

namespace NewsModel.Tests.Guessing;

/// <summary>What is guessed of pages that no schema describes.</summary>
public class AnyNewsTests
{
    private const string Page = """
        The Orrin Beacon
        Home
        Weather
        Sport
        Sign in
        Subscribe

        Old bridge closes for the winter

        By Ada Korr
        3 April 2026

        The old bridge over the Orrin will stay closed until the end of March, the council said on Friday, after divers found cracks in two of its piers.

        “We would rather be careful than sorry,” said the town's engineer, Mira Tolland, who has looked after the bridge for eleven years.

        Sign up for our newsletter

        Buses will take the longer road by the mill, and the ferry will sail twice as often as before, from six in the morning until midnight.

        What it will cost

        Nobody knows yet what the repairs will cost. The council has put aside enough for one pier, and hopes that the county will pay for the other.

        Shops on the far side of the river fear for their trade. Some of them have asked for lower rents until the bridge is open again.

        Related stories
        Mill road to be widened
        Ferry sails again
        Read more
        Copyright The Orrin Beacon. All rights reserved.
        Privacy policy
        Contact us
        """;

    private static ParseResult<NewsPage> Guess { get; } = AnyNews.Schema.Parse(Page);

    private static Article Story => Assert.Single(Guess.Value.Articles);

    [Fact]
    public void The_story_has_a_head_and_a_body()
    {
        Assert.Equal("Old bridge closes for the winter", Story.Headline.ToString());
        Assert.Equal("By Ada Korr", Story.Byline?.Line?.ToString());
        Assert.Equal(new DateOnly(2026, 4, 3), Story.Published?.Date);
        Assert.Equal(6, Story.Body.Count);
        Assert.StartsWith("The old bridge", TextOf(Story.Body[0]));
        Assert.EndsWith("open again.", TextOf(Story.Body[5]));
    }

    [Fact]
    public void A_short_line_between_paragraphs_is_a_subheading() =>
        Assert.Equal("What it will cost", Assert.Single(Story.Body.OfType<Subheading>()).Text.ToString());

    [Fact]
    public void What_the_site_says_between_paragraphs_is_not_the_story() =>
        Assert.DoesNotContain(Story.Body, static block => TextOf(block).Contains("newsletter", StringComparison.Ordinal));

    [Fact]
    public void Every_line_has_an_owner()
    {
        Assert.Empty(Guess.Unclaimed);
        Assert.Equal("boilerplate of the site", Owner("Weather"));
        Assert.Equal("articles[0].headline", Owner("Old bridge closes"));
        Assert.Equal("articles[0].byline", Owner("By Ada Korr"));
        Assert.Equal("articles[0].published", Owner("3 April 2026"));
        Assert.Equal("articles[0].body", Owner("What it will cost"));
        Assert.Equal("boilerplate of the site", Owner("Sign up"));
        Assert.Equal("boilerplate of the site", Owner("Privacy"));
    }

    [Fact]
    public void It_says_that_it_is_a_guess_and_how_sure()
    {
        Assert.InRange(Guess.Confidence ?? 0, 0.5, 1);
        PageDiagnostic diagnostic = Assert.Single(Guess.Diagnostics);
        Assert.Equal((PageDiagnosticIds.Guess, DiagnosticSeverity.Warning, 8), (diagnostic.Id, diagnostic.Severity, diagnostic.Line));
        JsonElement json = JsonDocument.Parse(Guess.ToJson()).RootElement;
        Assert.Equal("AnyNews", json.GetProperty("schema").GetString());
        Assert.Equal(Math.Round(Guess.Confidence!.Value, 2), json.GetProperty("confidence").GetDouble());
        Assert.Equal("2026-04-03", json.GetProperty("articles")[0].GetProperty("published").GetProperty("date").GetString());
    }

    [Fact]
    public void Markup_tells_captions_and_alternative_texts_from_the_story()
    {
        string[] lines = Page.ReplaceLineEndings("\n").Split('\n');
        int newsletter = Array.FindIndex(lines, static line => line.StartsWith("Sign up", StringComparison.Ordinal));
        lines[newsletter] = "Divers looked at the piers of the bridge on Thursday and found that two of them had cracks below the water.";
        var markup = new List<LineMarkup>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
            {
                markup.Add(new LineMarkup(i + 1, default, lines[i].Length > 60 ? "p" : "div", lines[i].StartsWith("Old", StringComparison.Ordinal) ? 1 : 0, i == newsletter ? LineMarks.Caption : LineMarks.None, 0));
            }
        }

        byte[] page = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        Article story = Assert.Single(AnyNews.Schema.Parse(page, new PageMarkup(markup)).Value.Articles);
        Assert.StartsWith("Divers", Assert.Single(story.Body.OfType<Picture>()).Caption.Text.ToString());

        int at = markup.FindIndex(line => line.Number == newsletter + 1);
        markup[at] = markup[at] with { Marks = LineMarks.Alternative };
        story = Assert.Single(AnyNews.Schema.Parse(page, new PageMarkup(markup)).Value.Articles);
        Assert.DoesNotContain(story.Body, static block => TextOf(block).StartsWith("Divers", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Home\nSign in\nSubscribe\n")]
    public void A_page_without_a_story_gives_none(string page)
    {
        ParseResult<NewsPage> result = AnyNews.Schema.Parse(page);
        Assert.Empty(result.Value.Articles);
        Assert.Equal(0, result.Confidence);
        Assert.Contains(result.Diagnostics, static d => d is { Id: PageDiagnosticIds.NoRecord, Severity: DiagnosticSeverity.Error });
        Assert.All(result.Lines, static line => Assert.Equal(LineOwnerKind.Unclaimed, line.Owner.Kind));
    }

    [Fact]
    public void It_is_chosen_where_no_schema_fits()
    {
        byte[] page = Encoding.UTF8.GetBytes(Page);
        Assert.Same(AnyNews.Schema, SchemaDetector.Parse(page).Schema);
        Assert.Same(AnyNews.Schema, SchemaDetector.Parse(page, new ParseOptions { MaxLines = 30 }).Schema);
        SchemaFit fit = SchemaDetector.Rank(page)[0];
        Assert.Same(AnyNews.Schema, fit.Schema);
        Assert.True(fit.Fits);
        Assert.StartsWith("It guesses a story with a confidence of ", fit.Reason);
    }

    [Fact]
    public void It_is_not_chosen_where_schemas_are_given() =>
        Assert.Null(SchemaDetector.Parse(Encoding.UTF8.GetBytes(Page), BuiltInSchemas.All).Schema);

    [Fact]
    public void It_stands_behind_every_schema_that_fits()
    {
        byte[] page = Support.InventedPages.Read("AsharqAlAwsat", "several-stories");
        Assert.NotNull(AnyNews.Schema.Parse(page).Confidence);
        Assert.Same(AsharqAlAwsat.Schema, SchemaDetector.Parse(page).Schema);
        Assert.Same(AsharqAlAwsat.Schema, SchemaDetector.Rank(page, [AnyNews.Schema, AsharqAlAwsat.Schema])[0].Schema);
        Assert.DoesNotContain(SchemaDetector.Rank(page), static fit => fit.Schema == AnyNews.Schema);
    }

    private static string Owner(string start) => Guess.Lines.Single(line => line.Text.ToString().StartsWith(start, StringComparison.Ordinal)).Owner.ToString();

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Subheading subheading => subheading.Text.ToString(),
        _ => ((Picture)block).Caption.Text.ToString(),
    };
}

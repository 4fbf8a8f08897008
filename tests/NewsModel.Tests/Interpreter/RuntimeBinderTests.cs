using NewsModel.Schema;

namespace NewsModel.Tests.Interpreter;

/// <summary>What a schema is bound to where there is no C# project.</summary>
public class RuntimeBinderTests
{
    private const string Bound = """
        schema Bound
        using NewsModel
        page { articles: Article+ }
        record Article { headline: line commit caption: line? }
        """;

    private const string Sample = """
        /// A sample with something of everything.
        schema Sample for "sample.example"
        using NewsModel
        page { articles: Article+  ( boilerplate "Comments" to end )? }
        record Article {
          headline: line
          "By {kicker}"
          commit
          captions: Inset*
          body: Block* until Article | "Comments"
          "({source})"?
        }
        choice Block = Picture | Subheading | Paragraph
        record Picture { caption: Inset }
        record Subheading { text: line } where words(text) <= 3
        record Paragraph { text: line }
        record Inset as Caption { "[{text... '.'} {credit: Credit}]" }
        record Credit { line = self ( "{creator} / {source}" | "{source}" ) isFilePhoto = true }
        """;

    [Fact]
    public void Records_of_the_domain_model_have_to_fit_it_only_where_the_schema_uses_it()
    {
        Assert.Equal(["(4,40): NM3001 Article, caption, did you mean 'captions'?"], Said(Bound));
        Assert.Empty(Said(Bound.Replace("using NewsModel\n", "")));
        Assert.Empty(Said(Bound.Replace("using NewsModel\n", "using Other.Models\n")));
    }

    [Fact]
    public void Record_is_bound_by_the_name_after_as()
    {
        Assert.Empty(Said(Sample));
        Assert.Equal(["(17,8): NM3002 Caption, Text, rename the field 'txt'", "(17,30): NM3001 Caption, txt, did you mean 'text'?"], Said(Sample.Replace("\"[{text... '.'}", "\"[{txt... '.'}")));
        Assert.Empty(Said(Bound.Replace("page { articles: Article+ }", "page { stories: Story+ }").Replace("record Article", "record Story")));
    }

    [Fact]
    public void Page_is_bound_where_the_domain_model_has_a_place_for_each_of_its_fields()
    {
        const string Schema = "schema S\nusing NewsModel\npage { articles: Tide+ }\nrecord Tide { \"High at {time}\" }\n";
        Assert.Equal(["(3,8): NM3003 NewsPage, Articles, NewsModel.Article, Tide"], Said(Schema));
        Assert.Empty(Said(Schema.Replace("articles", "tides")));
    }

    [Fact]
    public void Items_of_a_choice_are_of_its_type()
    {
        const string Schema = "schema S\nusing NewsModel\npage { articles: Article+ }\nrecord Article { headline: line commit body: Block* until Article }\n"
            + "choice Block = Picture | Other | Paragraph\nrecord Picture { caption: Caption }\nrecord Caption { \"[{text}]\" }\nrecord Other { \"> {x}\" }\nrecord Paragraph { text: line }\n";
        Assert.Equal(["(5,8): NM3007 Other, NewsModel.Block"], Said(Schema));
        Assert.Equal(["(5,8): NM3007 NewsModel.Caption, NewsModel.Block"], Said(Schema.Replace("| Other ", "| Caption ").Replace("record Other { \"> {x}\" }\n", "")));
        Assert.Equal(
            ["(3,8): NM3007 NewsModel.Paragraph, Part"],
            Said("schema S\nusing NewsModel\nchoice Part = Other | Paragraph\npage { parts: Part* }\nrecord Other { \"> {x}\" }\nrecord Paragraph { text: line }\n"));
    }

    [Fact]
    public void List_of_the_domain_model_is_one_where_the_schema_fills_it_once()
    {
        const string Schema = "schema S\nusing NewsModel\npage { articles: Article }\nrecord Article { headline: line captions: Caption }\nrecord Caption { text: line }\n";
        NewsRecord page = NewsSchema.Load(Schema).Parse("Fog\nFog over the pier\n").Value;
        NewsRecord article = page.List<NewsRecord>("articles").Single();
        Assert.Equal("Fog over the pier", article.List<NewsRecord>("captions").Single().Get<Text>("text").ToString());
        Assert.IsType<NewsRecord>(NewsSchema.Load(Schema.Replace("using NewsModel\n", "")).Parse("Fog\nFog over the pier\n").Value["articles"]);
    }

    [Fact]
    public void Missing_property_is_not_said_of_a_schema_with_other_errors()
    {
        const string Schema = "schema S\nusing NewsModel\npage { articles: Article }\nrecord Article { \"By {source}\" }\n";
        Assert.Equal(["(4,8): NM3002 Article, Headline, capture it"], Said(Schema));
        Assert.DoesNotContain(Said(Schema + "record Article { headline: line }\n"), static it => it.Contains("NM3002"));
    }

    [Fact]
    public void Unknown_type_is_said_once_with_what_was_probably_meant()
    {
        const string Schema = "schema S\npage { a: A }\nrecord A { \"{n: Int32} {d: Dateonly} {t: Tyde}\" }\nrecord Tide { \"{x}\" }\n";
        Assert.Equal(
            ["(3,28): NM3008 Dateonly, did you mean 'DateOnly'?", "(3,42): NM3008 Tyde, did you mean 'Tide'?"],
            Said(Schema));
    }

    [Fact]
    public void Types_of_users_are_unknown() =>
        Assert.Equal(["(4,19): NM3008 Berth, declare it, or write 'line'; types of your own need a C# project"], Said("schema S\nusing Harbour\npage { a: A }\nrecord A { \"> {b: Berth}\" }\n"));

    [Fact]
    public void What_is_wrong_stands_in_the_order_of_the_text_and_of_the_imports_behind_it()
    {
        SchemaCompilation compilation = NewsSchema.Compile(
            "schema S\nimport \"z.news\"\nimport \"a.news\"\npage { a: A b: B c: lyne }\nrecord Spare { x: line }\n",
            static name => name == "a.news" ? "record A { a: lyne }\n" : "record B { b: lyne }\n",
            "s.news");
        Assert.Equal(
            ["s.news(4,21) NM3008", "s.news(5,8) NM2007", "a.news(1,15) NM3008", "z.news(1,15) NM3008"],
            compilation.Diagnostics.Select(static it => $"{it.File}({it.Place.Start.Line},{it.Place.Start.Column}) {it.Id}"));
    }

    [Fact]
    public void Broken_schema_is_compiled_wherever_it_is_cut()
    {
        Assert.All(Enumerable.Range(0, Sample.Length), static end => Assert.NotNull(NewsSchema.Compile(Sample[..end]).Schema));
        Assert.All(Enumerable.Range(0, Sample.Length), static start => Assert.NotNull(NewsSchema.Compile(Sample[start..]).Schema));
    }

    [Fact]
    public void Schema_without_one_of_its_lines_is_compiled_and_loaded_where_it_has_no_errors()
    {
        string[] lines = Sample.Split('\n');
        Assert.All(Enumerable.Range(0, lines.Length), i =>
        {
            SchemaCompilation compilation = NewsSchema.Compile(string.Join('\n', lines.Where((_, at) => at != i)));
            if (!compilation.HasErrors)
            {
                Assert.NotNull(NewsSchema.From(compilation).Parse("Fog\nBy Ana Brodie\n[Fog. Tom Reyes / Beacon]\nFog came.\n").ToJson());
            }
        });
    }

    private static IEnumerable<string> Said(string schema) => NewsSchema.Compile(schema).Diagnostics
        .Select(static it => $"({it.Place.Start.Line},{it.Place.Start.Column}): {it.Id} {string.Join(", ", it.Arguments)}");
}

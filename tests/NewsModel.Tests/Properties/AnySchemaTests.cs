using FsCheck;
using FsCheck.Fluent;
using NewsModel.Schema;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>What holds of every schema, whatever its text. The one that fails is made as short as it goes, and its seed printed.</summary>
public class AnySchemaTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public Task Compiling_ends_and_reports_places_inside_the_text() => Check(4000, static text =>
    {
        Assert.All(NewsSchema.Compile(text, fileName: "a.news").Diagnostics, diagnostic => AssertInside(text, diagnostic));
    });

    [Fact]
    public Task So_does_compiling_with_files_that_are_imported() => Check(2000, static text =>
    {
        string importing = "schema T import \"a.news\" import \"b.news\" page { a: line }\n" + text;
        SchemaCompilation compilation = NewsSchema.Compile(importing, name => name == "a.news" ? text : null, "c.news");

        Assert.All(compilation.Diagnostics, diagnostic => AssertInside(diagnostic.File == "c.news" ? importing : text, diagnostic));
    });

    [Fact]
    public Task Cultures_change_nothing() => Check(500, static text =>
    {
        string expected = Everything(text);
        Cultures.ForEach(() => Assert.Equal(expected, Everything(text)));
    });

    [Fact]
    public Task What_compiles_accounts_for_pages_and_its_work_grows_with_them() => Check(3000, static text =>
    {
        SchemaCompilation compilation = NewsSchema.Compile(text);
        if (!compilation.HasErrors)
        {
            NewsSchema schema = NewsSchema.From(compilation);
            string page = AnySchema.PageOf(text);
            IsAccountedFor(page, schema.Parse(page));
            AssertLinear(schema, page);
        }
    });

    [Fact]
    public void Of_the_schemas_made_some_compile() =>
        Assert.InRange(AnySchema.Arbitrary.Generator.Sample(400, 300).Count(static words => !NewsSchema.Compile(AnySchema.Text(words)).HasErrors), 30, 270);

    private static Task Check(int schemas, Action<string> demand) => Task.Run(() => Prop
        .ForAll(AnySchema.Arbitrary, words => demand(AnySchema.Text(words)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(schemas).WithQuietOnSuccess(true))).WaitAsync(Patience);

    private static void AssertInside(string text, SchemaDiagnostic diagnostic)
    {
        Assert.InRange(diagnostic.Span.Start, 0, text.Length);
        Assert.InRange(diagnostic.Span.Length, 0, text.Length - diagnostic.Span.Start);
        Assert.NotEmpty(diagnostic.Message);
    }

    private static void IsAccountedFor(string page, ParseResult result)
    {
        byte[] together = [.. result.Lines.SelectMany(static line => line.Raw.ToArray()), .. result.Lines.Trailing.Span];
        Assert.Equal(Encoding.UTF8.GetBytes(page), together);
        Assert.All(result.Lines, static line => Assert.Equal(line.Owner.Kind == LineOwnerKind.Unclaimed, line.Owner.Path.Length == 0));
        Assert.NotEmpty(result.ToJson());
    }

    // Both have more lines than a look-ahead sees. Squared work would be 16 times as much for 4 times the page.
    private static void AssertLinear(NewsSchema schema, string page)
    {
        int times = 1 + (200 / (1 + page.AsSpan().Count('\n')));
        long little = schema.Parse(Times(page, times)).Lines.Steps;
        long much = schema.Parse(Times(page, 4 * times)).Lines.Steps;
        Assert.True(much <= (8 * little) + 1000, $"{little} looks at lines, then {much} for 4 times the page.");
    }

    private static string Times(string page, int times) => string.Concat(Enumerable.Repeat(page, times));

    private static string Everything(string text)
    {
        SchemaCompilation compilation = NewsSchema.Compile(text, fileName: "a.news");
        string page = compilation.HasErrors ? "" : NewsSchema.From(compilation).Parse(AnySchema.PageOf(text)).ToJson();
        return string.Join('\n', compilation.Diagnostics) + page;
    }
}

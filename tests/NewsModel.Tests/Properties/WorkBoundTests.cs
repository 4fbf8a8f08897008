using System.Text.Json;
using NewsModel.Schema;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>
/// Work on any page is within the bound that the compiler derives from the schema, in both engines. With
/// <c>NEWSMODEL_FULL_PAGES=1</c> the largest pages are as large as they get; else a hundredth of that.
/// </summary>
public class WorkBoundTests
{
    private static readonly int Full = Environment.GetEnvironmentVariable("NEWSMODEL_FULL_PAGES") == "1" ? 1 : 100;

    public static TheoryData<string> Adversarial => [.. Adversaries.Names];

    public static TheoryData<string, int> Large => new()
    {
        { "markers", 10_000_000 },
        { "captions", 1_000_000 },
        { "one line", 4_000_000 },
        { "blank lines", 10_000_000 },
        { "one-letter lines", 10_000_000 },
        { "equal lines", 10_000_000 },
        { "lines alike at both ends", 1_000_000 },
        { "a headline again and again", 1_000_000 },
    };

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Schemas and pages on which work was not linear once.</summary>
    public static TheoryData<string, string, string, string> Found => new()
    {
        {
            "what is to be repeated, given up again and again",
            """page { o: O } record O { "start" commit ( a: line{2} "Z" | b: line )* until "TT" "TT" repeat a }""",
            "start\nsame\nsame\nZ\n{same\n}TT\n{same\n}", "same"
        },
        {
            "what is to be repeated, in a record and in those inside it by turns",
            """page { o: O } record O { "start" commit a: line* until "TT" "TT" ( "r" repeat a | i: I )* } record I { "in" commit b: line{0..40} until "end" "end" repeat b }""",
            "start\n{line #\n}TT\n{in\n" + string.Concat(Enumerable.Range(0, 40).Select(static i => $"b{i}\n")) + "end\nb1\nr\nline 1\n}", "line"
        },
        {
            "what a look-ahead searched for, forgotten at the next",
            """page { x: X* until R } record X { text: line } record R { a: line{0..60} until "TT" "TT" b: line{0..1} until "TT" "Z" commit }""",
            string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("a\n", 60)) + "TT\n{b\n}", 3)), "b"
        },
    };

    [Theory, MemberData(nameof(Adversarial))]
    public void Work_is_within_the_bound(string page)
    {
        byte[] utf8 = Adversaries.Make(page, 3_000);
        Assert.All(Engines.Names, schema => Engines.AssertWithin(schema, utf8));
    }

    [Theory, MemberData(nameof(Large))]
    public void Work_on_a_large_page_is_within_the_bound_and_memory_in_proportion(string page, int size)
    {
        byte[] utf8 = Adversaries.Make(page, size / Full);
        foreach (string schema in Engines.Names)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Engines.AssertWithin(schema, utf8);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.InRange(allocated, 0, 2 * ((200L * utf8.Length) + 1_000_000));
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Work_is_within_the_bound_of_every_case(string file)
    {
        using JsonDocument it = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)));
        SchemaCompilation compilation = NewsSchema.Compile(it.RootElement.GetProperty("schema").GetString()!);
        Assert.False(compilation.HasErrors);
        NewsSchema schema = NewsSchema.From(compilation);
        string[] lines = it.RootElement.GetProperty("page").GetString()!.Split('\n');
        for (int seed = 0; seed < 20; seed++)
        {
            var dice = new Dice(seed);
            byte[] page = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 200).Select(_ => dice.Pick(lines))));
            Engines.AssertWithin(schema.Parse(page), compilation.Work, page);
        }
    }

    [Theory, MemberData(nameof(Found))]
    public void Work_is_within_the_bound_where_it_was_not(string what, string schema, string page, string repeated)
    {
        Assert.NotEmpty(what + repeated);
        SchemaCompilation compilation = NewsSchema.Compile("schema T " + schema);
        Assert.Empty(compilation.Diagnostics);
        NewsSchema parser = NewsSchema.From(compilation);
        byte[] little = Of(page, 500);
        byte[] much = Of(page, 4_000);
        Engines.AssertWithin(parser.Parse(little), compilation.Work, little);
        Engines.AssertWithin(parser.Parse(much), compilation.Work, much);
        Assert.InRange(parser.Parse(much).Lines.Steps, 0, 10 * parser.Parse(little).Lines.Steps);
    }

    [Theory]
    [InlineData("page { a: line }", 3, 0)]
    [InlineData("page { a: line* until \"x\" }", 11, 16)]
    [InlineData("page { \"a{x: X}\" } record X { \"b{y}\" | \"c{y}\" }", 3, 24)]
    public void The_bound_follows_from_the_schema(string schema, double perLine, double perByte) =>
        Assert.Equal(new WorkBound(perLine, perByte), NewsSchema.Compile("schema T " + schema).Work);

    private static byte[] Of(string page, int count)
    {
        var text = new StringBuilder();
        foreach (string piece in page.Split('{'))
        {
            int end = piece.IndexOf('}');
            for (int i = 0; i < count && end >= 0; i++)
            {
                text.Append(piece[..end].Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            text.Append(piece[(end + 1)..]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

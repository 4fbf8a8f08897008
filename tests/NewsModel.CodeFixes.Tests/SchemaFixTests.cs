using Microsoft.CodeAnalysis.CodeFixes;
using NewsModel.CodeFixes.Tests.Harness;

namespace NewsModel.CodeFixes.Tests;

/// <summary>What is wrong with a schema and has one clear remedy is fixed in the schema.</summary>
public class SchemaFixTests
{
    private const string Start = "schema Site\npage { trips: Trip* }\n";

    // One row a rule or a way to write it: what is before and after.
    public static TheoryData<string, string, string> Fixes => new()
    {
        { "NM1001", "schema Site\npage { trips: line # }\n", "schema Site\npage { trips: line }\n" },
        { "NM1001", "schema Site;;;\npage { trips: line }\n", "schema Site\npage { trips: line }\n" },
        { "NM1001", "schema Site\n###\npage { trips: line }\n", "schema Site\npage { trips: line }\n" },
        { "NM1002", "schema Site\npage { trips: “a \"b\" \\\\ c” }\n", "schema Site\npage { trips: \"a \\\"b\\\" \\\\ c\" }\n" },
        { "NM1005", "schema Site\npage { trips: Trip* }\nrecrod Trip { \"to {to}\" }\n", Start + "record Trip { \"to {to}\" }\n" },
        { "NM1007", "schema Site\npage { \"a } b {c}\" }\n", "schema Site\npage { \"a }} b {c}\" }\n" },
        { "NM1011", "/// A site.\npage { trips: line }\n", "/// A site.\nschema Site\npage { trips: line }\n" },
        { "NM1011", "// A site.", "// A site.\nschema Site\n" },
        { "NM1013", "schema Site\npage { trips: line  \"a\" to \"b\" within 3 }\n", "schema Site\npage { trips: line  boilerplate \"a\" to \"b\" within 3 }\n" },
        {
            "NM2003",
            Start + "choice Trip = Fery | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n",
            Start + "choice Trip = Ferry | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n"
        },
        {
            "NM2004",
            Start + "record Trip { name: line  commit  stops: line* until Tripp }\n",
            Start + "record Trip { name: line  commit  stops: line* until Trip }\n"
        },
        {
            "NM2005",
            "schema Site\nboilerplate ReadMore { \"Read more\" }\npage { trips: line  boilerplate ReadMoar }\n",
            "schema Site\nboilerplate ReadMore { \"Read more\" }\npage { trips: line  boilerplate ReadMore }\n"
        },
        { "NM2006", "schema Site\npage { trips: Tripe* }\nrecord Trip { \"to {to}\" }\n", Start + "record Trip { \"to {to}\" }\n" },
        { "NM2007", "schema Site\npage { title: line }\nrecord Trip { text: line }\n", "schema Site\npage { title: line }\n" },
        {
            "NM2007",
            "schema Site\npage { title: line }\n\n/// A trip,\n/// by sea.\nrecord Trip {\n  text: line\n}  // unused\n\n// The end.\n",
            "schema Site\npage { title: line }\n\n// The end.\n"
        },
        { "NM2007", "schema Site  record Trip { text: line }  page { title: line }\n", "schema Site  page { title: line }\n" },
        { "NM2008", "schema Site\npage { title: line  repeat titel }\n", "schema Site\npage { title: line  repeat title }\n" },
        {
            "NM2008",
            "schema Site\r\npage { trips: Trip* }\r\nrecord Trip { name: line } where words(nmae) > 2\r\n",
            "schema Site\r\npage { trips: Trip* }\r\nrecord Trip { name: line } where words(name) > 2\r\n"
        },
        { "NM2102", Start + "record Trip { a: line  commit  b: line  commit  c: line }\n", Start + "record Trip { a: line  commit  b: line  c: line }\n" },
        {
            "NM2102",
            Start + "record Trip {\n  a: line\n  commit\n  b: line\n  commit   // again\n  c: line\n}\n",
            Start + "record Trip {\n  a: line\n  commit\n  b: line\n  c: line\n}\n"
        },
        { "NM2105", "schema Site\npage { trips: line{12..3} }\n", "schema Site\npage { trips: line{3..12} }\n" },
        {
            "NM2110",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip {\n  name: \"trip {}\"\n\n  stops: line*\n  \"END\"\n}\n",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip {\n  name: \"trip {}\"\n\n  commit\n  stops: line*\n  \"END\"\n}\n"
        },
        {
            "NM2110",
            "schema Site\r\npage { a: line* until Trip  trips: Trip* }\r\nrecord Trip {\r\n\tname: \"trip {}\"\r\n\tstops: line*\r\n\tcommit\r\n\t\"END\"\r\n}\r\n",
            "schema Site\r\npage { a: line* until Trip  trips: Trip* }\r\nrecord Trip {\r\n\tname: \"trip {}\"\r\n\tcommit\r\n\tstops: line*\r\n\t\"END\"\r\n}\r\n"
        },
        {
            "NM2110",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { \"TRIP\"  ( \"A\" | stops: line* )  \"END\" }\n",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { \"TRIP\"  commit  ( \"A\" | stops: line* )  \"END\" }\n"
        },
        {
            "NM2111",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { \"TRIP\"  stops: line{0..80}  \"END\" }\n",
            "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { \"TRIP\"  commit  stops: line{0..80}  \"END\" }\n"
        },
        { "NM1001", Start + "record Trip { a: line } \U0001F600\U0001F600\n", Start + "record Trip { a: line }\n" },
        { "NM1001", Start + "record Trip { a: line } where upper(a) && words(a) < 5\n", Start + "record Trip { a: line } where upper(a) and words(a) < 5\n" },
        { "NM2114", Start + "record Trip { a: line | \"b {b}\" }\n", Start + "record Trip { a: line }\n" },
        {
            "NM2114",
            Start + "record Trip {\n  a: line    // anything\n| \"b {b}\"\n  c: line   // never\n}\n",
            Start + "record Trip {\n  a: line    // anything\n}\n"
        },
        {
            "NM2114",
            Start + "record Trip { \"x\"  ( a: line | \"b {b}\" where words(b) > 1 )  \"y\" }\n",
            Start + "record Trip { \"x\"  ( a: line )  \"y\" }\n"
        },
        {
            "NM2114",
            Start + "choice Trip = Any | Ferry | Train\nrecord Any { a: line }\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n",
            Start + "choice Trip = Any | Train\nrecord Any { a: line }\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n"
        },
        {
            "NM2115",
            "schema Site\npage {\n  a: line\n  boilerplate to end\n  b: line where words(b) > 2\n}\n",
            "schema Site\npage {\n  a: line\n  boilerplate to end\n}\n"
        },
        { "NM2115", "schema Site\npage { a: line  boilerplate \"X\" to end  b: line*  c = true }\n", "schema Site\npage { a: line  boilerplate \"X\" to end  c = true }\n" },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task ASchemaIsFixed(string id, string before, string after)
    {
        FixedProject project = FixedProject.OfSchema(before);
        int count = (await project.Ids()).Count(i => i == id);

        FixedProject repaired = await project.Fix(id);

        Assert.Equal(after, await repaired.Text());
        Assert.Equal(count - 1, (await repaired.Ids()).Count(i => i == id));
    }

    [Fact]
    public async Task NM2016_AnImportIsCorrectedInItsQuotes()
    {
        FixedProject repaired = await FixedProject.Of(
            "", ("site.news", "schema Site\nimport \"creditz.news\"\npage { trips: Trip* }\n"), ("credits.news", "record Trip { \"to {to}\" }\n")).Fix("NM2016");

        Assert.Equal("schema Site\nimport \"credits.news\"\npage { trips: Trip* }\n", await repaired.Text());
        Assert.Empty(await repaired.Ids());
    }

    [Theory]
    [InlineData("NM3001", "page { trips: Trip* }\nrecord Trip { \"from {form}\" }\n", "page { trips: Trip* }\nrecord Trip { \"from {from}\" }\n")]
    [InlineData("NM3008", "page { trips: Trip* }\nrecord Trip { \"from {from: strnig}\" }\n", "page { trips: Trip* }\nrecord Trip { \"from {from: string}\" }\n")]
    [InlineData("NM3010", "using System.Collectoins\npage { trips: Trip* }\nrecord Trip { \"from {from}\" }\n", "using System.Collections\npage { trips: Trip* }\nrecord Trip { \"from {from}\" }\n")]
    public async Task ANameThatCSharpHasNotIsCorrected(string id, string before, string after)
    {
        FixedProject repaired = await FixedProject.Of(
            "[NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; public sealed record Trip { public string? From { get; init; } }",
            ("site.news", "schema Site\n" + before)).Fix(id);

        Assert.Equal("schema Site\n" + after, await repaired.Text());
        Assert.DoesNotContain(id, await repaired.Ids());
    }

    [Theory]
    [InlineData("NM1002", "schema Site\npage { trips: “a }\n")]
    [InlineData("NM2003", "schema Site\npage { trips: Trip* }\nchoice Trip = Ship\n")]
    [InlineData("NM2110", "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { stops: line*  \"END\" }\n")]
    [InlineData("NM2110", "schema Site\npage { a: line* until Trip  trips: Trip* }\nrecord Trip { note: \"a\"?  stops: line*  \"END\" }\n")]
    public async Task WhatHasNoClearRemedyIsLeftToPeople(string id, string schema) => Assert.Empty(await FixedProject.OfSchema(schema).Offers(id));

    [Theory]
    [InlineData("NM2003", "schema Site\npage { trips: Trip* }\nchoice Trip = Fery\nrecord Ferry { a: line }\n", "Write 'Ferry'")]
    [InlineData("NM2007", "schema Site\npage { title: line }\nrecord Trip { text: line }\n", "Remove 'Trip'")]
    [InlineData("NM2105", "schema Site\npage { trips: line{12..3} }\n", "Write '{3..12}'")]
    public async Task AFixSaysWhatItDoes(string id, string schema, string title) => Assert.Equal([title], await FixedProject.OfSchema(schema).Offers(id));

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AllOfAKindAreFixedInAllFilesAtOnce(FixAllScope scope)
    {
        FixedProject repaired = await FixedProject.Of(
            "",
            ("a.news", "schema A\npage { x: line{3..1}  y: line{5..4} }\n"),
            ("b.news", "schema B\npage { x: line{9..8} }\n")).FixAll("NM2105", scope);

        Assert.Equal("schema A\npage { x: line{1..3}  y: line{4..5} }\n", await repaired.Text("a.news"));
        Assert.Equal("schema B\npage { x: line{8..9} }\n", await repaired.Text("b.news"));
    }

    [Fact]
    public async Task AnInlineSchemaIsLeftToPeople() => Assert.Empty(await FixedProject.Of(
        "[NewsModel.NewsSchemaText(\"schema Site page { trips: line{12..3} }\")] public static partial class Site;").Offers("NM2105"));

    public static TheoryData<int> Damages => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task WhereverASchemaIsDamagedAFixMendsWhatItIsFor(int damage)
    {
        const string whole =
            """
            /// A site.
            schema Site
            boilerplate More { "a {}" to "b" within 3 }
            page { x: Trip+  ( boilerplate "End" to end )? }
            choice Any = Trip | Note
            record Trip { a: line{2..9} distinct until Note | "“}}”"  commit  ( boilerplate More | b: Any )*  repeat a
            | "{c: Note}" where words(c) > 2 }
            record Note { d = self  line }
            """;
        for (int i = damage; i < whole.Length; i += 11)
        {
            FixedProject project = FixedProject.OfSchema(damage switch
            {
                0 => whole[..i],
                1 => whole.Remove(i, 1),
                2 => whole.Insert(i, "}"),
                3 => whole.Insert(i, "“"),
                _ => whole.Insert(i, "\r\n# "),
            });
            IReadOnlyList<string> ids = await project.Ids();

            // What can't be read hides more that can't be.
            foreach (string id in ids.Distinct().Where(static id => id.StartsWith("NM", StringComparison.Ordinal) && id != "NM1005"))
            {
                if ((await project.Offers(id)).Any())
                {
                    FixedProject repaired = await project.Fix(id);
                    Assert.True((await repaired.Ids()).Count(i => i == id) < ids.Count(i => i == id), await project.Text());
                }
            }
        }
    }
}

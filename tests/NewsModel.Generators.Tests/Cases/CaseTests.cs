using System.Text;
using System.Text.Json.Nodes;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Cases;

public class CaseTests
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheGeneratedParserGivesWhatTheCaseSays(string name)
    {
        Case it = Case.Read(name);
        using CompiledProject project = SchemaProject.Of(it.Schema).Compile();

        ParseResult result = project.Parse(it.Page);

        AssertGives(it, result);
        AssertAccountsFor(it.Page, result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheInterpretedParserGivesTheSame(string name)
    {
        Case it = Case.Read(name);
        using CompiledProject project = SchemaProject.Of(it.Schema).Compile();

        ParseResult result = NewsSchema.Load(it.Schema).Parse(it.Page);

        AssertGives(it, result);
        AssertAccountsFor(it.Page, result);
        BothEngines.AssertSame(project.Parse(it.Page), result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LineEndsAndByteOrderMarksChangeNothing(string name)
    {
        Case it = Case.Read(name);
        using CompiledProject project = SchemaProject.Of(it.Schema).Compile();
        string bare = it.Page.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace("\r", "\n");
        string[] pages = [bare, bare.Replace("\n", "\r\n"), bare.Replace("\n", "\r"), "\uFEFF" + bare];

        foreach (string page in pages)
        {
            ParseResult result = project.Parse(page);

            AssertGives(it, result);
            AssertAccountsFor(page, result);
        }
    }

    [Fact]
    public void EveryCaseIsNamedAfterItsFile() =>
        Assert.All(Case.Names, file => Assert.Equal(file, Case.Read(file).Name));

    private static void AssertGives(Case it, ParseResult result)
    {
        JsonObject actual = JsonNode.Parse(result.ToJson())!.AsObject();
        actual.Remove("diagnostics");
        actual["boilerplate"] = TextsOf(actual["boilerplate"]!);
        actual["unclaimed"] = TextsOf(actual["unclaimed"]!);
        if (!JsonNode.DeepEquals(it.Result, actual))
        {
            Assert.Equal(it.Result.ToJsonString(), actual.ToJsonString());
        }

        if (it.Diagnostics is not null)
        {
            Assert.Equal(it.Diagnostics, result.Diagnostics.Select(d => $"{d.Id}@{d.Line}"));
        }
    }

    private static JsonArray TextsOf(JsonNode lines) => [.. lines.AsArray().Select(line => line!["text"]!.DeepClone())];

    private static void AssertAccountsFor(string page, ParseResult result)
    {
        Assert.All(result.Lines, line => Assert.Equal(line.Owner.Kind == LineOwnerKind.Unclaimed, line.Owner.Path.Length == 0));
        Assert.Equal(result.Lines.Select(l => l.Number).Distinct().Count(), result.Lines.Count);
        byte[] raw = [.. result.Lines.SelectMany(line => line.Raw.ToArray()), .. result.Lines.Trailing.ToArray()];
        Assert.Equal(Encoding.UTF8.GetBytes(page), raw);
    }
}

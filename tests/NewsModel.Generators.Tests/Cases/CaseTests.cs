using System.Text.Json.Nodes;

namespace NewsModel.Generators.Tests.Cases;

[Collection(CompiledCases.Collection)]
public class CaseTests(CompiledCases compiled)
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheGeneratedParserGivesWhatTheCaseSays(string name)
    {
        Case it = Case.Read(name);

        ParseResult result = it.Parse(compiled.Both(it.Schema).Generated, it.Page);

        AssertGives(it, result);
        Account.AssertWhole(it.Page, result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheInterpreterGivesTheSame(string name)
    {
        Case it = Case.Read(name);

        (NewsSchema generated, NewsSchema interpreted) = compiled.Both(it.Schema);
        ParseResult result = it.Parse(interpreted, it.Page);

        AssertGives(it, result);
        Account.AssertWhole(it.Page, result);
        Account.AssertSame(it.Parse(generated, it.Page), result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LineEndsAndByteOrderMarksChangeNothing(string name)
    {
        Case it = Case.Read(name);
        string bare = it.Page.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace("\r", "\n");
        string[] pages = [bare, bare.Replace("\n", "\r\n"), bare.Replace("\n", "\r"), "\uFEFF" + bare];

        (NewsSchema generated, NewsSchema interpreted) = compiled.Both(it.Schema);
        foreach (string page in pages)
        {
            ParseResult result = it.Parse(generated, page);

            AssertGives(it, result);
            Account.AssertWhole(page, result);
            Account.AssertSame(result, it.Parse(interpreted, page));
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
}

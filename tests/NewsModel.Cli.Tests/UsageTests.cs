using NewsModel.Schemas;

namespace NewsModel.Cli.Tests;

/// <summary>Wrong use: a message with what is right, exit 2, nothing done.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'prase'", "prase")]
    [InlineData("There is no page to read. Name a file or a folder, or pipe a page in.", "parse")]
    [InlineData("There is no page to read.", "detect")]
    [InlineData("Required argument 'FILE' missing", "explain")]
    [InlineData("Standard input can be read once only.", "parse", "-", "-")]
    [InlineData("There is no option ‘--hlep’.", "parse", "--hlep")]
    [InlineData("There is no format ‘xml’. The formats are pretty, json and jsonl.", "parse", "page.txt", "--to", "xml")]
    [InlineData("There is no schema ‘Ruddaw’. Did you mean ‘Rudaw’?", "parse", "page.txt", "--schema", "Ruddaw")]
    [InlineData("There is no schema ‘weather’. The schemas are APNews, AsharqAlAwsat, ", "explain", "page.txt", "--schema", "weather")]
    [InlineData("There is no schema ‘’.", "parse", "page.txt", "--schema", "")]
    [InlineData("Option '--schema' expects a single argument but 2 were provided.", "parse", "page.txt", "--schema", "a.news", "--schema", "a.news")]
    [InlineData("Required argument 'FILE.news' missing", "check")]
    [InlineData("There is no option ‘--stern’.", "check", "--stern", "a.news")]
    [InlineData("There is no option ‘--stern’.", "check", "a.news", "--stern")]
    [InlineData("Standard input can be read once only.", "check", "a.news", "-", "-")]
    [InlineData("Required argument 'DIR|PAGE' missing", "test")]
    [InlineData("Required argument 'DIR|PAGE' missing", "test", "--update")]
    [InlineData("There is no option ‘--upd’.", "test", "folder", "--upd")]
    [InlineData("Standard input has no expected record beside it. Name a page’s file.", "test", "-")]
    [InlineData("‘a.news’ is a schema, not a page.", "test", "page.txt", "a.news")]
    [InlineData("‘page.expected.json’ is an expected record, not a page.", "test", "page.expected.json", "page.txt", "--update")]
    public void Wrong_words_are_said_with_the_help(string message, params string[] arguments)
    {
        Run run = Run.Of(arguments);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Error);
        Assert.Contains("Usage:", run.Error);
    }

    [Theory]
    [InlineData("␛[31mx", "\e[31mx")]
    [InlineData("--␛[31mx", "parse", "--\e[31mx")]
    [InlineData("␛[31m␍x", "parse", "x", "--schema", "\e[31m\rx")]
    [InlineData("␛[31m\uFFFDx", "parse", "x", "--to", "\e[31m\u202Ex")]
    [InlineData("--out a␛[31m/: this is no file.", "parse", "x", "--out", "a\e[31m/")]
    public void Wrong_words_cannot_steer_the_terminal(string shown, params string[] arguments)
    {
        Run run = Run.Of(arguments);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Contains(shown, run.Error);
        Assert.DoesNotContain(run.Error, static c => Visible.Steers(c) && c != '\n');
    }

    [Fact]
    public void Command_is_used_by_its_words_alone() => Assert.Empty(typeof(Application).Assembly.GetExportedTypes());

    [Fact]
    public Task Help() => Verify(Run.Of("--help").Output);

    [Fact]
    public Task Help_of_parse() => Verify(Run.Of("parse", "--help").Output);

    [Fact]
    public Task Help_of_check() => Verify(Run.Of("check", "--help").Output);

    [Fact]
    public Task Help_of_test() => Verify(Run.Of("test", "--help").Output);

    [Fact]
    public void Schemas_are_listed_with_host_and_documentation()
    {
        Run run = Run.Of("schemas");
        Assert.Equal(new Run(ExitStatus.Success, run.Output, ""), run);
        Assert.All(BuiltInSchemas.All, schema =>
        {
            Assert.Contains($"{schema.Name}  {schema.Host}\n", run.Output);
            Assert.Contains(schema.Documentation!.ReplaceLineEndings(" "), run.Output);
        });
        Assert.Contains("AnyNews\n  Any page: ", run.Output);
    }
}

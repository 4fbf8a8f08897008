using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Caching;

public class CachingTests
{
    private const string Schema = """
        schema Ferry
        page { trips: Trip+ }
        record Trip { "{from} to {to}"  commit  notes: Note* until Trip }   // a trip
        record Note { text: line }
        """;

    private static readonly SchemaProject Project = new(
        """
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        public static partial class Parser;

        [NewsModel.NewsSchemaText("schema Tiny page { headline: line }")]
        public static partial class Tiny;

        public sealed record Note(NewsModel.Text Text);
        """,
        ("site.news", Schema));

    private static readonly string[] NamedSteps =
        [.. typeof(NewsSchemaGenerator.Steps).GetFields().Select(step => (string)step.GetRawConstantValue()!)];

    private static readonly IncrementalStepRunReason[] Quiet = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void EveryNamedStepIsTracked() =>
        Assert.Subset(First().TrackedSteps.Keys.ToHashSet(), NamedSteps.ToHashSet());

    [Fact]
    public void AnUnrelatedEditChangesNothing()
    {
        GeneratorRunResult run = After(Project with { Source = Project.Source + "\npublic static class Unrelated { public static int Answer => 42; }" });

        AssertQuiet(run);
    }

    [Fact]
    public void AnUnrelatedEditCompilesNoSchemaAgain()
    {
        GeneratorRunResult run = After(Project with { Source = Project.Source + "\npublic static class Unrelated;" });

        Assert.All(Reasons(run, NewsSchemaGenerator.Steps.Schemas), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AFileReplacedByItsEqualChangesNothing() => AssertQuiet(After(Project));

    [Fact]
    public void AFileOfAnotherKindChangesNothing()
    {
        GeneratorDriver driver = Project.Driver.RunGenerators(Project.Compilation);

        driver = driver.AddAdditionalTexts([new SchemaText("readme.txt", "read me")]);

        AssertQuiet(driver.RunGenerators(Project.Compilation).GetRunResult().Results.Single());
    }

    [Fact]
    public void ACommentInASchemaWritesNothing()
    {
        GeneratorRunResult run = After(WithSchema(Schema.Replace("// a trip", "// one trip, there or back\n\n")));

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(run, NewsSchemaGenerator.Steps.Files));
        Assert.All(Reasons(run, NewsSchemaGenerator.Steps.Schemas), reason => Assert.Contains(reason, Quiet));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditOfASchemaWritesItsParserAlone()
    {
        GeneratorRunResult run = After(WithSchema(Schema.Replace("from", "harbour")));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], OutputReasons(run).Order());
        Assert.Contains(run.GeneratedSources, source => source.SourceText.ToString().Contains("Harbour", StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditOfATypeThatARecordIsBoundToWritesItsParserAgain()
    {
        GeneratorRunResult run = After(Project with { Source = Project.Source.Replace("NewsModel.Text Text", "string Text") });

        Assert.Contains(IncrementalStepRunReason.Modified, OutputReasons(run));
    }

    [Fact]
    public void NoStepHoldsOnToTheCompilation()
    {
        GeneratorRunResult run = First();
        IEnumerable<object> held = NamedSteps
            .SelectMany(step => run.TrackedSteps[step])
            .SelectMany(step => step.Outputs)
            .SelectMany(output => ObjectGraph.Reach(output.Value));

        Assert.DoesNotContain(held, IsRoslyns);
    }

    internal static bool IsRoslyns(object value) =>
        value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or Location or AdditionalText or AttributeData or MetadataReference;

    private static SchemaProject WithSchema(string schema) => Project with { Files = [("site.news", schema)] };

    private static GeneratorRunResult First() => Project.Driver.RunGenerators(Project.Compilation).GetRunResult().Results.Single();

    private static GeneratorRunResult After(SchemaProject edited)
    {
        CSharpCompilation compilation = Project.Compilation;
        GeneratorDriver driver = Project.Driver.RunGenerators(compilation);
        if (edited.Source != Project.Source)
        {
            SyntaxTree old = compilation.SyntaxTrees.Single();
            compilation = compilation.ReplaceSyntaxTree(old, edited.Compilation.SyntaxTrees.Single());
        }

        driver = driver.ReplaceAdditionalTexts(edited.Texts);
        return driver.RunGenerators(compilation).GetRunResult().Results.Single();
    }

    private static void AssertQuiet(GeneratorRunResult run)
    {
        Assert.All(NamedSteps.SelectMany(step => Reasons(run, step)), reason => Assert.Contains(reason, Quiet));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(s => s.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(s => s.Outputs).Select(output => output.Reason);
}

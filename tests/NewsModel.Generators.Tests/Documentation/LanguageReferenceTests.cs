using NewsModel.Generators.Tests.Cases;
using NewsModel.Generators.Tests.Harness;
using NewsModel.Tests.Language;

namespace NewsModel.Generators.Tests.Documentation;

/// <summary>What the language reference shows of the interpreter is what the generated parser does, too.</summary>
public sealed class LanguageReferenceTests
{
    private static readonly LanguageReference Reference = LanguageReference.Read();

    public static TheoryData<string> Names =>
        [.. Reference.Examples.Where(static example => example.Pages.Count > 0).Select(static example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_gives_the_same_through_both_engines(string name)
    {
        ReferenceExample it = Reference[name];
        NewsSchema schema = NewsSchema.Load(it.Schema, it.Import);
        using CompiledProject project = SchemaProject.Of(it.Schema, [.. it.Imports.Select(static file => (file.Key, file.Value))]).Compile();

        foreach (ReferencePage page in it.Pages)
        {
            Account.AssertSame(page.Parse(project.Schema()), page.Parse(schema));
        }
    }
}

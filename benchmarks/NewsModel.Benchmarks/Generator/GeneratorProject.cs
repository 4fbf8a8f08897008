using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Generators;

namespace NewsModel.Benchmarks.Generator;

/// <summary>
/// A project with many schemas as an editor holds it: for each schema its file and its class, some records bound to
/// C# types and some emitted; and one C# file that has nothing to do with them.
/// </summary>
internal sealed class GeneratorProject
{
    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileNameWithoutExtension(path) is "NewsModel" or "NewsModel.Pidgin" or "Pidgin" or "netstandard"
                || Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly SyntaxTree _unrelated = Unrelated(0);
    private readonly ImmutableArray<AdditionalText> _schemas;
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    public GeneratorProject(int schemas)
    {
        _schemas = [.. Enumerable.Range(0, schemas).Select(static i => new SchemaText(Name($"site-{i}.news"), Schema(i, 0)))];
        _compilation = CSharpCompilation.Create(
            "Sites",
            [_unrelated, .. Enumerable.Range(0, schemas).Select(static i => CSharpSyntaxTree.ParseText(Class(i), path: Name($"Site{i}.cs")))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(new NewsSchemaGenerator()).AddAdditionalTexts(_schemas);
    }

    /// <summary>What was written.</summary>
    public IReadOnlyList<string> Written => [.. _driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];

    /// <summary>How many lines a schema has.</summary>
    public static int LinesOfSchema => Schema(0, 0).Count(static c => c == '\n') + 1;

    /// <summary>The generator runs for the first time.</summary>
    public Action FirstRun() => Ready(_compilation.Clone(), _driver = CSharpGeneratorDriver.Create(new NewsSchemaGenerator()).AddAdditionalTexts(_schemas));

    /// <summary>It runs after an edit of C# that has nothing to do with the schemas: within a method, with a new type every other time.</summary>
    public Action AfterUnrelatedEdit() => Ready(_compilation.ReplaceSyntaxTree(_unrelated, Unrelated(++_edits)), _driver);

    /// <summary>It runs after an edit of one schema that changes its parser.</summary>
    public Action AfterSchemaEdit()
    {
        AdditionalText before = _schemas[0];
        var after = new SchemaText(before.Path, Schema(0, ++_edits));
        GeneratorDriver driver = _driver.ReplaceAdditionalTexts(_schemas.SetItem(0, after));
        return Ready(_compilation.ReplaceSyntaxTree(_unrelated, Unrelated(_edits)), driver);
    }

    /// <summary>What the compiler says of the project with what was written for it.</summary>
    public IReadOnlyList<Diagnostic> Complaints() => [.. _compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees).GetDiagnostics()
        .Where(static d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)];

    // What the editor would have done by then is not counted: the text is parsed.
    private Action Ready(Compilation compilation, GeneratorDriver driver) => () => _driver = driver.RunGenerators(compilation);

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);

    private static SyntaxTree Unrelated(int edit) => CSharpSyntaxTree.ParseText(
        Name($$"""
            namespace Sites;

            public static class Unrelated
            {
                public static int Answer() => {{edit}};
            }

            public sealed class Type{{edit / 2}};
            """),
        path: "Unrelated.cs");

    private static string Class(int site) => Name($$"""
        using NewsModel;

        namespace Sites.Site{{site}};

        [NewsSchema("site-{{site}}.news")]
        public static partial class Site;

        public sealed record Story(
            Text Headline, Site.Kicker? Kicker, Byline? Byline, string? Place, System.DateOnly? Published, ValueList<Picture> Pictures, ValueList<Site.Element> Body, ValueList<Site.Tag> Tags);

        public sealed record Byline(ValueList<string> Authors, string? Role);

        public sealed record Picture(Text Text, string? Photographer, string? Agency, bool IsFile);
        """);

    private static string Schema(int site, int edit) => Name($$"""
        /// The paper of harbour {{site}}: stories with pictures, a byline, subheadings, a box of related stories.
        schema Harbour{{site}} for "harbour-{{site}}.example"

        page { stories: Story+  boilerplate "Copyright {} Harbour {{site}}"? }

        record Story {
          boilerplate "Home / {}"?
          kicker: Kicker?
          headline: line where words(headline) <= {{24 + edit}}
          "By {byline: Byline}"
          commit                                        // now it is a story
          ( "{place}, {published: DateOnly}" | "{place}" where words(place) <= 3 )?
          pictures: Picture{0..8} distinct
          ( boilerplate ReadMore | boilerplate "Advertisement" | body: Element )* until "Tags" | "Share" | Story
          ( "Tags"  tags: Tag{1..12} )?
          boilerplate "Share"?
        }

        record Kicker { text: line } where upper(text) and words(text) <= 4
        record Byline { "{authors} and {authors}, {role}" | "{authors} and {authors}" | "{authors}, {role}" | "{authors}" }

        record Picture {
          "{text...} ({photographer}/{agency}, File)" isFile = true
        | "{text...} ({photographer}/{agency})"
        | "{text...} (Photo: {photographer})"
        }

        choice Element = Heading | Quote | Listed | Paragraph
        record Heading { text: line } where words(text) <= 8 and not (text ends in ".!?”")
        record Quote { "“{text...}”" | "“{text...}” {speaker} said." }
        record Listed { "- {text}" | "* {text}" }
        record Paragraph { text: line }

        record Tag { "#{name}" }

        boilerplate ReadMore { line "Read more" }
        """);

    private sealed class SchemaText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}

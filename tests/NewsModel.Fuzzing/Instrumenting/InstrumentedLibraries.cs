extern alias generators;

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using generators::NewsModel.Generators;

namespace NewsModel.Fuzzing.Instrumenting;

/// <summary>The libraries of this repository, compiled in memory with counters in them: what the generator writes, too.</summary>
internal sealed class InstrumentedLibraries
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    private readonly EdgeRewriter _rewriter = new();
    private readonly Dictionary<string, byte[]> _images = [];
    private readonly Dictionary<string, MetadataReference> _references = Framework();

    private InstrumentedLibraries()
    {
    }

    /// <summary>The assemblies, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Images => _images;

    /// <summary>How many counters are in them.</summary>
    public int Places => _rewriter.Places;

    /// <summary>The strings and characters that their sources mention.</summary>
    public IReadOnlyCollection<string> Literals => _rewriter.Literals;

    /// <summary>Compiles all of them from the sources as they are now.</summary>
    public static InstrumentedLibraries Compile()
    {
        var all = new InstrumentedLibraries();
        all.Add("NewsModel.Pidgin");
        all.Add("NewsModel.Schema", seenBy: ["NewsModel"]);
        all.Add("NewsModel", seenBy: ["NewsModel.Fuzzing"]);
        all.Add("NewsModel.Html");
        all.Add("NewsModel.Corpus");
        all.Add("NewsModel.Cli", seenBy: ["NewsModel.Fuzzing"], shared: ["NewsModel/Inputs"]);
        return all;
    }

    private static Dictionary<string, MetadataReference> Framework() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileNameWithoutExtension(path) is var name
                && (name is "mscorlib" or "netstandard" or "AngleSharp" or "Microsoft.Data.Sqlite" or "Spectre.Console" or "NewsModel.Fuzzing"
                    || name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal)))
            .GroupBy(static path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => (MetadataReference)MetadataReference.CreateFromFile(same.First()));

    private void Add(string name, IReadOnlyList<string>? seenBy = null, IReadOnlyList<string>? shared = null)
    {
        string[] folders = [name, .. shared ?? []];
        IEnumerable<SyntaxTree> sources = folders.SelectMany(Repository.Sources).Select(static file => Tree(File.ReadAllText(file), file));
        CSharpCompilation plain = CSharpCompilation.Create(name, [.. sources, Tree(Usings(seenBy ?? []), "Usings.cs")], _references.Values, Compiling);
        plain = Generated(name, plain);
        CSharpCompilation counted = plain.RemoveAllSyntaxTrees().AddSyntaxTrees(plain.SyntaxTrees.Select(WithCounters));
        using var image = new MemoryStream();
        var result = counted.Emit(image);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(static it => it.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(20);
            throw new InvalidOperationException($"{name} does not compile with counters:\n{string.Join('\n', errors)}");
        }

        _images.Add(name, image.ToArray());
        _references[name] = MetadataReference.CreateFromImage(image.ToArray());
    }

    // Only the library itself has schemas.
    private static CSharpCompilation Generated(string name, CSharpCompilation plain)
    {
        SchemaText[] schemas = [.. Repository.Schemas(name).Select(static file => new SchemaText(file, File.ReadAllText(file)))];
        if (schemas.Length == 0)
        {
            return plain;
        }

        CSharpGeneratorDriver.Create([new NewsSchemaGenerator().AsSourceGenerator()], schemas, Parsing)
            .RunGeneratorsAndUpdateCompilation(plain, out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    private static SyntaxTree Tree(string text, string file) => CSharpSyntaxTree.ParseText(text, Parsing, file, System.Text.Encoding.UTF8);

    // What a build adds to the sources.
    private static string Usings(IReadOnlyList<string> seenBy)
    {
        IEnumerable<string> namespaces = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];
        IEnumerable<string> lines =
        [
            .. namespaces.Select(static it => $"global using global::{it};"),
            .. seenBy.Select(static it => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{it}\")]"),
            $"[assembly: System.Reflection.AssemblyVersion(\"{Assembly.GetExecutingAssembly().GetName().Version}\")]",
        ];
        return string.Join('\n', lines);
    }

    private SyntaxTree WithCounters(SyntaxTree tree) =>
        CSharpSyntaxTree.Create((CSharpSyntaxNode)_rewriter.Visit(tree.GetRoot())!, Parsing, tree.FilePath, System.Text.Encoding.UTF8);
}

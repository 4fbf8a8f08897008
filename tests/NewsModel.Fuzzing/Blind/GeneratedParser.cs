extern alias generators;

using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Fuzzing.Instrumenting;
using NewsModel.Fuzzing.Targets;
using generators::NewsModel.Generators;

namespace NewsModel.Fuzzing;

/// <summary>The parser that the generator writes for a schema, compiled and loaded.</summary>
internal sealed class GeneratedParser : IDisposable
{
    private const string Source = """
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        public static partial class Parser;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13);
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Site",
        [CSharpSyntaxTree.ParseText(Source, Parsing)],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private readonly AssemblyLoadContext _context = new(name: null, isCollectible: true);
    private readonly Func<string, ParseResult> _parse;

    private GeneratedParser(Stream assembly) =>
        _parse = _context.LoadFromStream(assembly).GetType("Site.Parser", throwOnError: true)!.GetMethod("Parse", [typeof(string)])!
            .CreateDelegate<Func<string, ParseResult>>();

    /// <summary>Compiles a schema that is valid.</summary>
    /// <returns>Its parser; null where types in C# rule it out.</returns>
    /// <exception cref="DefectException">What is generated does not compile, or not without a warning.</exception>
    public static GeneratedParser? TryCompile(string schema)
    {
        CSharpGeneratorDriver
            .Create([new NewsSchemaGenerator().AsSourceGenerator()], [new SchemaText("site.news", schema)], Parsing)
            .RunGeneratorsAndUpdateCompilation(Empty, out Compilation compilation, out var reported);
        DefectException.Unless(reported.IsEmpty, $"The generator reports: {reported.FirstOrDefault()}");
        if (compilation.GetTypeByMetadataName("Site.Parser")!.GetMembers("Parse").IsEmpty)
        {
            return null;
        }

        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        var complaints = result.Diagnostics.Where(static it => it.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        DefectException.Unless(result.Success && !complaints.Any(), $"What is generated does not compile: {complaints.FirstOrDefault()}");
        assembly.Position = 0;
        return new GeneratedParser(assembly);
    }

    public ParseResult Parse(string page) => _parse(page);

    public void Dispose() => _context.Unload();

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileNameWithoutExtension(path) is var name
            && (name is "NewsModel" or "NewsModel.Schema" or "NewsModel.Pidgin" or "Pidgin" or "mscorlib" or "netstandard" || name.StartsWith("System", StringComparison.Ordinal)))
        .Select(static path => MetadataReference.CreateFromFile(path));
}

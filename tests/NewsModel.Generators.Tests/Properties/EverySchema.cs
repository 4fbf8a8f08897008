using NewsModel.Generators.Tests.Cases;
using NewsModel.Schemas;

namespace NewsModel.Generators.Tests.Properties;

/// <summary>A schema in both engines, with pages that it is about.</summary>
internal sealed record EverySchema(NewsSchema Generated, NewsSchema Interpreted, IReadOnlyList<string> Pages)
{
    private static readonly string Folder = AppContext.BaseDirectory;

    /// <summary>The built-in schemas, then those of the cases.</summary>
    public static IEnumerable<string> Names => [.. BuiltInSchemas.All.Select(static it => it.Name), .. Case.Names];

    public static EverySchema Of(string name, CompiledCases compiled)
    {
        if (BuiltInSchemas.All.SingleOrDefault(it => it.Name == name) is { } builtIn)
        {
            return new EverySchema(builtIn, Load(name), [.. PagesOf(name)]);
        }

        Case it = Case.Read(name);
        (NewsSchema generated, NewsSchema interpreted) = compiled.Both(it.Schema);
        return new EverySchema(generated, interpreted, [it.Page]);
    }

    /// <summary>The invented pages of a built-in schema.</summary>
    public static IEnumerable<string> PagesOf(string name) => Directory
        .EnumerateFiles(Path.Combine(Folder, "Pages", name), "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Where(static page => page.Length < 10_000);

    /// <summary>Pages that are like these.</summary>
    public AnyPage Like() => AnyPage.Of(Pages);

    private static NewsSchema<NewsRecord> Load(string name) => NewsSchema.LoadFile(SchemaFiles.ByName[name]);
}

using NewsModel.Schema;

namespace NewsModel.Tests.Support;

/// <summary>The built-in schemas, compiled and interpreted, each with the bound of its work.</summary>
internal static class Engines
{
    private static readonly Dictionary<string, (NewsSchema[] Parsers, WorkBound Work)> BuiltIn = BuiltInSchemas.All.ToDictionary(static s => s.Name, Of);

    public static IEnumerable<string> Names => BuiltIn.Keys;

    /// <summary>Holds what a schema's two parsers do on a page against its bound.</summary>
    public static void AssertWithin(string schema, byte[] page) =>
        Assert.All(BuiltIn[schema].Parsers, parser => AssertWithin(parser.Parse(page), BuiltIn[schema].Work, page));

    /// <summary>Holds what was done on a page against the bound, and its account against the page.</summary>
    public static void AssertWithin(ParseResult result, WorkBound work, byte[] page)
    {
        long lines = result.Lines.Count + 1;
        Assert.InRange(result.Lines.Steps, 0, work.PerLine * lines);
#if DEBUG
        Assert.InRange(result.Lines.Reads, 0, work.PerByte * lines);
#endif
        int at = 0;
        foreach (PageLine line in result.Lines)
        {
            Assert.True(line.Raw.Span.SequenceEqual(page.AsSpan(at, line.Raw.Length)), "The lines are not the page.");
            at += line.Raw.Length;
        }

        Assert.Equal(page.Length, at + result.Lines.Trailing.Length);
    }

    private static (NewsSchema[], WorkBound) Of(NewsSchema compiled)
    {
        string file = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas"), "*.news")
            .Single(path => Path.GetFileNameWithoutExtension(path).Replace("-", "") == compiled.Name.ToLowerInvariant());
        SchemaCompilation compilation = NewsSchema.CompileFile(file);
        return ([compiled, NewsSchema.From(compilation)], compilation.Work);
    }
}

using System.Text;
using NewsModel.Schema;

namespace NewsModel.Fuzzing.Targets;

/// <summary>
/// The text of a schema, and behind a form feed that of the file which it imports, whatever name it gives. What compiles
/// parses pages of its own words.
/// </summary>
internal sealed class SchemasTarget : Target
{
    private const int SmallPage = 150; // lines, or a few more: above what a look-ahead sees
    private const int LargePage = 4 * SmallPage;

    public override string Name => "schemas";

    public override IEnumerable<byte[]> Seeds =>
    [
        .. Repository.Cases.Select(static it => Encoding.UTF8.GetBytes(it.Schema)),
        .. Repository.Schemas("NewsModel").Select(File.ReadAllBytes),
    ];

    public override void Run(byte[] input) => TryCompile(Encoding.UTF8.GetString(input));

    /// <summary>Compiles a text and checks what comes of it.</summary>
    /// <returns>The schema; null where it has errors.</returns>
    public static NewsSchema<NewsRecord>? TryCompile(string input)
    {
        string[] files = input.Split('\f', 2);
        SchemaCompilation compilation = NewsSchema.Compile(files[0], _ => files.ElementAtOrDefault(1), "schema.news");
        foreach (SchemaDiagnostic diagnostic in compilation.Diagnostics)
        {
            string file = diagnostic.File is null or "schema.news" ? files[0] : files.ElementAtOrDefault(1) ?? files[0];
            DefectException.Unless(
                diagnostic.Span is { Start: >= 0, Length: >= 0 } span && span.Start + span.Length <= file.Length, $"{diagnostic} stands outside the text.");
            DefectException.Unless(diagnostic.Message.Length > 0, $"{diagnostic.Id} says nothing.");
        }

        if (compilation.HasErrors)
        {
            return null;
        }

        NewsSchema<NewsRecord> schema = NewsSchema.From(compilation);
        string page = SchemaPages.Of(input);
        Check(schema, page);
        Work.AssertGrowsWithThePage(Check(schema, Times(page, SmallPage)), Check(schema, Times(page, LargePage)));
        return schema;
    }

    private static ParseResult Check(NewsSchema<NewsRecord> schema, string page)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(page);
        ParseResult<NewsRecord> result = schema.Parse(utf8);
        Account.AssertWhole(utf8, result, result.Value);
        return result;
    }

    private static string Times(string page, int lines) =>
        string.Concat(Enumerable.Repeat(page + "\n", (lines / Math.Max(1, page.AsSpan().Count('\n'))) + 1));
}

using NewsModel.Schemas;

namespace NewsModel.Fuzzing.Targets;

/// <summary>A page, by every built-in schema through both engines; and by the detector, as a stream.</summary>
internal sealed class PagesTarget : Target
{
    private static readonly (NewsSchema<NewsPage> Generated, NewsSchema<NewsRecord> Interpreted)[] Schemas = [.. Repository
        .Schemas("NewsModel")
        .Where(static file => !NewsSchema.CompileFile(file).HasErrors) // which those that others import have: they lack a page
        .Select(NewsSchema.LoadFile)
        .Select(static it => ((NewsSchema<NewsPage>)BuiltInSchemas.All.Single(schema => schema.Name == it.Name), it))];

    public override string Name => "pages";

    /// <summary>How many schemas there are.</summary>
    public static int SchemaCount => Schemas.Length;

    public override IEnumerable<byte[]> Seeds => Repository.Pages;

    public override void Run(byte[] input)
    {
        for (int i = 0; i < SchemaCount; i++)
        {
            Run(input, i);
        }

        string detected = SchemaDetector.Parse(input).ToJson();
        string streamed = Schemas[input.Length % SchemaCount].Generated.Parse(new DribblingStream(input)).ToJson();
        DefectException.Unless(detected.Length > 0, "The detector gives nothing.");
        DefectException.Unless(streamed == Schemas[input.Length % SchemaCount].Generated.Parse(input).ToJson(), "A stream gives other records.");
    }

    /// <summary>The same by one of the schemas alone.</summary>
    public static void Run(byte[] input, int schema)
    {
        (NewsSchema<NewsPage> generated, NewsSchema<NewsRecord> interpreted) = Schemas[schema];
        ParseResult<NewsPage> result = generated.Parse(input);
        ParseResult<NewsRecord> other = interpreted.Parse(input);
        Account.AssertWhole(input, result, result.Value);
        Account.AssertWhole(input, other, other.Value);
        Account.AssertSame(result, other);
        Work.AssertBounded(result);
        Work.AssertBounded(other);
    }
}

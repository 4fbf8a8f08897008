using System.Text;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>Schemas that are valid, through the generator, the C# compiler and both engines; only these are counted.</summary>
internal sealed class BlindParsers(int seed) : BlindTarget
{
    private const int Pages = 8;

    private readonly BlindSchemas _schemas = new(seed);
    private readonly Random _random = new(seed);

    public override string Name => "parsers";

    public override string What => "parsers";

    public override Target Whole => this;

    public override byte[] Next() => _schemas.Next();

    public override void Run(byte[] input)
    {
        string schema = Encoding.UTF8.GetString(input);
        if (schema.Contains('\f') || SchemasTarget.TryCompile(schema) is not { } interpreted)
        {
            return;
        }

        using GeneratedParser? generated = GeneratedParser.TryCompile(schema);
        if (generated is null)
        {
            return;
        }

        string page = SchemaPages.Of(schema);
        for (int i = 0; i < Pages; i++)
        {
            ParseResult<NewsRecord> result = interpreted.Parse(page);
            Account.AssertSame(generated.Parse(page), result);
            page = Shuffled(page);
        }

        Done++;
    }

    private string Shuffled(string page)
    {
        string[] lines = page.Split('\n');
        _random.Shuffle(lines);
        return string.Join('\n', lines);
    }
}

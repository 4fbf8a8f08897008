using System.Globalization;
using System.Text;
using NewsModel.Fuzzing.Guided;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>Schemas made of those of the cases and of their words.</summary>
internal class BlindSchemas : BlindTarget
{
    private readonly Random _random;
    private readonly byte[][] _schemas;
    private readonly Mutator _mutator;

    private long _valid;

    public BlindSchemas(int seed)
    {
        _random = new Random(seed);
        _schemas = [.. Of("schemas").Seeds];
        IEnumerable<string> words = _schemas.SelectMany(static it => Encoding.UTF8.GetString(it).Split(' ', '\n')).Where(static it => it.Length > 0).Distinct();
        _mutator = new Mutator(_random, [.. words.Select(static it => Encoding.UTF8.GetBytes(it + " "))], longest: 4096);
    }

    public override string Name => "schemas";

    public override string What => "schemas";

    public override string Remark => string.Create(CultureInfo.InvariantCulture, $", {_valid} of them valid");

    public override byte[] Next() => _mutator.Mutate(Any(), Any());

    public override void Run(byte[] input)
    {
        if (SchemasTarget.TryCompile(Encoding.UTF8.GetString(input)) is { } schema)
        {
            _valid++;
            RunValid(input, schema);
        }

        Done++;
    }

    /// <summary>Goes on with one that compiles.</summary>
    protected virtual void RunValid(byte[] input, NewsSchema<NewsRecord> schema)
    {
    }

    private byte[] Any() => _schemas[_random.Next(_schemas.Length)];
}

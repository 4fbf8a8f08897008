using System.Collections.Concurrent;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>The schemas of cases, each compiled once by both engines.</summary>
public sealed class CompiledCases : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<(CompiledProject Generated, NewsSchema Interpreted)>> _schemas = new();

    internal Func<string, ParseResult> Generated(string schema) => page => Of(schema).Generated.Parse(page);

    internal Func<string, ParseResult> Interpreted(string schema) => Of(schema).Interpreted.Parse;

    public void Dispose()
    {
        foreach (Lazy<(CompiledProject Generated, NewsSchema Interpreted)> schema in _schemas.Values)
        {
            schema.Value.Generated.Dispose();
        }
    }

    private (CompiledProject Generated, NewsSchema Interpreted) Of(string schema) => _schemas.GetOrAdd(
        schema, static text => new(() => (SchemaProject.Of(text).Compile(), NewsSchema.Load(text)))).Value;
}

using System.Collections.Concurrent;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>The schemas of cases, each compiled once by both engines.</summary>
[CollectionDefinition(Collection)]
public sealed class CompiledCases : IDisposable, ICollectionFixture<CompiledCases>
{
    /// <summary>The tests that share them.</summary>
    public const string Collection = "compiled cases";

    private readonly ConcurrentDictionary<string, Lazy<(CompiledProject Generated, NewsSchema Interpreted)>> _schemas = new();

    /// <summary>A schema in both engines.</summary>
    internal (NewsSchema Generated, NewsSchema Interpreted) Both(string schema) => (Of(schema).Generated.Schema(), Of(schema).Interpreted);

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

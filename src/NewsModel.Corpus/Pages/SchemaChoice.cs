using NewsModel.Schemas;

namespace NewsModel.Corpus;

/// <summary>Chooses the schema of each page: that of its host, or else the one that fits it best.</summary>
public sealed class SchemaChoice
{
    private readonly IReadOnlyList<NewsSchema> _schemas;
    private readonly Dictionary<string, List<NewsSchema>> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ParseOptions? _limits;

    /// <param name="own">Schemas of a user's own: they go before the built-in ones, and one that is called as a built-in one takes its place.</param>
    /// <param name="limits">The limits of each page; none where null.</param>
    public SchemaChoice(IEnumerable<NewsSchema>? own = null, ParseOptions? limits = null)
    {
        _limits = limits;
        NewsSchema[] first = [.. own ?? []];
        _schemas = [.. first, .. BuiltInSchemas.All.Where(builtIn => !first.Any(schema => schema.Name == builtIn.Name))];
        foreach (NewsSchema schema in _schemas)
        {
            if (schema.Host is { } host)
            {
                if (!_hosts.TryGetValue(host, out List<NewsSchema>? schemas))
                {
                    _hosts[host] = schemas = [];
                }

                schemas.Add(schema);
            }
        }
    }

    /// <summary>The schemas, those of a user's own first.</summary>
    public IReadOnlyList<NewsSchema> Schemas => _schemas;

    /// <summary>
    /// Parses a page by the first schema of its address's host, or of a domain above it, that gives what it requires; where there is none,
    /// by the one that fits best.
    /// </summary>
    /// <param name="page">The page.</param>
    public ParseResult Parse(CorpusPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (NewsSchema schema in OfHost(page.Url))
        {
            if ((_limits is null ? schema.Parse(page.Utf8) : schema.Parse(page.Utf8, _limits)) is { HasErrors: false } result)
            {
                return result;
            }
        }

        return _limits is null ? SchemaDetector.Parse(page.Utf8, _schemas) : SchemaDetector.Parse(page.Utf8, _limits, _schemas);
    }

    private IEnumerable<NewsSchema> OfHost(string? url)
    {
        if (_hosts.Count == 0 || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.HostNameType != UriHostNameType.Dns)
        {
            yield break;
        }

        for (string host = address.Host; ; host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            foreach (NewsSchema schema in _hosts.GetValueOrDefault(host) ?? [])
            {
                yield return schema;
            }

            if (!host.Contains('.', StringComparison.Ordinal))
            {
                yield break;
            }
        }
    }
}

using NewsModel.Grammar;
using NewsModel.Schemas;
using Pidgin;

namespace NewsModel;

/// <summary>Finds the schema that fits a page; where no built-in one does, <see cref="AnyNews"/> guesses, and is chosen if it is sure enough.</summary>
public static class SchemaDetector
{
    // One word of a schema can stand on any page by chance; a schema is not chosen for less than this.
    private const int LeastWeight = 2;
    private const double LeastClaimed = 0.5;

    // A page without a story has a few lines at best that look like one.
    private const double LeastConfidence = 0.5;

    private static readonly NewsSchema<NewsPage> NoSchema = new(
        "",
        host: null,
        documentation: null,
        [Owner.Unclaimed],
        LineGrammar.NoSchema.Then(LineGrammar.Unclaimed.SkipMany()).Select(static _ => new NewsPage()),
        static (json, _) =>
        {
            json.WriteStartArray("articles");
            json.WriteEndArray();
        });

    /// <summary>Parses a page by the schema that fits it best.</summary>
    /// <param name="utf8">The page, UTF-8. It is not copied.</param>
    /// <param name="schemas">The schemas to choose from; the built-in ones where null.</param>
    /// <returns>The result of that schema; where none fits, a result without one, its lines unclaimed and an error among its diagnostics.</returns>
    public static ParseResult Parse(ReadOnlyMemory<byte> utf8, IEnumerable<NewsSchema>? schemas = null) =>
        Parse(utf8, markup: null, options: null, schemas);

    /// <summary>Parses a page within limits by the schema that fits what is parsed best.</summary>
    /// <param name="utf8">The page, UTF-8. It is not copied.</param>
    /// <param name="options">The limits.</param>
    /// <param name="schemas">The schemas to choose from; the built-in ones where null.</param>
    /// <returns>The result of that schema; where none fits, a result without one, its lines unclaimed and an error among its diagnostics.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult Parse(ReadOnlyMemory<byte> utf8, ParseOptions options, IEnumerable<NewsSchema>? schemas = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Parse(utf8, markup: null, options, schemas);
    }

    /// <summary>Parses a page with what its markup says of its lines by the schema that fits it best.</summary>
    /// <param name="utf8">The page's text, UTF-8. It is not copied.</param>
    /// <param name="markup">What the markup says; null where there is none.</param>
    /// <param name="options">The limits, those of bytes being of the page's source; none where null.</param>
    /// <param name="schemas">The schemas to choose from; the built-in ones where null.</param>
    /// <returns>The result of that schema; where none fits, a result without one, its lines unclaimed and an error among its diagnostics.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult Parse(
        ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null, IEnumerable<NewsSchema>? schemas = null) =>
        Rank(utf8, markup, options, schemas).FirstOrDefault(static fit => fit.Fits)?.Result ?? NoSchema.Parse(utf8, markup, options);

    /// <summary>Says of each schema how well it fits a page, the best first.</summary>
    /// <param name="utf8">The page, UTF-8. It is not copied.</param>
    /// <param name="schemas">The schemas to choose from; the built-in ones where null, and <see cref="AnyNews"/> behind them where none of these fits.</param>
    public static IReadOnlyList<SchemaFit> Rank(ReadOnlyMemory<byte> utf8, IEnumerable<NewsSchema>? schemas = null) =>
        Rank(utf8, markup: null, options: null, schemas);

    /// <summary>Says of each schema how well it fits a page with what its markup says of its lines, the best first.</summary>
    /// <param name="utf8">The page's text, UTF-8. It is not copied.</param>
    /// <param name="markup">What the markup says; null where there is none.</param>
    /// <param name="schemas">The schemas to choose from; the built-in ones where null, and <see cref="AnyNews"/> behind them where none of these fits.</param>
    public static IReadOnlyList<SchemaFit> Rank(ReadOnlyMemory<byte> utf8, PageMarkup? markup, IEnumerable<NewsSchema>? schemas = null) =>
        Rank(utf8, markup, options: null, schemas);

    private static IReadOnlyList<SchemaFit> Rank(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options, IEnumerable<NewsSchema>? schemas)
    {
        SchemaFit[] fits = [.. (schemas ?? BuiltInSchemas.All).Select(Fit)
            .OrderByDescending(static fit => fit.Fits)
            .ThenBy(static fit => fit.Result.Confidence is not null) // a guess stands behind every schema that fits
            .ThenByDescending(static fit => fit.Claimed)
            .ThenByDescending(static fit => fit.Evidence.Count)];
        if (schemas is not null || fits.Any(static fit => fit.Fits))
        {
            return fits;
        }

        SchemaFit guess = Fit(AnyNews.Schema);
        return guess.Fits ? [guess, .. fits] : [.. fits, guess];

        SchemaFit Fit(NewsSchema schema) => SchemaDetector.Fit(schema, schema.Parse(utf8, markup, options));
    }

    private static SchemaFit Fit(NewsSchema schema, ParseResult result)
    {
        if (result.Confidence is { } confidence)
        {
            return new SchemaFit(schema, result, confidence, [], !result.HasErrors && confidence >= LeastConfidence);
        }

        PageLines lines = result.Lines;
        int claimed = 0;
        var evidence = new SortedDictionary<int, Owner>();
        for (int i = 0; i < lines.ParsedCount; i++)
        {
            Owner owner = lines.RuleOf(i);
            claimed += owner.Kind == LineOwnerKind.Unclaimed ? 0 : 1;
            if (owner.Weight > 0)
            {
                evidence[owner.Id] = owner;
            }
        }

        double share = lines.ParsedCount == 0 ? 0 : (double)claimed / lines.ParsedCount;
        bool fits = !result.HasErrors && share >= LeastClaimed && evidence.Values.Sum(static o => o.Weight) >= LeastWeight;
        return new SchemaFit(schema, result, share, [.. evidence.Values.Select(static o => o.Evidence).Distinct()], fits);
    }
}

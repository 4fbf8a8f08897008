using NewsModel.Corpus.Statistics;

namespace NewsModel.Corpus;

/// <summary>
/// What a corpus has in it, in bounded memory: which schemas fit, which fields articles have, how long things are, and what is most often
/// left over. Pages are added one after the other.
/// </summary>
public sealed class CorpusStatistics
{
    // A counter takes a few hundred bytes with its text.
    private const int LineCounters = 10_000;
    private const int OtherCounters = 1_000;

    private readonly Dictionary<string, SchemaStatistics> _schemas = new(StringComparer.Ordinal);
    private readonly FrequentTexts _unclaimed = new(LineCounters);
    private readonly FrequentTexts _diagnostics = new(OtherCounters);
    private readonly FrequentTexts _hosts = new(OtherCounters);

    /// <summary>How many pages there are.</summary>
    public long Pages { get; private set; }

    /// <summary>How many articles they have.</summary>
    public long Articles { get; private set; }

    /// <summary>How many records could not be read.</summary>
    public long Problems { get; private set; }

    /// <summary>What the pages of each schema gave, those of most pages first; the pages that none fits last.</summary>
    public IEnumerable<SchemaStatistics> Schemas =>
        _schemas.Values.OrderBy(static it => it.Schema is null).ThenByDescending(static it => it.Pages).ThenBy(static it => it.Schema, StringComparer.Ordinal);

    /// <summary>How many articles have each field, in the order of the model.</summary>
    public IEnumerable<(string Field, long Articles)> Fields =>
        ArticleFields.Names.Select((name, i) => (name, _schemas.Values.Sum(schema => schema.Fields.ElementAt(i).Articles)));

    /// <summary>How long things are: what, and how its counts are distributed.</summary>
    public IReadOnlyList<(string What, Distribution Distribution)> Lengths { get; } =
    [
        ("words in an article’s body", new()),
        ("paragraphs of an article", new()),
        ("words in a headline", new()),
        ("pictures of an article", new()),
        ("articles of a page", new()),
        ("lines of a page", new()),
    ];

    /// <summary>Whether the counts of <see cref="UnclaimedLines"/> are exact.</summary>
    public bool UnclaimedIsExact => _unclaimed.IsExact;

    /// <summary>The lines that no rule took most often, on pages that a schema fits; long ones are cut.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<FrequentText> UnclaimedLines(int count) => _unclaimed.Top(count);

    /// <summary>The diagnostics that are most frequent, unclaimed lines aside.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<FrequentText> Diagnostics(int count) => _diagnostics.Top(count);

    /// <summary>The hosts that most pages come from that no schema fits: those that a new schema would serve.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<FrequentText> HostsWithoutSchema(int count) => _hosts.Top(count);

    /// <summary>All of it as one HTML page with charts, which opens without a network and runs no script.</summary>
    /// <param name="title">Its title.</param>
    public string ToHtml(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return StatisticsPage.Of(this, title);
    }

    /// <summary>Adds a page.</summary>
    /// <param name="result">What a schema made of it.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="url">Its address, where it is known.</param>
    public void Add(ParseResult result, IReadOnlyCollection<Article> articles, string? url)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(articles);
        Add(PageFacts.Of(result, articles, url));
    }

    /// <summary>Notes that a record could not be read.</summary>
    public void AddProblem() => Problems++;

    internal void Add(PageFacts page)
    {
        Pages++;
        Articles += page.Articles.Length;
        Of(page.Schema).Add(page);
        foreach (ArticleFacts article in page.Articles)
        {
            Lengths[0].Distribution.Add(article.Words);
            Lengths[1].Distribution.Add(article.Paragraphs);
            Lengths[2].Distribution.Add(article.HeadlineWords);
            Lengths[3].Distribution.Add(article.Pictures);
        }

        Lengths[4].Distribution.Add(page.Articles.Length);
        Lengths[5].Distribution.Add(page.Lines);
        Array.ForEach(page.UnclaimedLines, _unclaimed.Add);
        Array.ForEach(page.Diagnostics, _diagnostics.Add);
        if (page.Host is { } host)
        {
            _hosts.Add(host);
        }
    }

    private SchemaStatistics Of(string? name)
    {
        if (!_schemas.TryGetValue(name ?? "", out SchemaStatistics? schema))
        {
            _schemas.Add(name ?? "", schema = new SchemaStatistics(name));
        }

        return schema;
    }
}

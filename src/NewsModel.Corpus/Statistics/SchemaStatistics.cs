using NewsModel.Corpus.Statistics;

namespace NewsModel.Corpus;

/// <summary>What the pages of one schema gave.</summary>
public sealed class SchemaStatistics
{
    private readonly long[] _fields = new long[ArticleFields.Count];

    internal SchemaStatistics(string? schema) => Schema = schema;

    /// <summary>The schema's name; null for the pages that none fits.</summary>
    public string? Schema { get; }

    /// <summary>How many pages.</summary>
    public long Pages { get; private set; }

    /// <summary>How many articles they have.</summary>
    public long Articles { get; private set; }

    /// <summary>How many lines they have, blank ones aside.</summary>
    public long Lines { get; private set; }

    /// <summary>How many of them no rule took.</summary>
    public long UnclaimedLines { get; private set; }

    /// <summary>How many articles have each field, in the order of the model.</summary>
    public IEnumerable<(string Field, long Articles)> Fields => ArticleFields.Names.Zip(_fields);

    internal void Add(PageFacts page)
    {
        Pages++;
        Lines += page.Lines;
        UnclaimedLines += page.Unclaimed;
        Articles += page.Articles.Length;
        foreach (ArticleFacts article in page.Articles)
        {
            for (int i = 0; i < _fields.Length; i++)
            {
                _fields[i] += (article.Fields >> i) & 1;
            }
        }
    }
}

namespace NewsModel.Corpus;

/// <summary>How a corpus is converted.</summary>
public sealed record ConvertOptions
{
    private static readonly TimeSpan UsualCheckpoints = TimeSpan.FromSeconds(5);

    /// <summary>What the files hold; null, as by default, where that is told from how each begins.</summary>
    public InputKind? From { get; init; }

    /// <summary>When an article counts as one that was there before.</summary>
    public DedupMode Dedup { get; init; } = DedupMode.Near;

    /// <summary>How the schema of a page is chosen; among the built-in ones where null.</summary>
    public SchemaChoice? Schemas { get; init; }

    /// <summary>How many threads parse: 1 or more; by default the number of processors. Two more read and write, which takes little.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int Threads
    {
        get => field == 0 ? Environment.ProcessorCount : field;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Threads));
            field = value;
        }
    }

    /// <summary>How often it is noted how far the conversion is.</summary>
    public TimeSpan CheckpointEvery { get; init; } = UsualCheckpoints;

    /// <summary>What else the output depends on, a hash of schemas that were loaded, say: what was begun with another is not resumed.</summary>
    public string Fingerprint { get; init; } = "";
}

namespace NewsModel;

/// <summary>
/// Limits of what is parsed of a page; there are none where none is set. Where one is met, parsing ends before the line that is too
/// many: that line and all behind it are unclaimed, and a diagnostic says which limit it was.
/// </summary>
public sealed record ParseOptions
{
    /// <summary>How many bytes of the page are parsed at most, up to the last line that is whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxBytes { get; init => field = AtLeastOne(value, nameof(MaxBytes)); } = int.MaxValue;

    /// <summary>How many lines are parsed at most; blank ones don't count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxLines { get; init => field = AtLeastOne(value, nameof(MaxLines)); } = int.MaxValue;

    /// <summary>How many articles are parsed at most: records of the list that the page is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxArticles { get; init => field = AtLeastOne(value, nameof(MaxArticles)); } = int.MaxValue;

    /// <summary>Ends the parsing, also within a page: it throws an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken CancellationToken { get; init; }

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}

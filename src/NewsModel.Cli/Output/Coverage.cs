namespace NewsModel.Cli;

/// <summary>How many lines of pages each rule of a schema took.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<(LineOwnerKind Kind, string Name), int> _counts = [];

    /// <summary>How many pages.</summary>
    public int Pages { get; private set; }

    /// <summary>How many lines, blank ones aside.</summary>
    public int Lines { get; private set; }

    /// <summary>How many of them no rule took.</summary>
    public int Unclaimed { get; private set; }

    /// <summary>What took lines, most first.</summary>
    public IEnumerable<(LineOwner Owner, int Lines)> Owners => _counts
        .OrderByDescending(static c => c.Value)
        .ThenBy(static c => c.Key.Name, StringComparer.Ordinal)
        .Select(static c => (new LineOwner(c.Key.Kind, c.Key.Name), c.Value));

    public void Add(ParseResult result)
    {
        Pages++;
        foreach (PageLine line in result.Lines)
        {
            Lines++;
            if (line.Owner.Kind == LineOwnerKind.Unclaimed)
            {
                Unclaimed++;
                continue;
            }

            (LineOwnerKind, string) owner = (line.Owner.Kind, WithoutIndexes(line.Owner));
            _counts[owner] = _counts.GetValueOrDefault(owner) + 1;
        }
    }

    // The rule took them, whichever record it made: articles[3].body is articles[].body.
    private static string WithoutIndexes(LineOwner owner) => owner.Kind != LineOwnerKind.Field
        ? owner.Path
        : string.Concat(owner.Path.Where((c, i) => !char.IsAsciiDigit(c) || !IsIndex(owner.Path, i)));

    private static bool IsIndex(string path, int index)
    {
        int start = path.LastIndexOf('[', index);
        return start >= 0 && path.IndexOf(']', start) > index;
    }
}

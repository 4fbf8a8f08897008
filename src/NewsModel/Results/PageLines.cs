using System.Collections;
using System.Globalization;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>The account of a page: every line that is not blank, with its owner.</summary>
public sealed class PageLines : IReadOnlyList<PageLine>
{
    private readonly PageAccount _account;
    private string?[]? _paths;

    internal PageLines(PageAccount account) => _account = account;

    /// <summary>How many lines there are; blank ones don't count.</summary>
    public int Count => _account.Count;

    /// <summary>How many of them were parsed: those before the line at which a limit was met.</summary>
    internal int ParsedCount => _account.ParsedCount;

    /// <summary>The bytes after the last line that is not blank; all of the page where every line is.</summary>
    public ReadOnlyMemory<byte> Trailing => _account.Page.Memory[RawEnd(Count - 1)..];

    /// <summary>A line.</summary>
    /// <param name="index">Its place among the lines that are not blank, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public PageLine this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            int rawStart = RawEnd(index - 1);
            return new PageLine(_account.NumberOf(index), _account.BlankLinesBefore(index), _account.TextOf(index), OwnerOf(index), _account.Page.Memory[rawStart..RawEnd(index)]);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<PageLine> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How often lines were looked at when the page was parsed.</summary>
    internal long Steps => _account.Steps;

#if DEBUG
    /// <summary>How often templates and conditions went over a text.</summary>
    internal long Reads => _account.Page.Reads;

#endif
    /// <summary>The lines that one kind of owner has.</summary>
    internal IEnumerable<PageLine> Of(LineOwnerKind kind)
    {
        for (int i = 0; i < Count; i++)
        {
            if (KindOf(i) == kind)
            {
                yield return this[i];
            }
        }
    }

    /// <summary>The rule of the schema that took a line.</summary>
    internal Owner RuleOf(int index) => _account.OwnerOf(index);

    internal LineOwnerKind KindOf(int index) => _account.OwnerOf(index).Kind;

    private LineOwner OwnerOf(int index)
    {
        Owner owner = _account.OwnerOf(index);
        if (owner.Kind != LineOwnerKind.Field)
        {
            return new LineOwner(owner.Kind, owner.Name);
        }

        string scope = PathOf(_account.ClaimOf(index).Scope);
        return new LineOwner(owner.Kind, scope.Length == 0 ? owner.Name : owner.Name.Length == 0 ? scope : $"{scope}.{owner.Name}");
    }

    private string PathOf(int scope)
    {
        if (scope == 0)
        {
            return "";
        }

        _paths ??= NumberScopes();
        return _paths[scope]!;
    }

    // Only scopes that still own a line are counted: an attempt that was given up left none.
    private string?[] NumberScopes()
    {
        var paths = new string?[_account.Scopes.Length];
        paths[0] = "";
        var counts = new Dictionary<(int Parent, string Name), int>();
        foreach (ref readonly Claim claim in _account.Claims)
        {
            Name(claim.Scope);
        }

        return paths;

        string Name(int index)
        {
            if (paths[index] is { } known)
            {
                return known;
            }

            PageScope scope = _account.Scopes[index];
            string parent = Name(scope.Parent);
            var key = (scope.Parent, scope.Name);
            int number = counts.GetValueOrDefault(key);
            counts[key] = number + 1;
            string own = scope.IsList ? string.Create(CultureInfo.InvariantCulture, $"{scope.Name}[{number}]") : scope.Name;
            return paths[index] = parent.Length == 0 ? own : $"{parent}.{own}";
        }
    }

    /// <summary>Where a line's raw bytes end: behind its line end.</summary>
    private int RawEnd(int index)
    {
        if (index < 0)
        {
            return 0;
        }

        Line line = _account.Lines[index];
        ReadOnlySpan<byte> page = _account.Page.Span;
        int from = line.Start + line.Length;
        int end = page[from..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            return page.Length;
        }

        end += from + 1;
        return page[end - 1] == '\r' && end < page.Length && page[end] == '\n' ? end + 1 : end;
    }
}

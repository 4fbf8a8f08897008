using System.ComponentModel;
using System.Text;

namespace NewsModel.Grammar;

/// <summary>What a line has to be, whatever it holds. A literal is told by its length first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LineTest : LineSearch
{
    private readonly byte[] _literal = [];
    private readonly LineMatch<bool>? _match;

    /// <summary>A line that fits.</summary>
    /// <param name="match">What it has to be.</param>
    public LineTest(LineMatch<bool> match) => _match = match;

    /// <summary>A line that stands for itself.</summary>
    /// <param name="literal">Its folded text.</param>
    public LineTest(string literal) => _literal = Encoding.UTF8.GetBytes(literal);

    internal override int First(PageState page, int from, int until)
    {
        ReadOnlySpan<Line> lines = page.Lines[..until];
        from = FirstLikely(lines, from);
        while (from < until)
        {
            if (_match is null && page.Page.IsLarge)
            {
                ReadAhead(page, from);
            }

            page.Limits?.Look();
            if (Fits(page, from))
            {
                break;
            }

            from = FirstLikely(lines, from + 1);
        }

        return from;
    }

    // Of most lines their lengths tell that they are not the literal.
    private int FirstLikely(ReadOnlySpan<Line> lines, int from) =>
        _match is null ? LineLooks.FirstOfLength(lines, from, _literal.Length) : from;

    // What is looked at next, and, so that it is at hand by then, what may be after that.
    private void ReadAhead(PageState page, int from)
    {
        page.Page.ReadAhead(page.Lines[from].Start);
        int next = FirstLikely(page.Lines, from + 1);
        if (next < page.Lines.Length)
        {
            page.Page.ReadAhead(page.Lines[next].Start);
        }
    }

    internal bool Fits(PageState page, int index)
    {
        ref readonly Line line = ref page.Lines[index];
        if (_match is null)
        {
            return line.IsFolded
                ? line.Length == _literal.Length && page.Page.Slice(line.Start, line.Length).SequenceEqual(_literal)
                : Folding.Equal(page.Page.Slice(line.Start, line.Length), _literal);
        }

        // What is only looked at has no values.
        int mark = page.Page.NotConvertedCount;
        bool fits = _match(page.TextOf(index), out _);
        page.Page.ForgetNotConverted(mark);
        return fits;
    }
}

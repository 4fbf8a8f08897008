using System.Buffers;
using System.Text;

namespace NewsModel.Html;

/// <summary>
/// Writes lines from the text of a page and the places where lines end. White space runs together, within a line and across
/// elements, and goes at both ends. Places are those of characters, of the page as it was decoded.
/// </summary>
internal sealed class LineWriter(ReadOnlyMemory<char> page)
{
    private readonly ArrayBufferWriter<byte> _utf8 = new(Math.Max(page.Length / 16, 256));
    private readonly ArrayBufferWriter<char> _line = new(1024);
    private readonly List<LineMarkup> _lines = [];
    private readonly List<(string Text, LineMarkup Line)> _waiting = [];

    // How many lines were written, and how many blank ones go before the next.
    private int _written;
    private int _blank;
    private int _writtenBeforeCell;

    // What goes before the next character, unless it is the first of the line.
    private char? _gap;

    // Of the line that is being written.
    private ElementState _state;
    private bool _isShown;
    private int _start;
    private int _end;
    private int _characters;
    private int _inLinks;
    private int _strong;
    private int _emphasised;

    /// <summary>The lines that were written.</summary>
    public List<LineMarkup> Lines => _lines;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.WrittenMemory;

    /// <summary>Writes text.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="start">Where it stands in the page.</param>
    /// <param name="end">Where it ends there.</param>
    /// <param name="state">What the elements around it say.</param>
    /// <param name="style">What the links and letters around it are.</param>
    public void Text(ReadOnlySpan<char> text, int start, int end, in ElementState state, TextStyle style)
    {
        if (state.IsPreformatted)
        {
            TextAsItIs(text, start, end, state, style);
            return;
        }

        ReadOnlySpan<char> source = page.Span[start..end];
        int first = source.IndexOfAnyExcept(Blanks.Collapsible);
        start += Math.Max(first, 0);
        end -= first < 0 ? 0 : source.Length - 1 - source.LastIndexOfAnyExcept(Blanks.Collapsible);

        while (!text.IsEmpty)
        {
            int length = text.IndexOfAny(Blanks.Collapsible);
            if (length == 0)
            {
                _gap ??= ' ';
                int next = text.IndexOfAnyExcept(Blanks.Collapsible);
                text = next < 0 ? default : text[next..];
                continue;
            }

            ReadOnlySpan<char> word = length < 0 ? text : text[..length];
            Append(word, start, end, state, style);
            text = text[word.Length..];
        }
    }

    /// <summary>Ends the line, if there is one.</summary>
    /// <param name="apart">Whether a blank line goes before the next.</param>
    public void EndLine(bool apart = false)
    {
        if (_isShown)
        {
            LineMarks letters = (_strong == _characters ? LineMarks.Strong : 0) | (_emphasised == _characters ? LineMarks.Emphasis : 0);
            Write(_line.WrittenSpan, new LineMarkup(
                0, SpanOf(_start, _end), _state.Element, _state.Heading, _state.Marks | letters, (double)_inLinks / _characters));
        }
        else
        {
            // Nothing but no-break spaces: who wrote them wanted to see a blank line.
            apart |= _line.WrittenCount > 0;
        }

        _line.ResetWrittenCount();
        _gap = null;
        _isShown = false;
        (_characters, _inLinks, _strong, _emphasised) = (0, 0, 0, 0);
        foreach ((string text, LineMarkup line) in _waiting)
        {
            Write(text, line);
        }

        _waiting.Clear();
        if (apart)
        {
            _blank = Math.Max(_blank, 1);
        }
    }

    /// <summary>Ends the line as <c>br</c> does: where there is none, with a blank one.</summary>
    public void Break() => EndLine(apart: !_isShown);

    /// <summary>Begins a cell of a row: what follows stands apart in the same line. But behind a cell of several lines it is one of its own.</summary>
    public void NextCell()
    {
        if (_written > _writtenBeforeCell)
        {
            EndLine();
        }

        _gap = '\t';
        _writtenBeforeCell = _written;
    }

    /// <summary>Writes an alternative text as a line of its own; in the middle of a line, after it.</summary>
    public void Alternative(ReadOnlySpan<char> text, int start, int end, in ElementState state, bool isLink)
    {
        if (!Blanks.AreAll(text))
        {
            _waiting.Add((Collapse(text), new LineMarkup(
                0, SpanOf(start, end), state.Element, state.Heading, state.Marks | LineMarks.Alternative, isLink ? 1 : 0)));
            if (!_isShown)
            {
                EndLine();
            }
        }
    }

    /// <summary>Text with its white space run together.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (Range word in text.SplitAny(Blanks.Collapsible))
        {
            if (!text[word].IsEmpty)
            {
                collapsed.Append(collapsed.Length > 0 ? " " : "").Append(text[word]);
            }
        }

        return collapsed.ToString();
    }

    // Lines end where the text's do; the page's do there as well, unless a character reference stands for the end.
    private void TextAsItIs(ReadOnlySpan<char> text, int start, int end, in ElementState state, TextStyle style)
    {
        ReadOnlySpan<char> source = page.Span;
        while (true)
        {
            int length = text.IndexOfAny('\n', '\r');
            int until = source[start..end].IndexOfAny('\n', '\r');
            until = length < 0 || until < 0 ? end : start + until;
            ReadOnlySpan<char> line = length < 0 ? text : text[..length];
            if (!line.IsEmpty)
            {
                Append(line, start, until, state, style);
            }

            if (length < 0)
            {
                return;
            }

            bool isBlank = !_isShown;
            EndLine();
            _blank += isBlank ? 1 : 0;
            text = text[(length + (text[length..].StartsWith("\r\n") ? 2 : 1))..];
            start = Math.Min(until + (source[until..end].StartsWith("\r\n") ? 2 : 1), end);
        }
    }

    // Its line and column are found when all lines are there.
    private static SourceSpan SpanOf(int start, int end) => new(start, end - start, default);

    private void Append(ReadOnlySpan<char> text, int start, int end, in ElementState state, TextStyle style)
    {
        if (_line.WrittenCount == 0)
        {
            _start = start;
            _state = state;
        }
        else if (_gap is { } gap)
        {
            _line.GetSpan(1)[0] = gap;
            _line.Advance(1);
        }

        _gap = null;
        _end = end;
        _line.Write(text);
        int characters = Blanks.CountOthers(text);
        _isShown |= characters > 0;
        _characters += characters;
        _inLinks += style.IsLink ? characters : 0;
        _strong += style.IsStrong ? characters : 0;
        _emphasised += style.IsEmphasised ? characters : 0;
    }

    private void Write(ReadOnlySpan<char> text, in LineMarkup line)
    {
        // Blank lines are between lines.
        int blank = _written == 0 ? 0 : _blank;
        _utf8.GetSpan(blank)[..blank].Fill((byte)'\n');
        _utf8.Advance(blank);
        Encoding.UTF8.GetBytes(text, _utf8);
        _utf8.Write("\n"u8);
        _written += blank + 1;
        _blank = 0;
        _lines.Add(line with { Number = _written });
    }
}

namespace NewsModel.Schema;

/// <summary>Where the lines of a text start. LF, CRLF and CR end a line.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isCrOfCrLf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if ((text[i] is '\r' or '\n') && !isCrOfCrLf) _starts.Add(i + 1);
        }
    }

    public TextPosition PositionAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }
}

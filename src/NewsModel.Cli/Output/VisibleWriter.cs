using System.Globalization;
using System.Text;

namespace NewsModel.Cli;

/// <summary>Messages as lines, where whoever writes them and whatever they quote, nothing in them steers a terminal.</summary>
internal sealed class VisibleWriter : TextWriter
{
    private readonly TextWriter _inner;

    public VisibleWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        _inner = inner;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => _inner.Write(Visible.InLines(value ?? ""));

    // In one piece: others may write there, too.
    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => _inner.Flush();
}

using System.Text;

namespace NewsModel.Cli;

/// <summary>A terminal that articles go to: nothing in them steers it.</summary>
/// <param name="terminal">The terminal's stream. What is written at once are whole characters.</param>
internal sealed class VisibleStream(Stream terminal) : WritingStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => terminal.Write(Encoding.UTF8.GetBytes(Visible.InLines(Encoding.UTF8.GetString(buffer))));

    public override void Flush() => terminal.Flush();
}

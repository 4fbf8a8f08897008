using System.Text;

namespace NewsModel.Cli.Tests;

public class LossyStreamTests
{
    [Fact]
    public void What_is_written_arrives()
    {
        using var inner = new MemoryStream();
        new LossyStream(inner).Write("said"u8);
        Assert.Equal("said", Encoding.UTF8.GetString(inner.ToArray()));
    }

    [Fact]
    public void A_run_goes_on_where_nothing_can_be_said()
    {
        using var output = new MemoryStream();
        var terminal = new Terminal
        {
            Input = Stream.Null,
            Output = output,
            Error = new StreamWriter(new LossyStream(new FullStream()), Terminal.Utf8) { AutoFlush = true },
        };

        int status = Application.Run(["parse", "missing.txt", Pages.Rudaw, "--to", "jsonl"], terminal);

        Assert.Equal(ExitStatus.Failure, status);
        Assert.StartsWith("{\"source\"", Encoding.UTF8.GetString(output.ToArray()));
    }

    /// <summary>A disk without room.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");

        public override void Flush() => throw new IOException("No space left.");
    }
}

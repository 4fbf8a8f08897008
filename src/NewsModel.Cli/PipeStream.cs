using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace NewsModel.Cli;

/// <summary>
/// Standard output into a pipe: where its reader is gone, as <c>head</c> is after its lines, it says so. The framework
/// passes over that in silence, and all pages would be parsed for nobody.
/// </summary>
/// <param name="inner">The framework's stream.</param>
[UnsupportedOSPlatform("windows")]
internal sealed class PipeStream(Stream inner) : WritingStream
{
    private const int StandardOutput = 1;

    /// <exception cref="ReaderGoneException">Nobody reads it any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        if (IsClosed())
        {
            throw new ReaderGoneException();
        }
    }

    public override void Flush() => inner.Flush();

    private static unsafe bool IsClosed()
    {
        const short Error = 0x8;
        const short HangUp = 0x10;
        var output = new PolledFile { Descriptor = StandardOutput };
        return Poll(&output, 1, 0) > 0 && (output.Happened & (Error | HangUp)) != 0;
    }

    [DllImport("libc", EntryPoint = "poll")]
    private static extern unsafe int Poll(PolledFile* files, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PolledFile
    {
        public int Descriptor;
        public short Asked;
        public short Happened;
    }
}

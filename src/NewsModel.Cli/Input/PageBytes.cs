namespace NewsModel.Cli;

/// <summary>The bytes of a page, there until they are disposed of: after its result is printed.</summary>
/// <param name="utf8">The bytes.</param>
/// <param name="holder">What holds them; null where they are simply in memory.</param>
internal sealed class PageBytes(ReadOnlyMemory<byte> utf8, IDisposable? holder = null) : IDisposable
{
    public ReadOnlyMemory<byte> Utf8 => utf8;

    public void Dispose() => holder?.Dispose();
}

namespace NewsModel.Cli;

/// <summary>The bytes of a page, there until they are disposed of: after its result is printed.</summary>
/// <param name="utf8">The bytes.</param>
/// <param name="holder">What holds them; null where they are simply in memory.</param>
/// <param name="markup">What markup says of the lines; null for plain text.</param>
internal sealed class PageBytes(ReadOnlyMemory<byte> utf8, IDisposable? holder = null, PageMarkup? markup = null) : IDisposable
{
    public ReadOnlyMemory<byte> Utf8 => utf8;

    public PageMarkup? Markup => markup;

    public void Dispose() => holder?.Dispose();
}

namespace NewsModel.Html
{
    public sealed class HtmlPage
    {
        public string? Language { get; }
        public PageMarkup Markup { get; }
        public string? Title { get; }
        public Uri? Url { get; }
        public ReadOnlyMemory<byte> Utf8 { get; }
        public static bool IsHtml(ReadOnlySpan<byte> page);
        public static HtmlPage Read(ReadOnlyMemory<byte> html, string? charset = null);
        public override string ToString();
    }

    public static class HtmlParsing
    {
        public static ParseResult ParseHtml(this NewsSchema schema, ReadOnlyMemory<byte> html, ParseOptions? options = null, string? charset = null);
        public static ParseResult<TPage> ParseHtml<TPage>(this NewsSchema<TPage> schema, ReadOnlyMemory<byte> html, ParseOptions? options = null, string? charset = null);
    }
}
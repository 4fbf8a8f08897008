using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsModel.Corpus.Formats;

namespace NewsModel.Corpus.Statistics;

/// <summary>
/// HTML in the making. What stands in a string literal is markup of ours; whatever is put into its holes is escaped, so that nothing
/// out of a page can become markup.
/// </summary>
internal sealed class Html
{
    private readonly StringBuilder _html = new();

    public void Add([InterpolatedStringHandlerArgument("")] ref Filler filler)
    {
    }

    public override string ToString() => _html.ToString();

    private void AddText(string text)
    {
        foreach (char c in XmlText.Of(text))
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }
    }

    /// <summary>Fills the holes.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Filler
    {
        private readonly Html _to;

        public Filler(int literalLength, int formattedCount, Html to)
        {
            _ = literalLength + formattedCount;
            _to = to;
        }

        public void AppendLiteral(string markup) => _to._html.Append(markup);

        public void AppendFormatted(string? text) => _to.AddText(text ?? "");

        public void AppendFormatted(long number) => _to.AddText(number.ToString("N0", CultureInfo.InvariantCulture));

        public void AppendFormatted(double number, string format) => _to.AddText(number.ToString(format, CultureInfo.InvariantCulture));
    }
}

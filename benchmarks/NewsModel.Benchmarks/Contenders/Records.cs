using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>This project's generated parser, then every record is read: nothing is left that would be made on demand.</summary>
internal sealed class Records : IContender
{
    public string Name => "records";

    public int Run(byte[] page)
    {
        ParseResult<NewsPage> result = AsharqAlAwsat.Parse(page);
        return Walk(result.Value) + result.Diagnostics.Count;
    }

    public StringPage Read(byte[] page) => Strings.Of(AsharqAlAwsat.Parse(page).Value);

    /// <summary>The lengths of all texts of a page, added up.</summary>
    public static int Walk(NewsPage page)
    {
        int bytes = 0;
        foreach (Article article in page.Articles)
        {
            bytes += article.Headline.Length;
            foreach (Caption caption in article.Captions)
            {
                bytes += caption.Text.Length;
                if (caption.Credit is { } credit)
                {
                    bytes += credit.Line.Length + Length(credit.Source) + Length(credit.Creator);
                }
            }

            if (article.Dateline is { } dateline)
            {
                bytes += dateline.Line.Length + Length(dateline.Place) + Length(dateline.Region);
            }

            foreach (Block block in article.Body)
            {
                bytes += block is Subheading subheading ? subheading.Text.Length : ((Paragraph)block).Text.Length;
            }
        }

        return bytes;
    }

    private static int Length(Text? text) => text?.Length ?? 0;
}

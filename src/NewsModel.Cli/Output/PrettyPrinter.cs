using System.Globalization;
using Spectre.Console;

namespace NewsModel.Cli;

/// <summary>Prints pages for people: each record's fields under their names, in the order of the page.</summary>
internal sealed class PrettyPrinter(Report report) : IPagePrinter
{
    private const int LabelWidth = 13;

    private bool _started;

    public void Print(string source, ParseResult result)
    {
        if (_started)
        {
            report.Line();
        }

        _started = true;
        if (result is ParseResult<NewsRecord> { Value: var record })
        {
            report.Line(new Piece(source, Styles.Name), $"  {result.Schema?.Name}{RecordPrinter.Summary(record)}");
            new RecordPrinter(report).PrintPage(record);
        }
        else
        {
            Print(source, result, result is ParseResult<NewsPage> page ? page.Value.Articles : []);
        }

        report.Line();
        Field("boilerplate", Count.Of(result.Boilerplate.Count(), "line"));
        Field("unclaimed", Count.Of(result.Unclaimed.Count(), "line"));
        report.Flush();
    }

    private void Print(string source, ParseResult result, ValueList<Article> articles)
    {
        report.Line(
            new Piece(source, Styles.Name),
            $"  {result.Schema?.Name ?? "no schema"}, {Count.Of(articles.Count, "article")}{Guess(result)}");
        foreach (Article article in articles)
        {
            report.Line();
            Print(article);
        }
    }

    private static string Guess(ParseResult result) =>
        result.Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $", a guess with a confidence of {Math.Floor(confidence * 100) / 100:0.00}") : "";

    private void Print(Article article)
    {
        Field("kicker", article.Kicker);
        Field("headline", article.Headline, Styles.Headline);
        Field("standfirst", article.Standfirst);
        Field("byline", article.Byline?.Line);
        foreach (Author author in article.Authors)
        {
            Field("author", author.Name + Details(("role", author.Role), ("affiliation", author.Affiliation)));
        }

        Print("published", article.Published);
        Print("updated", article.Updated);
        if (article.Dateline is { } dateline)
        {
            Field("dateline", dateline.Line + Details(("place", dateline.Place), ("region", dateline.Region)));
        }

        foreach (Caption caption in article.Captions)
        {
            Print("caption", caption);
        }

        foreach (Block block in article.Body)
        {
            Print(block);
        }

        Field("source", article.Source);
        Field("tagline", article.Tagline);
    }

    private void Print(Block block)
    {
        switch (block)
        {
            case Subheading subheading:
                Field("subheading", subheading.Text, Styles.Headline);
                break;
            case Picture picture:
                Print("picture", picture.Caption);
                break;
            case Paragraph paragraph:
                Field("paragraph", paragraph.Text);
                break;
        }
    }

    private void Print(string label, Timestamp? time)
    {
        if (time is not null)
        {
            Field(label, time.Line + Details(("date", Iso(time.Date, "O")), ("time", Iso(time.Time, "HH:mm:ss")), ("zone", time.Zone is { } zone ? (Text?)zone : null)));
        }

        static Text? Iso(IFormattable? value, string format) => value is null ? null : (Text?)value.ToString(format, CultureInfo.InvariantCulture);
    }

    private void Print(string label, Caption caption)
    {
        Field(label, caption.Text);
        Field("  alt text", caption.AltText);
        if (caption.Credit is { } credit)
        {
            Field("  credit", credit.Line + Details(("creator", credit.Creator), ("source", credit.Source), ("file photo", credit.IsFilePhoto ? (Text?)"" : null)));
        }
    }

    private void Field(string label, Text? value, Style? style = null)
    {
        if (value is { } text)
        {
            Field(label, text.ToString(), style);
        }
    }

    private void Field(string label, string value, Style? style = null) =>
        report.Row([new Piece(label.PadRight(LabelWidth), Styles.Label)], new Piece(value, style ?? Style.Plain), TooLong.Wrap);

    /// <summary>The parts that were read out of a line: <c> (place ERBIL; region Kurdistan Region)</c>.</summary>
    private static string Details(params IEnumerable<(string Name, Text? Value)> parts)
    {
        string details = string.Join("; ", parts.Where(static part => part.Value is not null).Select(static part => $"{part.Name} {part.Value}".TrimEnd()));
        return details.Length == 0 ? "" : $" ({details})";
    }
}

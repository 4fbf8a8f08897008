using static System.FormattableString;

namespace NewsModel.Tests.Support;

/// <summary>What a schema made of a page, as a text that is quick to review: records, then owners, then diagnostics.</summary>
internal sealed class Rendering
{
    private const int LongestText = 160;

    private readonly StringBuilder _text = new();

    public static string Of(ParseResult<NewsPage> result)
    {
        var rendering = new Rendering();
        foreach (Article article in result.Value.Articles)
        {
            rendering.Write(article);
        }

        rendering.Write("lines", Runs(result.Lines, static line => line.Owner.ToString(), static line => Invariant($"{line.Number}")));
        rendering.Write("diagnostics", Runs(result.Diagnostics, static d => $"{d.Severity} {d.Id}: {d.Message}", static d => Invariant($"{d.Line}:{d.Column}")));
        return rendering._text.ToString();
    }

    public static string Of(Caption caption) => Of(caption.Text) + Part("alt text", caption.AltText) + (caption.Credit is { } credit ? $" [{Of(credit)}]" : "");

    private static string Of(Credit credit) =>
        Of(credit.Line) + Part("creator", credit.Creator) + Part("source", credit.Source) + (credit.IsFilePhoto ? "; file photo" : "");

    private static string Of(Dateline dateline) => Of(dateline.Line) + Part("place", dateline.Place) + Part("region", dateline.Region);

    private static string Of(Timestamp time) =>
        Invariant($"{Of(time.Line)} [{time.Date:O} {time.Time:HH:mm:ss} {time.Zone} {time.Offset}]");

    private static string Of(Block block) => block switch
    {
        Subheading subheading => $"# {Of(subheading.Text)}",
        Picture picture => $"! {Of(picture.Caption)}",
        Paragraph paragraph => $"  {Of(paragraph.Text)}",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Of(Text text)
    {
        string all = text.ToString();
        return all.Length <= LongestText
            ? all
            : Invariant($"{all[..60]} … {all[^20..]} ({all.Length} characters)");
    }

    private static string Part(string name, Text? text) => text is { } it ? $"; {name} {Of(it)}" : "";

    /// <summary>One row for neighbours that say the same: what they say, then where.</summary>
    private static IEnumerable<string> Runs<T>(IEnumerable<T> items, Func<T, string> what, Func<T, string> where)
    {
        var run = new List<string>();
        string said = "";
        foreach (T item in items)
        {
            if (run.Count > 0 && what(item) != said)
            {
                yield return $"  {said} @ {string.Join(' ', run)}";
                run.Clear();
            }

            said = what(item);
            run.Add(where(item));
        }

        if (run.Count > 0)
        {
            yield return $"  {said} @ {string.Join(' ', run)}";
        }
    }

    private void Write(Article article)
    {
        _text.AppendLine("article");
        Write("kicker", article.Kicker);
        Write("headline", article.Headline);
        Write("standfirst", article.Standfirst);
        Write("byline", article.Byline?.Line);
        foreach (Author author in article.Authors)
        {
            Write("author", Of(author.Name) + Part("role", author.Role) + Part("affiliation", author.Affiliation));
        }

        Write("published", article.Published is { } published ? Of(published) : null);
        Write("updated", article.Updated is { } updated ? Of(updated) : null);
        foreach (Caption caption in article.Captions)
        {
            Write("caption", Of(caption));
        }

        Write("dateline", article.Dateline is { } dateline ? Of(dateline) : null);
        foreach (Block block in article.Body)
        {
            _text.Append("  ").AppendLine(Of(block));
        }

        Write("source", article.Source);
        Write("tagline", article.Tagline);
        _text.AppendLine();
    }

    private void Write(string name, Text? text) => Write(name, text is { } it ? Of(it) : null);

    private void Write(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append("  ").Append(name).Append(": ").AppendLine(value);
        }
    }

    private void Write(string title, IEnumerable<string> rows)
    {
        string all = string.Join('\n', rows);
        if (all.Length > 0)
        {
            _text.AppendLine(title).AppendLine(all);
        }
    }
}

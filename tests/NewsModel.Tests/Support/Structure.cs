using static System.FormattableString;

namespace NewsModel.Tests.Support;

/// <summary>What a schema made of a page without a word of it: kinds, spans, lengths, owners.</summary>
internal static class Structure
{
    public static string Of(ParseResult<NewsPage> result)
    {
        var text = new StringBuilder();
        foreach (Article article in result.Value.Articles)
        {
            text.AppendLine("article");
            Field("kicker", article.Kicker);
            Field("headline", article.Headline);
            Field("standfirst", article.Standfirst);
            Field("byline", article.Byline?.Line);
            foreach (Author author in article.Authors)
            {
                Field("  author", author.Name);
                Field("    role", author.Role);
                Field("    affiliation", author.Affiliation);
            }

            Field("published", article.Published?.Line);
            Field("updated", article.Updated?.Line);
            foreach (Caption caption in article.Captions)
            {
                Write("caption", caption);
            }

            Field("dateline", article.Dateline?.Line);
            Field("  place", article.Dateline?.Place);
            Field("  region", article.Dateline?.Region);
            foreach (Block block in article.Body)
            {
                switch (block)
                {
                    case Paragraph paragraph:
                        Field("paragraph", paragraph.Text);
                        break;
                    case Subheading subheading:
                        Field("subheading", subheading.Text);
                        break;
                    case Picture picture:
                        Write("picture", picture.Caption);
                        break;
                }
            }

            Field("source", article.Source);
            Field("tagline", article.Tagline);
        }

        text.AppendLine("lines");
        foreach (var run in Runs(result.Lines))
        {
            text.AppendLine(Invariant($"  {run.Owner} @ {string.Join(' ', run.Numbers)}"));
        }

        text.AppendLine(Invariant($"diagnostics {result.Diagnostics.Count}"));
        return text.ToString();

        void Write(string name, Caption caption)
        {
            Field(name, caption.Text);
            Field("  alt text", caption.AltText);
            Field("  credit", caption.Credit?.Line);
            Field("    creator", caption.Credit?.Creator);
            Field("    source", caption.Credit?.Source);
            if (caption.Credit is { IsFilePhoto: true })
            {
                text.AppendLine("      file photo");
            }
        }

        void Field(string name, Text? value)
        {
            if (value is { } it)
            {
                text.AppendLine(Invariant($"  {name} at {it.Position.Line}:{it.Position.Column}, {it.Length} bytes, {it.ToString().Length} characters"));
            }
        }
    }

    private static List<(string Owner, List<int> Numbers)> Runs(IEnumerable<PageLine> lines)
    {
        var runs = new List<(string Owner, List<int> Numbers)>();
        foreach (PageLine line in lines)
        {
            string owner = line.Owner.Kind == LineOwnerKind.Field ? line.Owner.ToString() : line.Owner.Kind.ToString();
            if (runs.Count == 0 || runs[^1].Owner != owner)
            {
                runs.Add((owner, []));
            }

            runs[^1].Numbers.Add(line.Number);
        }

        return runs;
    }
}

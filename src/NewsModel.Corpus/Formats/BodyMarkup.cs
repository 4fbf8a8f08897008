using System.Text;

namespace NewsModel.Corpus.Formats;

/// <summary>The body of an article as HTML that is XML too: paragraphs, subheadings, and pictures' captions in their places.</summary>
internal static class BodyMarkup
{
    public static string Of(Article article)
    {
        var html = new StringBuilder();
        foreach (Block block in article.Body)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Append(html, "<p>", paragraph.Text, "</p>");
                    break;
                case Subheading subheading:
                    Append(html, "<h2>", subheading.Text, "</h2>");
                    break;
                case Picture picture:
                    Append(html, "<figure><figcaption>", picture.Caption.Text, "");
                    if (picture.Caption.Credit is { } credit)
                    {
                        Append(html, " <cite>", credit.Line, "</cite>");
                    }

                    html.Append("</figcaption></figure>");
                    break;
            }
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, string before, Text text, string after)
    {
        html.Append(before);
        foreach (char c in XmlText.Of(text))
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                _ => html.Append(c),
            };
        }

        html.Append(after);
    }
}

using System.Text;

namespace NewsModel.Corpus.Formats;

/// <summary>The body of an article as plain text: its paragraphs and subheadings, pictures left out, an empty line between two.</summary>
/// <param name="Value">The text.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct BodyText(string Value, int Words)
{
    public static BodyText Of(Article article)
    {
        var text = new StringBuilder();
        int words = 0;
        foreach (Block block in article.Body)
        {
            if (TextOf(block) is { Length: > 0 } own)
            {
                text.Append(text.Length == 0 ? "" : "\n\n").Append(own);
                words += own.AsSpan().Count(' ') + 1; // a text has one space between two words
            }
        }

        return new BodyText(text.ToString(), words);
    }

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Subheading subheading => subheading.Text.ToString(),
        _ => "",
    };
}

using System.Globalization;

namespace NewsModel.Cli;

/// <summary>Where a line stands in the HTML page, and what the markup says of it in the words that a schema asks it in: <c>12:5 heading 2, links 100</c>.</summary>
internal static class MarkupWords
{
    public static string Of(LineMarkup? markup)
    {
        if (markup is not { } line)
        {
            return "";
        }

        List<string> words = [];
        Add(line.Heading > 0, "heading", line.Heading);
        Add(line.IsCaption, "caption");
        Add(line.IsListItem, "item");
        Add(line.IsAlternative, "alternative");
        Add(line.IsMain, "main");
        Add(line.LinksInPerCent > 0, "links", line.LinksInPerCent);
        TextPosition place = line.Source.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column} {string.Join(", ", words)}").TrimEnd();

        void Add(bool holds, string word, int? number = null)
        {
            if (holds)
            {
                words.Add(string.Create(CultureInfo.InvariantCulture, $"{word} {number}").TrimEnd());
            }
        }
    }
}

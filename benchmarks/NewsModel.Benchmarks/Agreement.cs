using System.Globalization;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks;

/// <summary>Whether all contenders make the same of every page; nothing is timed before they do.</summary>
internal static class Agreement
{
    /// <summary>The first difference from the first contender, or null.</summary>
    public static string? FirstDifference(IReadOnlyList<byte[]> pages, IReadOnlyList<IContender> contenders)
    {
        for (int i = 0; i < pages.Count; i++)
        {
            List<string> expected = Fields(contenders[0].Read(pages[i]));
            foreach (IContender contender in contenders.Skip(1))
            {
                List<string> actual = Fields(contender.Read(pages[i]));
                int same = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
                if (same < Math.Max(expected.Count, actual.Count))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"""
                        Page {i}, field {same}:
                          {contenders[0].Name}: {expected.ElementAtOrDefault(same) ?? "(nothing)"}
                          {contender.Name}: {actual.ElementAtOrDefault(same) ?? "(nothing)"}
                        """);
                }
            }
        }

        return null;
    }

    /// <summary>Every field of a page with what it is, in order.</summary>
    private static List<string> Fields(StringPage page)
    {
        var fields = new List<string>();
        foreach (StringArticle article in page.Articles)
        {
            fields.Add($"headline {article.Headline}");
            fields.AddRange(article.Captions.Select(static caption => caption.ToString()));
            fields.Add(article.Dateline?.ToString() ?? "no dateline");
            fields.AddRange(article.Body.Select(static block => block.ToString()));
        }

        return fields;
    }
}

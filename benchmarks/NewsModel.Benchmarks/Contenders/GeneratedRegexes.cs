using System.Text;
using System.Text.RegularExpressions;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>
/// Source-generated regular expressions over the decoded text. One expression for a whole story would try its head at
/// every line; so one finds the markers with the headline after them, and the rest works between two of those.
/// </summary>
internal sealed partial class GeneratedRegexes : IContender
{
    private const int MostCaptions = 24;

    public string Name => "regex";

    public int Run(byte[] page) => Read(page).Articles.Count;

    public StringPage Read(byte[] page)
    {
        string text = Encoding.UTF8.GetString(page);
        var articles = new List<StringArticle>();
        bool found = FindHead(text, 0, out Head head, out _);
        while (found)
        {
            string headline = head.Headline;
            var captions = new List<string>();
            foreach (ValueMatch line in Lines().EnumerateMatches(text.AsSpan(head.Captions..head.Marker)))
            {
                AddDistinct(captions, text.AsSpan(head.Captions + line.Index, line.Length));
            }

            int from = head.End;
            found = FindHead(text, from, out head, out int end);
            (StringDateline? dateline, List<StringBlock> body) = Body(text.AsSpan(from..end), captions);
            articles.Add(new StringArticle(headline, captions.ConvertAll(Caption), dateline, body));
        }

        return new StringPage(articles);
    }

    [GeneratedRegex("^TT\n+(?:20\n+)?(?<headline>.+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(".+")]
    private static partial Regex Lines();

    [GeneratedRegex(@"^(?<text>.+) \((?<credit>(?:(?! \().)+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CaptionWithCredit();

    [GeneratedRegex(
        "^((?<source>.+)(?<file> file photo)|photo credit: (?<source>.+)|(?<source>.+?) Photo/(?<creator>.+)(?<file>, File)" +
        "|(?<source>.+?) Photo/(?<creator>.+)|(?<source>[^/]+)/(?<creator>.+)(?<file>/File Photo)|(?<source>[^/]+)/(?<creator>.+)|(?<source>.+))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex CreditLine();

    [GeneratedRegex("^(?<line>[^ ]+( [^ ]+){0,2}?) — (?<rest>.+)", RegexOptions.ExplicitCapture)]
    private static partial Regex DatelineAndRest();

    [GeneratedRegex("^(?<place>.+?), (?<region>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAndRegion();

    [GeneratedRegex("^[^ ]+( [^ ]+){0,9}$(?<![.!…:;,\"”’)])", RegexOptions.ExplicitCapture)]
    private static partial Regex SubheadingText();

    private static bool FindHead(string text, int from, out Head head, out int end)
    {
        end = text.Length;
        for (Match marker = Marker().Match(text, from); marker.Success; marker = marker.NextMatch())
        {
            Group again = marker.Groups["headline"];
            int start = FirstOf(text.AsSpan(from..marker.Index), again.ValueSpan);
            if (start >= 0)
            {
                start += from;
                end = Math.Min(end, start);
                head = new Head(again.Value, start + again.Length, marker.Index, again.Index + again.Length);
                return true;
            }

            end = Math.Min(end, marker.Index);
            from = marker.Index + "TT".Length;
        }

        head = default;
        return false;
    }

    /// <summary>Where the headline is among the last lines, as a whole line; -1 where it is not.</summary>
    private static int FirstOf(ReadOnlySpan<char> lines, ReadOnlySpan<char> headline)
    {
        int first = -1;
        int end = lines.Length;
        for (int left = MostCaptions + 1; left > 0 && end > 0;)
        {
            int start = lines[..end].LastIndexOf('\n') + 1;
            if (start < end)
            {
                left--;
                if (lines[start..end].SequenceEqual(headline))
                {
                    first = start;
                }
            }

            end = start - 1;
        }

        return first;
    }

    private static void AddDistinct(List<string> lines, ReadOnlySpan<char> line)
    {
        if (!Contains(lines, line))
        {
            lines.Add(line.ToString());
        }
    }

    private static bool Contains(List<string> lines, ReadOnlySpan<char> line)
    {
        foreach (string other in lines)
        {
            if (line.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    private static (StringDateline? Dateline, List<StringBlock> Body) Body(ReadOnlySpan<char> text, List<string> captions)
    {
        StringDateline? dateline = null;
        var body = new List<StringBlock>();
        bool repeats = true;
        foreach (ValueMatch match in Lines().EnumerateMatches(text))
        {
            ReadOnlySpan<char> line = text.Slice(match.Index, match.Length);
            repeats = repeats && Contains(captions, line);
            if (repeats)
            {
                continue;
            }

            string block = line.ToString();
            if (body.Count == 0 && DatelineAndRest().Match(block) is { Success: true } found)
            {
                dateline = Dateline(found.Groups["line"].Value);
                block = found.Groups["rest"].Value;
            }

            body.Add(new StringBlock(block, SubheadingText().IsMatch(block)));
        }

        return (dateline, body);
    }

    private static StringDateline Dateline(string line) => PlaceAndRegion().Match(line) is { Success: true } found
        ? new StringDateline(line, found.Groups["place"].Value, found.Groups["region"].Value)
        : new StringDateline(line, line, null);

    private static StringCaption Caption(string line) => CaptionWithCredit().Match(line) is { Success: true } found
        ? new StringCaption(found.Groups["text"].Value, Credit(found.Groups["credit"].Value))
        : new StringCaption(line, null);

    private static StringCredit Credit(string line)
    {
        GroupCollection groups = CreditLine().Match(line).Groups;
        return new StringCredit(line, groups["source"].Value, Optional(groups["creator"]), groups["file"].Success);
    }

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    private readonly record struct Head(string Headline, int Captions, int Marker, int End);
}

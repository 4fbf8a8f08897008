using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>What one writes without a library: split the text into lines, find the heads of stories, walk the lines between.</summary>
internal sealed class Split : IContender
{
    private const int MostCaptions = 24;

    public string Name => "split";

    public int Run(byte[] page) => Read(page).Articles.Count;

    public StringPage Read(byte[] page)
    {
        string[] lines = Encoding.UTF8.GetString(page).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var articles = new List<StringArticle>();
        bool found = FindHead(lines, 0, out Head head, out _);
        while (found)
        {
            List<string> captions = Distinct(lines.AsSpan(head.Start + 1, head.Marker - head.Start - 1));
            int at = head.End;
            while (at < lines.Length && captions.Contains(lines[at]))
            {
                at++;
            }

            string headline = lines[head.Start];
            found = FindHead(lines, at, out head, out int end);
            var body = new List<StringBlock>(end - at);
            StringDateline? dateline = null;
            if (at < end && TryDateline(lines[at], out dateline, out string? rest))
            {
                body.Add(Block(rest));
                at++;
            }

            for (; at < end; at++)
            {
                body.Add(Block(lines[at]));
            }

            articles.Add(new StringArticle(headline, captions.ConvertAll(Caption), dateline, body));
        }

        return new StringPage(articles);
    }

    /// <summary>Finds the next lines that go headline, captions, "TT", headline again.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="head">Where the head is.</param>
    /// <param name="end">Where a body that starts at <paramref name="from"/> ends: at the head, or at a "TT" that belongs to none.</param>
    private static bool FindHead(string[] lines, int from, out Head head, out int end)
    {
        end = lines.Length;
        int marker = Array.IndexOf(lines, "TT", from);
        while (marker >= 0)
        {
            int again = marker + 1 < lines.Length && lines[marker + 1] == "20" ? marker + 2 : marker + 1;
            for (int start = Math.Max(from, marker - MostCaptions - 1); start < marker && again < lines.Length; start++)
            {
                if (lines[start] == lines[again])
                {
                    head = new Head(start, marker, again + 1);
                    end = Math.Min(end, start);
                    return true;
                }
            }

            end = Math.Min(end, marker);
            from = marker + 1;
            marker = Array.IndexOf(lines, "TT", from);
        }

        head = default;
        return false;
    }

    private static List<string> Distinct(ReadOnlySpan<string> lines)
    {
        var distinct = new List<string>();
        foreach (string line in lines)
        {
            if (!distinct.Contains(line))
            {
                distinct.Add(line);
            }
        }

        return distinct;
    }

    private static StringCaption Caption(string line)
    {
        if (line.EndsWith(')'))
        {
            int open = line.LastIndexOf(" (", StringComparison.Ordinal);
            string credit = open > 0 ? line[(open + 2)..^1].Trim() : "";
            if (credit.Length > 0)
            {
                return new StringCaption(line[..open], Credit(credit));
            }
        }

        return new StringCaption(line, null);
    }

    private static StringCredit Credit(string line)
    {
        const string FilePhoto = " file photo";
        if (line.EndsWith(FilePhoto, StringComparison.Ordinal))
        {
            return new StringCredit(line, line[..^FilePhoto.Length], null, IsFilePhoto: true);
        }

        const string PhotoCredit = "photo credit: ";
        if (line.StartsWith(PhotoCredit, StringComparison.Ordinal))
        {
            return new StringCredit(line, line[PhotoCredit.Length..], null, IsFilePhoto: false);
        }

        const string Photo = " Photo/";
        int photo = line.IndexOf(Photo, StringComparison.Ordinal);
        if (photo > 0)
        {
            string creator = line[(photo + Photo.Length)..];
            const string File = ", File";
            bool isFile = creator.Length > File.Length && creator.EndsWith(File, StringComparison.Ordinal);
            if (creator.Length > 0)
            {
                return new StringCredit(line, line[..photo], isFile ? creator[..^File.Length] : creator, isFile);
            }
        }

        const string SlashFilePhoto = "/File Photo";
        int slash = line.IndexOf('/');
        if (slash <= 0 || slash + 1 == line.Length)
        {
            return new StringCredit(line, line, null, IsFilePhoto: false);
        }

        bool isFilePhoto = line.EndsWith(SlashFilePhoto, StringComparison.Ordinal) && slash + 1 < line.Length - SlashFilePhoto.Length;
        return new StringCredit(line, line[..slash], isFilePhoto ? line[(slash + 1)..^SlashFilePhoto.Length] : line[(slash + 1)..], isFilePhoto);
    }

    private static bool TryDateline(string line, out StringDateline? dateline, [NotNullWhen(true)] out string? rest)
    {
        const string Dash = " — ";
        dateline = null;
        rest = null;
        int dash = line.IndexOf(Dash, StringComparison.Ordinal);
        if (dash <= 0 || HasMoreWords(line.AsSpan(0, dash), 3))
        {
            return false;
        }

        string text = line[..dash];
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        dateline = comma > 0 && comma + 2 < text.Length
            ? new StringDateline(text, text[..comma], text[(comma + 2)..])
            : new StringDateline(text, text, null);
        rest = line[(dash + Dash.Length)..];
        return true;
    }

    private static StringBlock Block(string line) =>
        new(line, IsSubheading: !".!…:;,\"”’)".Contains(line[^1]) && !HasMoreWords(line, 10));

    private static bool HasMoreWords(ReadOnlySpan<char> text, int words)
    {
        foreach (char c in text)
        {
            if (c == ' ' && --words == 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Head(int Start, int Marker, int End);
}

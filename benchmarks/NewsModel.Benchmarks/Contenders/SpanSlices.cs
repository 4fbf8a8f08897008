using System.Buffers;
using System.Text;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>
/// What one writes for this one site to be fast: it cuts the UTF-8 into lines, compares them as bytes, and makes
/// slices; strings are for whoever asks. It keeps no account of the lines and reports nothing.
/// </summary>
internal sealed class SpanSlices : IContender
{
    private const int MostCaptions = 24;

    public string Name => "span";

    public int Run(byte[] page) => Parse(page).Count;

    public StringPage Read(byte[] page) => new(Parse(page).ConvertAll(article => article.ToStrings(page)));

    private static List<SliceArticle> Parse(ReadOnlySpan<byte> page)
    {
        Slice[] rented = ArrayPool<Slice>.Shared.Rent(page.Count((byte)'\n') + 1);
        ReadOnlySpan<Slice> lines = rented.AsSpan(0, Cut(page, rented));
        List<SliceArticle> articles = Articles(page, lines);
        ArrayPool<Slice>.Shared.Return(rented);
        return articles;
    }

    /// <summary>Cuts the page into lines, trimmed, without those that are blank.</summary>
    private static int Cut(ReadOnlySpan<byte> page, Span<Slice> lines)
    {
        int count = 0;
        for (int start = 0; start < page.Length;)
        {
            if (page[start] == '\n')
            {
                start++;
                continue;
            }

            int length = page[start..].IndexOf((byte)'\n');
            int end = length < 0 ? page.Length : start + length;
            Slice line = Trim(page, start, end);
            if (line.Length > 0)
            {
                lines[count++] = line;
            }

            start = end + 1;
        }

        return count;
    }

    private static Slice Trim(ReadOnlySpan<byte> page, int start, int end)
    {
        while (start < end && page[start] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            start++;
        }

        while (start < end && page[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            end--;
        }

        return new Slice(start, end - start);
    }

    private static List<SliceArticle> Articles(ReadOnlySpan<byte> page, ReadOnlySpan<Slice> lines)
    {
        var articles = new List<SliceArticle>();
        bool found = FindHead(page, lines, 0, out Head head, out _);
        while (found)
        {
            Slice headline = lines[head.Start];
            Slice[] captions = Distinct(page, lines[(head.Start + 1)..head.Marker]);
            int at = head.End;
            while (at < lines.Length && Contains(page, captions, lines[at]))
            {
                at++;
            }

            found = FindHead(page, lines, at, out head, out int end);
            SliceDateline? dateline = null;
            var body = new SliceBlock[end - at];
            for (int i = 0; i < body.Length; i++)
            {
                Slice text = lines[at + i];
                if (i == 0 && TryDateline(page, text, out SliceDateline before, out Slice rest))
                {
                    dateline = before;
                    text = rest;
                }

                body[i] = new SliceBlock(text, IsSubheading(text.Of(page)));
            }

            articles.Add(new SliceArticle(headline, Captions(page, captions), dateline, body));
        }

        return articles;
    }

    /// <summary>Finds the next lines that go headline, captions, "TT", headline again.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="head">Where the head is.</param>
    /// <param name="end">Where a body that starts at <paramref name="from"/> ends: at the head, or at a "TT" that belongs to none.</param>
    private static bool FindHead(ReadOnlySpan<byte> page, ReadOnlySpan<Slice> lines, int from, out Head head, out int end)
    {
        end = lines.Length;
        for (int marker = from; marker + 1 < lines.Length; marker++)
        {
            if (lines[marker].Length != 2 || !lines[marker].Of(page).SequenceEqual("TT"u8))
            {
                continue;
            }

            int again = lines[marker + 1].Of(page).SequenceEqual("20"u8) ? marker + 2 : marker + 1;
            for (int start = Math.Max(from, marker - MostCaptions - 1); start < marker && again < lines.Length; start++)
            {
                if (Same(page, lines[start], lines[again]))
                {
                    head = new Head(start, marker, again + 1);
                    end = Math.Min(end, start);
                    return true;
                }
            }

            end = Math.Min(end, marker);
            from = marker + 1;
        }

        head = default;
        return false;
    }

    private static bool Same(ReadOnlySpan<byte> page, Slice left, Slice right) =>
        left.Length == right.Length && left.Of(page).SequenceEqual(right.Of(page));

    private static bool Contains(ReadOnlySpan<byte> page, ReadOnlySpan<Slice> lines, Slice line)
    {
        foreach (Slice other in lines)
        {
            if (Same(page, other, line))
            {
                return true;
            }
        }

        return false;
    }

    private static Slice[] Distinct(ReadOnlySpan<byte> page, ReadOnlySpan<Slice> lines)
    {
        Span<Slice> distinct = stackalloc Slice[MostCaptions];
        int count = 0;
        foreach (Slice line in lines)
        {
            if (!Contains(page, distinct[..count], line))
            {
                distinct[count++] = line;
            }
        }

        return distinct[..count].ToArray();
    }

    private static SliceCaption[] Captions(ReadOnlySpan<byte> page, ReadOnlySpan<Slice> lines)
    {
        SliceCaption[] captions = lines.IsEmpty ? [] : new SliceCaption[lines.Length];
        for (int i = 0; i < captions.Length; i++)
        {
            captions[i] = Caption(page, lines[i]);
        }

        return captions;
    }

    private static SliceCaption Caption(ReadOnlySpan<byte> page, Slice line)
    {
        ReadOnlySpan<byte> text = line.Of(page);
        int open = text[^1] == ')' ? text.LastIndexOf(" ("u8) : -1;
        return open > 0 && open + 3 < text.Length
            ? new SliceCaption(line.Part(0, open), Credit(page, line.Part(open + 2, text.Length - 1)))
            : new SliceCaption(line, null);
    }

    private static SliceCredit Credit(ReadOnlySpan<byte> page, Slice line)
    {
        ReadOnlySpan<byte> text = line.Of(page);
        ReadOnlySpan<byte> filePhoto = " file photo"u8;
        if (text.EndsWith(filePhoto))
        {
            return new SliceCredit(line, line.Part(0, text.Length - filePhoto.Length), null, IsFilePhoto: true);
        }

        ReadOnlySpan<byte> photoCredit = "photo credit: "u8;
        if (text.StartsWith(photoCredit))
        {
            return new SliceCredit(line, line.Part(photoCredit.Length, text.Length), null, IsFilePhoto: false);
        }

        ReadOnlySpan<byte> photo = " Photo/"u8;
        int source = text.IndexOf(photo);
        if (source > 0 && source + photo.Length < text.Length)
        {
            return WithCreator(line, text, source, source + photo.Length, ", File"u8);
        }

        source = text.IndexOf((byte)'/');
        return source > 0 && source + 1 < text.Length
            ? WithCreator(line, text, source, source + 1, "/File Photo"u8)
            : new SliceCredit(line, line, null, IsFilePhoto: false);
    }

    private static SliceCredit WithCreator(Slice line, ReadOnlySpan<byte> text, int source, int creator, ReadOnlySpan<byte> file)
    {
        bool isFile = text.EndsWith(file) && creator < text.Length - file.Length;
        return new SliceCredit(line, line.Part(0, source), line.Part(creator, isFile ? text.Length - file.Length : text.Length), isFile);
    }

    private static bool TryDateline(ReadOnlySpan<byte> page, Slice line, out SliceDateline dateline, out Slice rest)
    {
        ReadOnlySpan<byte> dash = " — "u8;
        ReadOnlySpan<byte> text = line.Of(page);
        int at = text.IndexOf(dash);
        if (at <= 0 || at + dash.Length == text.Length || HasMoreWords(text[..at], 3))
        {
            (dateline, rest) = (default, default);
            return false;
        }

        Slice before = line.Part(0, at);
        int comma = text[..at].IndexOf(", "u8);
        dateline = comma > 0 && comma + 2 < at
            ? new SliceDateline(before, line.Part(0, comma), line.Part(comma + 2, at))
            : new SliceDateline(before, before, null);
        rest = line.Part(at + dash.Length, text.Length);
        return true;
    }

    private static bool IsSubheading(ReadOnlySpan<byte> text) => !EndsSentence(text) && !HasMoreWords(text, 10);

    private static bool EndsSentence(ReadOnlySpan<byte> text) =>
        text[^1] is (byte)'.' or (byte)'!' or (byte)':' or (byte)';' or (byte)',' or (byte)'"' or (byte)')'
        || (text[^1] >= 0x80 && (text.EndsWith("…"u8) || text.EndsWith("”"u8) || text.EndsWith("’"u8)));

    private static bool HasMoreWords(ReadOnlySpan<byte> text, int words)
    {
        while (words > 0)
        {
            int space = text.IndexOf((byte)' ');
            if (space < 0)
            {
                return false;
            }

            text = text[(space + 1)..];
            words--;
        }

        return true;
    }

    private readonly record struct Head(int Start, int Marker, int End);

    private readonly record struct Slice(int Start, int Length)
    {
        public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> page) => page.Slice(Start, Length);

        public Slice Part(int from, int end) => new(Start + from, end - from);

        public string ToString(byte[] page) => Encoding.UTF8.GetString(page, Start, Length);
    }

    private sealed record SliceArticle(Slice Headline, SliceCaption[] Captions, SliceDateline? Dateline, SliceBlock[] Body)
    {
        public StringArticle ToStrings(byte[] page) => new(
            Headline.ToString(page),
            Array.ConvertAll(Captions, caption => new StringCaption(caption.Text.ToString(page), caption.Credit?.ToStrings(page))),
            Dateline is { } dateline
                ? new StringDateline(dateline.Line.ToString(page), dateline.Place.ToString(page), dateline.Region?.ToString(page))
                : null,
            Array.ConvertAll(Body, block => new StringBlock(block.Text.ToString(page), block.IsSubheading)));
    }

    private readonly record struct SliceCaption(Slice Text, SliceCredit? Credit);

    private sealed record SliceCredit(Slice Line, Slice Source, Slice? Creator, bool IsFilePhoto)
    {
        public StringCredit ToStrings(byte[] page) => new(Line.ToString(page), Source.ToString(page), Creator?.ToString(page), IsFilePhoto);
    }

    private readonly record struct SliceDateline(Slice Line, Slice Place, Slice? Region);

    private readonly record struct SliceBlock(Slice Text, bool IsSubheading);
}

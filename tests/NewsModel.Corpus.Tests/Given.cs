using System.IO.Compression;

namespace NewsModel.Corpus.Tests;

/// <summary>Corpus files, made for a test.</summary>
internal static class Given
{
    /// <summary>An input of some bytes; as of a pipe, which gives few at a time.</summary>
    public static CorpusInput Input(byte[] bytes, string name = "corpus", int piece = int.MaxValue) => new(name, () => new PieceStream(bytes, piece), null);

    public static CorpusInput Input(string text, string name = "corpus") => Input(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Its pages, and what was wrong.</summary>
    public static (IReadOnlyList<CorpusPage> Pages, IReadOnlyList<CorpusProblem> Problems) Read(params CorpusInput[] inputs)
    {
        var problems = new List<CorpusProblem>();
        return ([.. CorpusReader.Read(inputs, problems.Add)], problems);
    }

    public static byte[] Gzip(params byte[][] members)
    {
        using var stream = new MemoryStream();
        foreach (byte[] member in members)
        {
            using var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(member);
        }

        return stream.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A WARC record.</summary>
    public static byte[] Warc(string type, byte[] body, int number = 1, long? length = null) =>
    [
        .. Utf8($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://site.example/{number}\r\nWARC-Date: 2026-04-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\nContent-Length: {length ?? body.Length}\r\n\r\n"),
        .. body,
        .. "\r\n\r\n"u8,
    ];

    public static byte[] Conversion(string text, int number = 1, long? length = null) => Warc("conversion", Utf8(text), number, length);

    /// <summary>The text of a page.</summary>
    public static string TextOf(CorpusPage page) => Encoding.UTF8.GetString(page.Utf8.Span);

    /// <summary>A page of the KMA Updates layout with invented stories.</summary>
    public static string Page(params (string Headline, string Paragraph)[] stories) =>
        string.Concat(stories.Select(static story => $"KMA UPDATES\n{story.Headline}\n{story.Paragraph}\n(national)\n"));

    /// <summary>Sentences without end, of words by number.</summary>
    public static string Prose(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}")) + ".";
    }

    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Files;

/// <summary>
/// The pages of <see cref="Corpus"/> as a corpus file, compressed by gzip: a WET file of Common Crawl, each record a gzip member of its own,
/// or JSON lines. One page in twenty is one of those before it, and one in twenty such a page with its last line gone; one in four has an address of another site.
/// The same bytes every time.
/// </summary>
internal sealed class CorpusFile(string kind)
{
    private const int Remembered = 256;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SplitMix _random = new(7);
    private readonly List<byte[]> _before = [];
    private int _number;

    /// <summary>Writes one, as the command line asks.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> options)
    {
        if (options is not ["--bytes", var number, "--kind", var kind, "--out", var path]
            || kind is not ("wet" or "jsonl")
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes))
        {
            Console.Error.WriteLine("corpus --bytes N --kind wet|jsonl --out FILE.gz");
            return 2;
        }

        using FileStream file = File.Create(path);
        (int pages, long text) = new CorpusFile(kind).Write(file, bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {text / 1e6:N1} MB of text, {file.Length / 1e6:N1} MB compressed."));
        return 0;
    }

    /// <summary>Writes pages that have so many bytes of text in all, at least.</summary>
    public (int Pages, long Bytes) Write(Stream output, long bytes)
    {
        long written = 0;
        using Stream? whole = kind == "jsonl" ? Compressed(output) : null;
        foreach (byte[] page in Pages())
        {
            if (written >= bytes)
            {
                break;
            }

            written += page.Length;
            _number++;
            if (whole is not null)
            {
                WriteLine(whole, page);
            }
            else
            {
                using GZipStream member = Compressed(output);
                WriteRecord(member, page);
            }
        }

        return (_number, written);
    }

    private IEnumerable<byte[]> Pages()
    {
        foreach (byte[] page in Corpus.Endless())
        {
            if (_before.Count == Remembered && _random.OneIn(20))
            {
                yield return _before[_random.Between(0, Remembered - 1)];
            }

            if (_before.Count == Remembered && _random.OneIn(20))
            {
                byte[] before = _before[_random.Between(0, Remembered - 1)];
                yield return before[..(before.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1)];
            }

            if (_before.Count < Remembered)
            {
                _before.Add(page);
            }
            else
            {
                _before[_random.Between(0, Remembered - 1)] = page;
            }

            yield return page;
        }
    }

    private void WriteRecord(GZipStream output, byte[] page)
    {
        string header = string.Create(CultureInfo.InvariantCulture, $"""
            WARC/1.0
            WARC-Type: conversion
            WARC-Target-URI: {Url()}
            WARC-Date: {Date()}
            WARC-Record-ID: <urn:uuid:{Id()}>
            WARC-Identified-Content-Language: eng
            Content-Type: text/plain
            Content-Length: {page.Length}


            """).ReplaceLineEndings("\r\n");
        output.Write(Encoding.UTF8.GetBytes(header));
        output.Write(page);
        output.Write("\r\n\r\n"u8);
    }

    private void WriteLine(Stream output, byte[] page)
    {
        using (var json = new Utf8JsonWriter(output, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("text"u8, page);
            json.WriteString("url"u8, Url());
            json.WriteString("timestamp"u8, Date());
            json.WriteString("id"u8, Id());
            json.WriteString("language"u8, "en"u8);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static GZipStream Compressed(Stream output) => new(output, CompressionLevel.Fastest, leaveOpen: true);

    private string Url() => $"https://{(_random.OneIn(4) ? "news.example" : AsharqAlAwsat.Schema.Host)}/{_number.ToString(CultureInfo.InvariantCulture)}";

    private string Date() => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(_number).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string Id() => _number.ToString("x32", CultureInfo.InvariantCulture);
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace NewsModel.Corpus;

/// <summary>The HTML page of an HTTP response, as WARC files keep it.</summary>
internal static class HttpResponse
{
    // More than any page of a site; what inflates to more is meant to do harm.
    private const int MostInflatedBytes = 64 * 1024 * 1024;

    /// <summary>The page; null where it is no HTML, or no success.</summary>
    /// <param name="response">The response.</param>
    /// <param name="charset">The charset that its header names.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static ReadOnlyMemory<byte>? HtmlOf(ReadOnlyMemory<byte> response, out string? charset, out string? problem)
    {
        charset = null;
        problem = null;
        int head = WarcHeader.Read(response.Span, out WarcHeader header);
        if (head < 0 || !header.First.StartsWith("HTTP/"u8))
        {
            problem = "a response without an HTTP header";
            return null;
        }

        if (!IsSuccess(header.First) || header.Text("Content-Type"u8) is not { } type || !IsHtml(type))
        {
            return null;
        }

        charset = CharsetOf(type);
        ReadOnlyMemory<byte> body = response[head..];

        // Crawlers keep the header and not always what it says of the body.
        if (header.Text("Transfer-Encoding"u8)?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Unchunked(body);
        }

        string coding = header.Text("Content-Encoding"u8)?.ToLowerInvariant() ?? "";
        try
        {
            return coding switch
            {
                "gzip" or "x-gzip" when GunzipStream.IsStart(body.Span) => Inflate(new GZipStream(Stream(body), CompressionMode.Decompress)),
                "br" when !LooksLikeMarkup(body.Span) => Inflate(new BrotliStream(Stream(body), CompressionMode.Decompress)),
                "deflate" when !LooksLikeMarkup(body.Span) => Inflate(new ZLibStream(Stream(body), CompressionMode.Decompress)),
                _ => body,
            };
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            problem = $"a response whose {coding} body is damaged";
            return null;
        }
    }

    private static bool IsSuccess(ReadOnlySpan<byte> status)
    {
        int space = status.IndexOf((byte)' ');
        return space >= 0 && Utf8Parser.TryParse(status[(space + 1)..], out int code, out _) && code is >= 200 and < 300;
    }

    private static bool IsHtml(string type) =>
        type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    private static string? CharsetOf(string type)
    {
        const string Name = "charset=";
        int at = type.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + Name.Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).StartsWith((byte)'<');

    /// <summary>A body without the sizes of its chunks; the body itself where it has none. One that is cut gives what is there.</summary>
    private static ReadOnlyMemory<byte> Unchunked(ReadOnlyMemory<byte> body)
    {
        ReadOnlySpan<byte> rest = body.Span;
        byte[] whole = new byte[body.Length];
        int count = 0;
        while (true)
        {
            int line = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> size = rest[..Math.Max(line, 0)];
            size = size[..(size.IndexOfAny((byte)';', (byte)'\r') is >= 0 and var end ? end : size.Length)].Trim((byte)' ');
            if (line < 0 || !Utf8Parser.TryParse(size, out int bytes, out int used, 'x') || used != size.Length || bytes < 0)
            {
                return count == 0 ? body : whole.AsMemory(0, count);
            }

            rest = rest[(line + 1)..];
            bytes = Math.Min(bytes, rest.Length);
            rest[..bytes].CopyTo(whole.AsSpan(count));
            count += bytes;
            rest = rest[bytes..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest;
            if (bytes == 0)
            {
                return whole.AsMemory(0, count);
            }
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> body) => new(body.ToArray(), writable: false);

    private static ReadOnlyMemory<byte> Inflate(Stream stream)
    {
        using Stream inflating = stream;
        using var whole = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        while (whole.Length < MostInflatedBytes && inflating.Read(buffer) is > 0 and var count)
        {
            whole.Write(buffer, 0, count);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}

using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>Tells what a file holds by how it begins.</summary>
internal static class InputKinds
{
    /// <summary>How much of a file is looked at.</summary>
    public const int HeadBytes = 64 * 1024;

    private static readonly string[] Tags = ["!doctype", "html", "head", "body", "!--", "?xml", "title", "meta", "article", "div"];

    /// <summary>What a file holds.</summary>
    /// <param name="head">How it begins.</param>
    /// <param name="name">Its name, which decides what its first line leaves open.</param>
    /// <param name="problem">What it is instead of anything that can be read.</param>
    public static InputKind Of(ReadOnlySpan<byte> head, string name, out string? problem)
    {
        problem = null;
        ReadOnlySpan<byte> text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (text.StartsWith("WARC/"u8))
        {
            return InputKind.Warc;
        }

        if (Unreadable(head) is { } message)
        {
            problem = message;
            return InputKind.Text;
        }

        if (text.StartsWith((byte)'{') && (NamesJson(name) || IsObject(text)))
        {
            return InputKind.JsonLines;
        }

        return text.StartsWith((byte)'<') && StartsWithTag(text[1..]) ? InputKind.Html : InputKind.Text;
    }

    private static string? Unreadable(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]))
        {
            return "this is compressed by Zstandard. Pipe it in: ‘zstd -dc FILE | newsmodel convert -’.";
        }

        if (head.StartsWith("PAR1"u8))
        {
            return "this is a Parquet file. Write it as JSON lines first.";
        }

        if (head.StartsWith("BZh"u8))
        {
            return "this is compressed by bzip2. Pipe it in: ‘bzip2 -dc FILE | newsmodel convert -’.";
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'])
            ? "this is compressed by xz. Pipe it in: ‘xz -dc FILE | newsmodel convert -’."
            : head.Contains((byte)0) ? "this is neither text nor HTML, JSON lines or WARC." : null;
    }

    private static bool NamesJson(string name) =>
        name.Contains(".json", StringComparison.OrdinalIgnoreCase) || name.Contains(".ndjson", StringComparison.OrdinalIgnoreCase);

    // The first line alone, or as much of it as there is.
    private static bool IsObject(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        var json = new Utf8JsonReader(end < 0 ? text : text[..end], isFinalBlock: end >= 0, default);
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool StartsWithTag(ReadOnlySpan<byte> text)
    {
        foreach (string tag in Tags)
        {
            if (text.Length >= tag.Length && System.Text.Ascii.EqualsIgnoreCase(text[..tag.Length], tag))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers.Text;
using System.Text;

namespace NewsModel.Corpus;

/// <summary>The lines <c>Name: value</c> before a body, as WARC and HTTP have them.</summary>
internal readonly ref struct WarcHeader
{
    private readonly ReadOnlySpan<byte> _lines;

    private WarcHeader(ReadOnlySpan<byte> lines) => _lines = lines;

    /// <summary>Its first line: a version, a status.</summary>
    public ReadOnlySpan<byte> First => _lines[..LengthOfLine(_lines)];

    /// <summary>Reads one.</summary>
    /// <param name="bytes">What it begins.</param>
    /// <param name="header">The header.</param>
    /// <returns>How long it is with the blank line that ends it; -1 where none does.</returns>
    public static int Read(ReadOnlySpan<byte> bytes, out WarcHeader header)
    {
        for (int at = 0; bytes[at..].IndexOf((byte)'\n') is >= 0 and var line; at += line + 1)
        {
            if (line == 0 || (line == 1 && bytes[at] == '\r'))
            {
                header = new WarcHeader(bytes[..at]);
                return at + line + 1;
            }
        }

        header = default;
        return -1;
    }

    /// <summary>The value of a field, trimmed; empty where it is not there.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> name]
    {
        get
        {
            for (ReadOnlySpan<byte> rest = _lines; !rest.IsEmpty;)
            {
                int length = LengthOfLine(rest);
                ReadOnlySpan<byte> line = rest[..length];
                if (line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name))
                {
                    return line[(name.Length + 1)..].Trim(" \t\r"u8);
                }

                rest = rest[Math.Min(length + 1, rest.Length)..];
            }

            return default;
        }
    }

    /// <summary>The value of a field as text; null where it is not there.</summary>
    public string? Text(ReadOnlySpan<byte> name) => this[name] is { IsEmpty: false } value ? Encoding.UTF8.GetString(value) : null;

    /// <summary>The value of a field as a number; null where it is none.</summary>
    public long? Number(ReadOnlySpan<byte> name) =>
        this[name] is var value && Utf8Parser.TryParse(value, out long number, out int used) && used == value.Length && number >= 0 ? number : null;

    private static int LengthOfLine(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n') is >= 0 and var length ? length : bytes.Length;
}

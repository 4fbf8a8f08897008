using System.Text;

namespace NewsModel.Corpus;

/// <summary>
/// The WARC records that hold a page. One that is damaged is passed over up to where the next begins, wherever its length says that it ends.
/// </summary>
internal sealed class WarcSplitter : ISplitter
{
    private const int MostHeaderBytes = 1024 * 1024;

    private static ReadOnlySpan<byte> Version => "WARC/"u8;

    private bool _isGivenUp;

    public int Split(ReadOnlySpan<byte> bytes, long offset, bool atEnd, List<RawRecord> records)
    {
        int at = 0;
        while (true)
        {
            if (_isGivenUp)
            {
                at += StartOr(bytes[at..], atEnd, out bool found);
                _isGivenUp = !found && !atEnd;
                if (!found)
                {
                    return at;
                }
            }

            // Line ends part records.
            at += bytes[at..].IndexOfAnyExcept((byte)'\r', (byte)'\n') is >= 0 and var blank ? blank : bytes.Length - at;
            ReadOnlySpan<byte> rest = bytes[at..];
            if (rest.IsEmpty || (!atEnd && rest.Length < Version.Length))
            {
                return at;
            }

            int used = One(rest, atEnd, out RawRecord? record);
            if (used == 0)
            {
                return at;
            }

            if (record is { } it)
            {
                records.Add(it with { Start = at, Offset = offset + at });
            }

            at += used;
        }
    }

    public void GiveUp() => _isGivenUp = true;

    /// <summary>The record that bytes begin with, null where it holds no page; 0 where more bytes are wanted.</summary>
    private int One(ReadOnlySpan<byte> bytes, bool atEnd, out RawRecord? record)
    {
        record = null;
        if (!bytes.StartsWith(Version))
        {
            return Broken(bytes, 0, atEnd, "no WARC record starts here", out record);
        }

        int head = WarcHeader.Read(bytes, out WarcHeader header);
        if (head < 0)
        {
            return !atEnd && bytes.Length < MostHeaderBytes ? 0 : Broken(bytes, 1, atEnd, "a WARC header that does not end", out record);
        }

        if (header.Number("Content-Length"u8) is not { } length)
        {
            return Broken(bytes, 1, atEnd, "a WARC record without its length", out record);
        }

        if (length > bytes.Length - head)
        {
            if (atEnd)
            {
                return Broken(bytes, 1, atEnd, $"a WARC record that is cut: it has {bytes.Length - head} of {length} bytes", out record);
            }

            // Of a record that is this long, the length is rather wrong where another begins within.
            return bytes[head..].IndexOf("\r\n\r\nWARC/1."u8) >= 0 ? Broken(bytes, 1, atEnd, "a WARC record in which another begins", out record) : 0;
        }

        int total = head + (int)length;
        int next = bytes[total..].IndexOfAnyExcept((byte)'\r', (byte)'\n');
        ReadOnlySpan<byte> behind = next < 0 ? default : bytes[(total + next)..];
        if (behind.Length < Version.Length && !atEnd)
        {
            return 0;
        }

        // What stands behind its own end is not its fault.
        if (!behind.IsEmpty && !behind.StartsWith(Version) && !bytes[total..].StartsWith("\r\n\r\n"u8))
        {
            return Broken(bytes, 1, atEnd, "a WARC record that does not end where it says", out record);
        }

        ReadOnlySpan<byte> type = header["WARC-Type"u8];
        if (Ascii.EqualsIgnoreCase(type, "conversion"u8) || Ascii.EqualsIgnoreCase(type, "response"u8))
        {
            record = new RawRecord(InputKind.Warc, 0, total, 0);
        }

        return total;
    }

    private int Broken(ReadOnlySpan<byte> bytes, int from, bool atEnd, string message, out RawRecord? record)
    {
        record = new RawRecord(InputKind.Warc, 0, 0, 0, message);
        int used = from + StartOr(bytes[from..], atEnd, out bool found);
        _isGivenUp = !found && !atEnd;
        return used;
    }

    /// <summary>Where the next record starts; where none does, how many bytes are of none.</summary>
    private static int StartOr(ReadOnlySpan<byte> bytes, bool atEnd, out bool found)
    {
        for (int at = 0; bytes[at..].IndexOf("WARC/1."u8) is >= 0 and var next; at += next + 1)
        {
            ReadOnlySpan<byte> start = bytes[(at + next)..];
            if (start.Length > 8 && start[8] is (byte)'\r' or (byte)'\n')
            {
                found = true;
                return at + next;
            }
        }

        found = false;
        return atEnd ? bytes.Length : Math.Max(0, bytes.Length - 10);
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace NewsModel.Corpus;

/// <summary>
/// What gzip members, one after the other, hold. The framework's stream takes a file that was cut for one that has ended, and ends
/// with the first member that is damaged; this one says so, and goes on with the next member: between the two it puts a line end.
/// </summary>
/// <remarks>
/// A member's end is found by its trailer: the checksum and length of what was inflated, which stand where the last bytes that
/// the inflater was given were.
/// </remarks>
/// <param name="input">The compressed bytes.</param>
/// <param name="report">Told of each damage: where it is in what came out, and what is the matter.</param>
internal sealed class GunzipStream(Stream input, Action<long, string> report) : ReadingStream
{
    private const int TrailerBytes = 8;
    private const int BufferBytes = 64 * 1024;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private readonly Crc32 _checksum = new();
    private int _start;
    private int _end;

    // What the inflater was given last; all before it is used up.
    private int _given;
    private bool _inputEnded;
    private DeflateStream? _member;
    private uint _memberLength;
    private long _length;
    private bool _isFirst = true;
    private bool _owesLineEnd;

    /// <summary>Whether bytes are the beginning of a gzip member.</summary>
    public static bool IsStart(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8 && bytes[3] < 0x20;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        while (_member is not null || OpenMember())
        {
            if (_owesLineEnd)
            {
                _owesLineEnd = false;
                buffer[0] = (byte)'\n';
                _length++;
                return 1;
            }

            int count;
            try
            {
                count = _member!.Read(buffer);
            }
            catch (InvalidDataException)
            {
                Damaged("compressed data are damaged here; what follows up to the next whole member is lost");
                continue;
            }

            if (count > 0)
            {
                _checksum.Append(buffer[..count]);
                _memberLength += (uint)count;
                _length += count;
                return count;
            }

            CloseMember();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _member?.Dispose();
            input.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Begins the next member, also behind what is none; false at the end.</summary>
    private bool OpenMember()
    {
        // Zeros may stand behind a member.
        while (Have(1) && _buffer[_start] == 0 && !_isFirst)
        {
            _start++;
        }

        if (!Have(1))
        {
            return false;
        }

        if (!Have(4) || !IsStart(_buffer.AsSpan(_start, _end - _start)))
        {
            report(_length, "what follows here is not compressed by gzip; it is passed over up to the next member");
            return FindMember();
        }

        return OpenHere();
    }

    private bool OpenHere()
    {
        if (!SkipHeader())
        {
            _start = _end;
            report(_length, "the file ends in the middle of a gzip header");
            return false;
        }

        _isFirst = false;
        _given = _start;
        _checksum.Reset();
        _memberLength = 0;
        _member = new DeflateStream(new Feed(this), CompressionMode.Decompress);
        return true;
    }

    private bool FindMember()
    {
        while (Have(4))
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int next = rest.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
            if (next >= 0 && next + 4 <= rest.Length && IsStart(rest[next..]))
            {
                _start += next;
                return OpenHere();
            }

            _start = next >= 0 && next + 4 > rest.Length ? _start + next : next >= 0 ? _start + next + 1 : _end - 2;
            if (!Have(4))
            {
                break;
            }
        }

        _start = _end;
        return false;
    }

    private bool SkipHeader()
    {
        const int Fixed = 10;
        const int HasChecksum = 2, HasExtra = 4, HasName = 8, HasComment = 16;
        if (!Have(Fixed))
        {
            return false;
        }

        int flags = _buffer[_start + 3];
        _start += Fixed;
        if ((flags & HasExtra) != 0)
        {
            if (!Have(2))
            {
                return false;
            }

            int length = 2 + BinaryPrimitives.ReadUInt16LittleEndian(_buffer.AsSpan(_start));
            for (; length > 0; length--, _start++)
            {
                if (!Have(1))
                {
                    return false;
                }
            }
        }

        return ((flags & HasName) == 0 || SkipText()) && ((flags & HasComment) == 0 || SkipText()) && ((flags & HasChecksum) == 0 || Skip(2));
    }

    private bool SkipText()
    {
        while (Have(1))
        {
            if (_buffer[_start++] == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Skip(int count)
    {
        bool has = Have(count);
        _start += has ? count : 0;
        return has;
    }

    /// <summary>The inflater has no more: its member is whole, or cut, or damaged.</summary>
    private void CloseMember()
    {
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        _checksum.GetCurrentHash(trailer);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _memberLength);

        // What it was given last is still there, before what it was not given.
        int behind = _start - _given;
        Rewind();
        Have(behind + TrailerBytes);
        int at = _buffer.AsSpan(_start, Math.Min(_end - _start, behind + TrailerBytes)).IndexOf(trailer);
        if (at >= 0)
        {
            _start += at + TrailerBytes;
            EndMember();
        }
        else if (_inputEnded && _end - _start <= behind)
        {
            report(_length, "the file ends in the middle of compressed data; what stands before is read");
            _start = _end;
            EndMember();
        }
        else
        {
            Damaged("compressed data end here with a checksum that is not theirs; what follows up to the next whole member is lost");
        }
    }

    private void Damaged(string message)
    {
        report(_length, message);
        Rewind();
        EndMember();
        _owesLineEnd = true;
        FindMember();
    }

    private void EndMember()
    {
        _member?.Dispose();
        _member = null;
    }

    private void Rewind() => _start = _given;

    /// <summary>Whether so many bytes are there, read if need be; few.</summary>
    private bool Have(int count)
    {
        while (_end - _start < count && !_inputEnded)
        {
            if (_buffer.Length - _start < count || _end == _buffer.Length)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
                _given = 0;
            }

            int read = input.Read(_buffer, _end, _buffer.Length - _end);
            _inputEnded = read == 0;
            _end += read;
        }

        return _end - _start >= count;
    }

    /// <summary>What the inflater reads from.</summary>
    private sealed class Feed(GunzipStream owner) : ReadingStream
    {
        // A member's end is looked for in no more than this.
        private const int MostAtOnce = 8 * 1024;

        public override int Read(Span<byte> buffer)
        {
            owner._given = owner._start;
            if (!owner.Have(1))
            {
                return 0;
            }

            owner._given = owner._start;
            int count = Math.Min(Math.Min(buffer.Length, MostAtOnce), owner._end - owner._start);
            owner._buffer.AsSpan(owner._start, count).CopyTo(buffer);
            owner._start += count;
            return count;
        }
    }
}

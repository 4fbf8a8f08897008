using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsModel.Html;

/// <summary>Turns places in the characters of a page into places in its bytes, by decoding it once more up to each, and into lines and columns.</summary>
internal static class SourcePlaces
{
    /// <summary>Gives lines their places in the page.</summary>
    /// <param name="lines">Lines with their places in characters.</param>
    /// <param name="html">The page.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="preamble">How many bytes come before its first character.</param>
    /// <param name="page">Its characters.</param>
    public static void Give(List<LineMarkup> lines, ReadOnlySpan<byte> html, Encoding encoding, int preamble, ReadOnlySpan<char> page)
    {
        // One byte a character, or nothing but ASCII.
        bool isSame = page.Length == html.Length - preamble && (encoding.IsSingleByte || encoding is UTF8Encoding);
        Span<LineMarkup> all = CollectionsMarshal.AsSpan(lines);
        int[] characters = new int[2 * all.Length];
        int[] order = new int[characters.Length];
        for (int i = 0; i < all.Length; i++)
        {
            (characters[2 * i], characters[(2 * i) + 1]) = (all[i].Source.Start, all[i].Source.End);
            (order[2 * i], order[(2 * i) + 1]) = (2 * i, (2 * i) + 1);
        }

        Array.Sort(characters, order);
        int[] bytes = new int[characters.Length];
        var positions = new TextPosition[characters.Length];
        var lineReader = new LineReader(page);
        var reader = new Reader(html[preamble..], encoding);
        for (int i = 0; i < characters.Length; i++)
        {
            positions[order[i]] = lineReader.PositionOf(characters[i]);
            bytes[order[i]] = preamble + (isSame ? characters[i] : reader.BytesOf(characters[i]));
        }

        for (int i = 0; i < all.Length; i++)
        {
            all[i] = all[i] with { Source = new SourceSpan(bytes[2 * i], bytes[(2 * i) + 1] - bytes[2 * i], positions[2 * i]) };
        }
    }

    private ref struct Reader(ReadOnlySpan<byte> html, Encoding encoding)
    {
        private readonly Decoder _decoder = encoding.GetDecoder();
        private readonly char[] _room = new char[4096];
        private ReadOnlySpan<byte> _rest = html;
        private int _bytes;
        private int _characters;

        public int BytesOf(int characters)
        {
            while (_characters < characters && !_rest.IsEmpty)
            {
                Span<char> room = _room.AsSpan(0, Math.Min(characters - _characters, _room.Length));
                _decoder.Convert(_rest, room, flush: true, out int used, out int made, out _);
                _rest = _rest[used..];
                _bytes += used;
                _characters += made;
            }

            return _bytes;
        }
    }

    private ref struct LineReader(ReadOnlySpan<char> page)
    {
        private readonly ReadOnlySpan<char> _page = page;
        private int _line = 1;
        private int _start;
        private int _read;

        public TextPosition PositionOf(int character)
        {
            while (_read < character && _page[_read..character].IndexOfAny('\n', '\r') is var end and >= 0)
            {
                _start = _read + end + 1;
                _start += _page[_start - 1] == '\r' && _page[_start..].StartsWith('\n') ? 1 : 0;
                _read = _start;
                _line++;
            }

            _read = Math.Max(_read, character);
            return new TextPosition(_line, character - _start + 1);
        }
    }
}

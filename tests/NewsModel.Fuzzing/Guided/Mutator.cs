using System.Text;

namespace NewsModel.Fuzzing.Guided;

/// <summary>Makes inputs of others: bytes, lines and words are changed, dropped, doubled, moved, and taken from elsewhere.</summary>
/// <param name="random">What decides.</param>
/// <param name="words">Words that mean something to what takes the input.</param>
/// <param name="longest">How many bytes an input has at most.</param>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> words, int longest)
{
    private static readonly byte[][] Odd =
    [
        .. new[] { "\n", "\r\n", "\r", "\n\n\n", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u0085", "\0", "\u001C", "\u001B[2J", "\u202E", "é", "漢", "🙂", "\"", "{", "}", "(", ")" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ];

    /// <summary>An input made of one, and sometimes of another.</summary>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        List<byte> bytes = [.. input];
        for (int times = 1 << random.Next(5); times > 0; times--)
        {
            Change(bytes, other);
        }

        return [.. bytes.Take(longest)];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count + 1);
        switch (random.Next(10))
        {
            case 0 when at < bytes.Count:
                bytes[at] = other.Length == 0 || random.Next(2) == 0 ? (byte)random.Next(256) : other[random.Next(other.Length)];
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, random.Next(Math.Min(bytes.Count - at, 32) + 1));
                break;
            case 3:
                bytes.InsertRange(at, Part(other));
                break;
            case 4:
                bytes.InsertRange(at, Odd[random.Next(Odd.Length)]);
                break;
            case 5:
                bytes.InsertRange(at, Part([.. bytes]));
                break;
            case 6:
                (int start, int length) = LineAt(bytes, at);
                bytes.RemoveRange(start, length);
                break;
            case 7:
                (start, length) = LineAt(bytes, at);
                byte[] line = [.. bytes.GetRange(start, length)];
                (int to, _) = LineAt(bytes, random.Next(bytes.Count + 1));
                bytes.InsertRange(to, line);
                break;
            case 8:
                (start, _) = LineAt(bytes, at);
                bytes.InsertRange(start, [.. Word(), (byte)'\n']);
                break;
            default:
                bytes.InsertRange(at, Word());
                break;
        }
    }

    private byte[] Word() => words.Count == 0 ? [] : words[random.Next(words.Count)];

    // Often a few lines of it, else any bytes.
    private byte[] Part(byte[] bytes)
    {
        int at = random.Next(bytes.Length + 1);
        if (random.Next(2) == 0)
        {
            return bytes[at..(at + random.Next(Math.Min(bytes.Length - at, 64) + 1))];
        }

        (int start, int length) = LineAt(bytes, at);
        return bytes[start..(start + length)];
    }

    private static (int Start, int Length) LineAt(IReadOnlyList<byte> bytes, int at)
    {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n')
        {
            start--;
        }

        int end = at;
        while (end < bytes.Count && bytes[end] != '\n')
        {
            end++;
        }

        return (start, Math.Min(end + 1, bytes.Count) - start);
    }
}

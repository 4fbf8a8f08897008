using System.Numerics;

namespace NewsModel.Accuracy.Scores;

/// <summary>
/// A line in which to look for longest common subsequences. The table of their lengths is kept as bits, 64 columns at a time: where a
/// row grows by one from a column to the next, its bit is 0 (Crochemore and others 2001, Hyyrö 2004).
/// </summary>
internal sealed class CommonWords
{
    private readonly int[] _line;
    private readonly Dictionary<int, ulong[]> _columns = [];

    public CommonWords(int[] line)
    {
        _line = line;
        for (int i = 0; i < line.Length; i++)
        {
            if (!_columns.TryGetValue(line[i], out ulong[]? columns))
            {
                _columns.Add(line[i], columns = new ulong[(line.Length + 63) / 64]);
            }

            columns[i / 64] |= 1ul << i;
        }
    }

    /// <summary>
    /// Marks the words of another line that are in a longest subsequence common with this one. Of several it is the one that ROUGE's
    /// usual program finds: from the ends, it steps back in this line only where that alone keeps the length.
    /// </summary>
    public void Mark(ReadOnlySpan<int> other, Span<bool> marks)
    {
        ulong[][] rows = Rows(other);
        int row = other.Length;
        int column = _line.Length;
        while (row > 0 && column > 0)
        {
            if (other[row - 1] == _line[column - 1])
            {
                marks[--row] = true;
                column--;
            }
            else if (rows[row] != rows[row - 1] && !Grows(rows[row], column) && Length(rows[row], column) > Length(rows[row - 1], column))
            {
                column--;
            }
            else
            {
                row--;
            }
        }
    }

    /// <summary>The rows of the table; a word that is not in this line has the row before it.</summary>
    private ulong[][] Rows(ReadOnlySpan<int> other)
    {
        var rows = new ulong[other.Length + 1][];
        rows[0] = new ulong[(_line.Length + 63) / 64];
        rows[0].AsSpan().Fill(ulong.MaxValue);
        for (int i = 0; i < other.Length; i++)
        {
            rows[i + 1] = _columns.TryGetValue(other[i], out ulong[]? columns) ? Next(rows[i], columns) : rows[i];
        }

        return rows;
    }

    private static ulong[] Next(ulong[] row, ulong[] columns)
    {
        var next = new ulong[row.Length];
        ulong carry = 0;
        for (int i = 0; i < row.Length; i++)
        {
            UInt128 sum = (UInt128)row[i] + (row[i] & columns[i]) + carry;
            carry = (ulong)(sum >> 64);
            next[i] = (ulong)sum | (row[i] & ~columns[i]);
        }

        return next;
    }

    /// <summary>Whether the row is longer by one at this column than at the one before.</summary>
    private static bool Grows(ulong[] row, int column) => (row[(column - 1) / 64] >> (column - 1) & 1) == 0;

    /// <summary>The length at a column: how often the row has grown until there.</summary>
    private static int Length(ulong[] row, int column)
    {
        int length = 0;
        for (int i = 0; i < column / 64; i++)
        {
            length += BitOperations.PopCount(~row[i]);
        }

        return column % 64 == 0 ? length : length + BitOperations.PopCount(~row[column / 64] << (64 - (column % 64)));
    }
}

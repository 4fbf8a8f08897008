namespace NewsModel;

/// <summary>The numbers of lines in their page, blank ones counted, and how many of those there are: found from what stands between lines.</summary>
internal static class LineNumbers
{
    /// <summary>The numbers of a page's lines, from 1.</summary>
    public static int[] Of(ReadOnlySpan<byte> page, ReadOnlySpan<Line> lines)
    {
        int[] numbers = new int[lines.Length];
        int number = 1;
        for (int i = 0; i < lines.Length; i++)
        {
            number += EndsBefore(page, lines, i);
            numbers[i] = number;
        }

        return numbers;
    }

    /// <summary>How many lines end between a line and the one before it, or the start of the page.</summary>
    public static int EndsBefore(ReadOnlySpan<byte> page, ReadOnlySpan<Line> lines, int index)
    {
        ReadOnlySpan<byte> gap = page[(index == 0 ? 0 : lines[index - 1].End)..lines[index].Start];
        int ends = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            ends += gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')) ? 1 : 0;
        }

        return ends;
    }
}

namespace NewsModel.Tests.Support;

/// <summary>The scanner as one would write it on a string, a character at a time.</summary>
internal static class ReferenceScanner
{
    public static List<(int Number, int BlankLines, string Folded)> Scan(string page)
    {
        var lines = new List<(int, int, string)>();
        int number = 1;
        int blanks = 0;
        var line = new StringBuilder();
        for (int i = page.StartsWith('\uFEFF') ? 1 : 0; i < page.Length; i++)
        {
            if (page[i] is not ('\r' or '\n'))
            {
                line.Append(page[i]);
                continue;
            }

            EndLine();
            number++;
            if (page[i] == '\r' && i + 1 < page.Length && page[i + 1] == '\n')
            {
                i++;
            }
        }

        EndLine();
        return lines;

        void EndLine()
        {
            string folded = Folded.Of(line.ToString());
            line.Clear();
            if (folded.Length == 0)
            {
                blanks++;
                return;
            }

            lines.Add((number, blanks, folded));
            blanks = 0;
        }
    }
}

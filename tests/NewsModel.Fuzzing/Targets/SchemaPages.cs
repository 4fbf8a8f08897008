using System.Text;

namespace NewsModel.Fuzzing.Targets;

/// <summary>Makes a page of a schema's own strings, so that its rules have something to take.</summary>
internal static class SchemaPages
{
    private static readonly string[] Fillers = ["Fog", "Fog over Orrin.", "ORRIN, Velmora", "2026-04-03", "A (b)"];

    /// <summary>A page: each string of the schema as a line, its holes filled, now and then another line between.</summary>
    public static string Of(string schema)
    {
        var page = new StringBuilder("Fog\n");
        int line = 0;
        foreach (string template in Strings(schema).Take(40))
        {
            if (line % 2 == 0)
            {
                page.Append(Fillers[line / 2 % Fillers.Length]).Append('\n');
            }

            Fill(template, Fillers[line % Fillers.Length], page);
            page.Append(line % 5 == 4 ? "\n\n\n" : "\n");
            line++;
        }

        return page.Append("Fog\n").ToString();
    }

    private static IEnumerable<string> Strings(string schema)
    {
        int end = -1;
        while (schema.IndexOf('"', end + 1) is >= 0 and var start && schema.IndexOf('"', start + 1) is >= 0 and var close)
        {
            end = close;
            yield return schema[(start + 1)..close];
        }
    }

    private static void Fill(string template, string filler, StringBuilder page)
    {
        int depth = 0;
        foreach (char c in template)
        {
            if (c == '}' && depth > 0)
            {
                depth--;
            }
            else if (c == '{')
            {
                page.Append(depth++ == 0 ? filler : "");
            }
            else if (depth == 0)
            {
                page.Append(c);
            }
        }
    }
}

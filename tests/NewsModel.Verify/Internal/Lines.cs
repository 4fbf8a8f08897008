using System.Text;

namespace VerifyTests;

/// <summary>Line by line through a text.</summary>
internal static class Lines
{
    /// <summary>The text with every line ending as one line feed.</summary>
    public static string Normalized(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Replaces lines, or takes them out (<see langword="null"/>).</summary>
    public static void Replace(StringBuilder text, Func<string, string?> replace)
    {
        var all = Normalized(text.ToString());
        var ended = all.EndsWith('\n');
        var lines = (ended ? all[..^1] : all).Split('\n').Select(replace).OfType<string>().ToList();
        text.Clear().AppendJoin('\n', lines);
        if (ended && lines.Count > 0) text.Append('\n');
    }
}

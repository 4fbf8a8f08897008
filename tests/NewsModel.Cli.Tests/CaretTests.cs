using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>The line of a schema under what is wrong with it, and the mark under the place.</summary>
public class CaretTests
{
    private const string Unknown = "'lyne'";

    [Theory]
    [InlineData("  page { a: lyne }", "            ^^^^", "schema S\npage { a: lyne }\n")]
    [InlineData("  page { a: lyne }", "            ^^^^", "schema S\r\npage { a: lyne }\r\n")]
    [InlineData("  page { a: lyne }", "            ^^^^", "schema S\rpage { a: lyne }\r")]
    [InlineData("  page { a: lyne }", "            ^^^^", "\uFEFFschema S\npage { a: lyne }\n")]
    [InlineData("  \tpage { \ta: lyne }", "  \t       \t   ^^^^", "schema S\n\tpage { \ta: lyne }\n")]
    [InlineData("  page { a: \"日本\" b: lyne }", "                      ^^^^", "schema S\npage { a: \"日本\" b: lyne }\n")]
    [InlineData("  page { a: \"😀\" b: lyne }", "                    ^^^^", "schema S\npage { a: \"😀\" b: lyne }\n")]
    [InlineData("  page { a: \"e\u0301\" b: lyne }", "                   ^^^^", "schema S\npage { a: \"e\u0301\" b: lyne }\n")]
    [InlineData("  page { a: \"␌\" b: lyne }", "                   ^^^^", "schema S\npage { a: \"\f\" b: lyne }\n")]
    [InlineData("  page { a: \"\u2028\" b: lyne }", "                  ^^^^", "schema S\npage { a: \"\u2028\" b: lyne }\n")]
    public void Mark_stands_under_the_place(string line, string mark, string schema) => Assert.Equal([line, mark], Shown(Unknown, schema));

    [Fact]
    public void Wide_characters_are_marked_in_their_width() =>
        Assert.Equal(["  page { a: 日本 }", "            ^^^^"], Shown("'日本'", "schema S\npage { a: 日本 }\n"));

    [Fact]
    public void Place_over_several_lines_is_marked_in_its_first()
    {
        const string Schema = "schema S\npage { a: A* }\nrecord A {\n  x: line  ( \"y\"?\n    \"z\"? )*\n}\n";
        Assert.Equal(["    x: line  ( \"y\"?", "             ^^^^^^"], Shown("NM2107", Schema));
    }

    [Fact]
    public void End_of_the_file_is_marked_behind_its_last_line() =>
        Assert.Equal(["  page { a: line", "                ^"], Shown("the end of the schema", "schema S\npage { a: line"));

    [Fact]
    public void Line_of_nothing_is_not_shown() => Assert.Empty(Shown("the end of the schema", "schema S\npage { a: line\n\n"));

    [Fact]
    public void What_would_steer_the_terminal_is_shown() =>
        Assert.Equal(["  page { a: \"␛[31m\" b: lyne }", "                       ^^^^"], Shown(Unknown, "schema S\npage { a: \"\e[31m\" b: lyne }\n"));

    // The lines between the message that says so and the next one.
    private static IEnumerable<string> Shown(string message, string schema)
    {
        using var folder = new TestFolder();
        string path = folder.PathOf("s.news");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(schema));
        string[] lines = folder.Run("check", path).Output.Split('\n');
        int at = Array.FindIndex(lines, line => line.StartsWith("s.news(", StringComparison.Ordinal) && line.Contains(message));
        Assert.True(at >= 0, string.Join('\n', lines));
        return lines[(at + 1)..].TakeWhile(static line => line.StartsWith("  ", StringComparison.Ordinal));
    }
}

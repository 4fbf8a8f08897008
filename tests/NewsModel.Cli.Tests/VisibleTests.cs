using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel.Cli.Tests;

/// <summary>Nothing that a page, a file's name or an argument says reaches a terminal as something that steers it.</summary>
public class VisibleTests
{
    [Theory]
    [InlineData("plain, مقال, 😀, a\u200Fb", "plain, مقال, 😀, a\u200Fb")]
    [InlineData("a\e[31mb\0c\rd\u007Fe", "a␛[31mb␀c␍d␡e")]
    [InlineData("a\tb\nc", "a␉b␊c")]
    [InlineData("\u009B31m\u0085", "\uFFFD31m\uFFFD")]
    [InlineData("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\uFFFE\uFFFF\uFFFDb", "a\uFFFD\uFFFD\uFFFDb")]
    public void What_steers_or_is_no_character_is_shown(string text, string shown) => Assert.Equal(shown, Visible.Of(text));

    [Fact]
    public void Messages_are_lines_whoever_writes_them()
    {
        var inner = new StringWriter();
        var writer = new VisibleWriter(inner);
        writer.WriteLine("a\e\tb\nc");
        writer.Write('\e');
        writer.Write(['d', '\e']);
        writer.Write("\r".AsSpan());
        writer.Write("{0}", "\u202E");
        writer.Write(new StringBuilder("\a"));
        writer.WriteLine();
        Assert.Equal("a␛\tb\nc\n␛d␛␍\uFFFD␇\n", inner.ToString());
    }

    [Fact]
    public void Json_has_nothing_that_steers_and_is_else_what_the_library_writes()
    {
        var relaxed = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        for (int scalar = 0; scalar <= 0x1FFFF; scalar++)
        {
            if (!Rune.IsValid(scalar))
            {
                continue;
            }

            string text = $"“{new Rune(scalar)}”";
            bool turns = text.Any(static c => Visible.Steers(c) && !char.IsControl(c));
            string expected = turns ? $"\"“\\u{scalar:X4}”\"" : Written(json => json.WriteStringValue(text), relaxed);
            Assert.Equal(expected, Written(json => json.WriteStringValue(text), JsonPrinter.Options(indented: false)));
            Assert.Equal(expected, Written(json => json.WriteStringValue(Encoding.UTF8.GetBytes(text)), JsonPrinter.Options(indented: false)));
            Assert.DoesNotContain(expected, Visible.Steers);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Page_cannot_steer_through_json(string format)
    {
        byte[] page = Encoding.UTF8.GetBytes("KMA UPDATES\n\na \e[31m b \u007F c \u009B d \u202E e \u2066 f\n\nLeave a Comment\n");
        Run run = Run.In(new Surroundings(page), "parse", "--schema", "KmaUpdates", "--to", format);
        Assert.Contains(@"a \u001B[31m b \u007F c \u009B d \u202E e \u2066 f", run.Output);
    }

    private static string Written(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }
}

using NewsModel.Grammar;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Texts;

public class TextTests
{
    [Theory]
    [InlineData("Port Asel", "Port\u00A0Asel")]
    [InlineData("Port Asel", "  Port \t Asel ")]
    [InlineData("Port Asel", "Po\u200Brt Asel")]
    [InlineData("", "\u00A0")]
    public void Texts_of_one_folding_are_equal(string left, string right)
    {
        Assert.Equal(new Text(left), new Text(right));
        Assert.Equal(new Text(left).GetHashCode(), new Text(right).GetHashCode());
        Assert.True((Text)left == right);
        Assert.False((Text)left != right);
        Assert.True(new Text(left).Equals((object)new Text(right)));
    }

    [Theory]
    [InlineData("Port Asel", "PortAsel")]
    [InlineData("Port Asel", "port asel")]
    [InlineData("Asel", "Asel.")]
    [InlineData("e\u0301", "é")]
    public void Others_differ(string left, string right) => Assert.NotEqual(new Text(left), new Text(right));

    [Fact]
    public void A_text_is_not_a_string() => Assert.False(new Text("a").Equals("a" as object));

    [Fact]
    public void Texts_of_one_folding_hash_alike()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            string text = new Dice(seed).OddText(8, lineEnds: false);
            Assert.Equal(new Text(Folded.Of(text)).GetHashCode(), new Text(text).GetHashCode());
        }
    }

    [Fact]
    public void A_text_knows_its_place_in_the_page()
    {
        Text[] lines = Pages.TextsOf("\uFEFFfirst\r\n\r\n  »é🙂« third\n");
        Assert.Equal((3, 5, new TextPosition(1, 1)), (lines[0].Start, lines[0].Length, lines[0].Position));
        Assert.Equal((14, 16, new TextPosition(3, 3)), (lines[1].Start, lines[1].Length, lines[1].Position));
    }

    [Fact]
    public void Columns_are_utf16_characters()
    {
        Assert.True(Template.CutEnd(Pages.LineOf("é🙂 x"), "x"u8, out Text before));
        Text x = Pages.LineOf("é🙂 x").Slice(before.Length, 1);
        Assert.Equal(new TextPosition(1, 5), x.Position);
    }

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("\n\r\n\rb", 4)]
    public void Every_line_end_counts_once(string page, int line) => Assert.Equal(line, Pages.TextsOf(page)[^1].Position.Line);

    [Fact]
    public void Raw_is_what_the_page_has_and_the_string_is_folded()
    {
        Text text = Pages.LineOf("  a\u00A0 b\u200B!\n");
        Assert.Equal("a\u00A0 b\u200B!", text.Raw);
        Assert.Equal("a b!", text.ToString());
        Assert.Equal("a\u00A0 b\u200B!", Encoding.UTF8.GetString(text.Utf8));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_read_as_the_replacement_character()
    {
        var page = new PageText(new byte[] { (byte)'a', 0xFF, (byte)'b' });
        var text = new Text(page, 0, 3, isFolded: true);
        Assert.Equal("a\uFFFDb", text.ToString());
        Assert.Equal([(byte)'a', 0xFF, (byte)'b'], text.Utf8.ToArray());
    }

    [Theory]
    [InlineData("Port Asel")]
    [InlineData("Port\u00A0 Asel")]
    [InlineData("")]
    [InlineData("é🙂")]
    public void It_formats_as_its_string(string value)
    {
        Text text = new(value);
        string folded = Folded.Of(value);
        Assert.Equal($"<{folded}>", $"<{text}>");
        Assert.Equal(folded, text.ToString(null, null));

        var chars = new char[folded.Length];
        Assert.True(text.TryFormat(chars, out int charsWritten, default, null));
        Assert.Equal(folded, new string(chars, 0, charsWritten));

        byte[] utf8 = Encoding.UTF8.GetBytes(folded);
        var bytes = new byte[utf8.Length];
        Assert.True(text.TryFormat(bytes, out int bytesWritten, default, null));
        Assert.Equal(utf8, bytes[..bytesWritten]);
    }

    [Theory]
    [InlineData("Port Asel")]
    [InlineData("Port\u00A0 Asel")]
    public void It_does_not_format_into_too_little_room(string value)
    {
        Assert.False(new Text(value).TryFormat(new char[8], out int chars, default, null));
        Assert.Equal(0, chars);
        Assert.False(new Text(value).TryFormat(new byte[8], out int bytes, default, null));
        Assert.Equal(0, bytes);
    }

    [Fact]
    public void The_default_is_the_empty_text()
    {
        Text nothing = default;
        Assert.True(nothing.IsEmpty);
        Assert.Equal("", nothing.ToString());
        Assert.Equal("", nothing.Raw);
        Assert.Equal(new Text(""), nothing);
        Assert.Equal(new Text("").GetHashCode(), nothing.GetHashCode());
        Assert.Equal(new TextPosition(1, 1), nothing.Position);
        Assert.Equal("", $"{nothing}");
    }

    [Fact]
    public void There_is_no_text_of_null() => Assert.Throws<ArgumentNullException>(static () => new Text(null!));
}

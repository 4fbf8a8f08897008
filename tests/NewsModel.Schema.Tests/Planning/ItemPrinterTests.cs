using NewsModel.Schema.Planning;

namespace NewsModel.Schema.Tests.Planning;

public class ItemPrinterTests
{
    [Theory]
    [InlineData("line")]
    [InlineData("a: line")]
    [InlineData("b: R")]
    [InlineData("a: \"By {}\"")]
    [InlineData("\"By {a}, {b...} {c... '.'}: {d: int} {{x}}\"")]
    [InlineData("repeat a")]
    [InlineData("b = true")]
    [InlineData("b = -3")]
    [InlineData("b = \"x \\\\ \\\"y\\\"\"")]
    [InlineData("( a: line | \"x\" line | \"y\" )")]
    [InlineData("a: line?")]
    [InlineData("a: line*")]
    [InlineData("a: line+")]
    [InlineData("a: line{3}")]
    [InlineData("a: line{2..}")]
    [InlineData("a: line{2..5}")]
    [InlineData("a: line{0..5} distinct until \"x\" | R | Run")]
    [InlineData("boilerplate \"x {}\"")]
    [InlineData("boilerplate \"x {}\" to end")]
    [InlineData("boilerplate to end")]
    [InlineData("boilerplate \"x\" to \"y\" within 12")]
    [InlineData("boilerplate until \"x\" | Run")]
    [InlineData("boilerplate Run")]
    public void An_item_is_printed_as_it_is_written(string item)
    {
        var schema = SchemaCompiler.Compile($"schema T page {{ p: P }} record P {{ z: line a: line {item} }} record R {{ \"r\" }} boilerplate Run {{ \"run\" }}").Schema;

        Assert.Equal(item, ItemPrinter.Print(schema.Records[0].Alternatives[0].Items[2]));
    }

    [Fact]
    public void So_is_the_text_of_a_record()
    {
        var schema = SchemaCompiler.Compile("schema T page { p: P } record P { a = self \"x\" }").Schema;

        Assert.Equal("a = self", ItemPrinter.Print(schema.Records[0].Alternatives[0].Items[0]));
    }

    [Fact]
    public void A_template_without_quotes_is_what_its_lines_look_like()
    {
        var schema = SchemaCompiler.Compile("schema T page { \"{{By}} {a: int}\" }").Schema;

        Assert.Equal("{{By}} {a: int}", ItemPrinter.Unquoted(((TemplateItem)schema.Page.Alternatives[0].Items[0]).Template));
    }

    [Theory]
    [InlineData("", 0UL, 0UL, "")]
    [InlineData("!?@", (1UL << 0x21) | (1UL << 0x3F), 1UL, "")]
    [InlineData("Az\u007F", 0UL, (1UL << 1) | (1UL << 0x3A) | (1UL << 0x3F), "")]
    [InlineData("\u0080.”…", 1UL << 0x2E, 0UL, "\u0080”…")]
    public void Characters_below_128_are_bits(string characters, ulong low, ulong ascii, string others)
    {
        var set = new CharacterSet(characters);

        Assert.Equal((low, ascii, others), (set.Low, set.Ascii, set.Others));
    }
}

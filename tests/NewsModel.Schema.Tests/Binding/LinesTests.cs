namespace NewsModel.Schema.Tests.Binding;

public class LinesTests
{
    [Theory]
    [InlineData("a: line", 1, 1)]
    [InlineData("a: line line \"x\"", 3, 3)]
    [InlineData("\"x\" | \"y\" \"z\"", 1, 2)]
    [InlineData("a: line{2..5} b: line?", 2, 6)]
    [InlineData("( a: line \"x\" ){1..3}", 2, 6)]
    [InlineData("\"x\" x = true", 1, 1)]
    [InlineData("a: line \"x\" commit b: line*", 2, 2)]
    [InlineData("a: line \"x\" b: line*", 2, LineRange.Unbounded)]
    [InlineData("a: line repeat a", 2, 2)]
    [InlineData("\"x\" a: line? repeat a", 1, 3)]
    [InlineData("\"x\" a: line{0..3} repeat a", 1, LineRange.Unbounded)]
    [InlineData("boilerplate \"x\"", 1, 1)]
    [InlineData("boilerplate \"x\" to \"y\" within 5", 2, 6)]
    [InlineData("boilerplate \"x\" to end", 1, LineRange.Unbounded)]
    [InlineData("\"x\" boilerplate until \"y\"", 1, LineRange.Unbounded)]
    [InlineData("boilerplate Two{0..2} \"x\"", 1, 5)]
    [InlineData("s: Story", 2, LineRange.Unbounded)]
    [InlineData("boilerplate to end", 0, LineRange.Unbounded)]
    [InlineData("( \"a\" b: line{1..3} | \"c\" d: line{0..5} )", 1, 6)]
    [InlineData("c: Both{2..3}", 2, 9)]
    [InlineData("( a: line? \"x\" ){2..4}", 2, 8)]
    [InlineData("a: line{1000000} ( b: line{1000000} ){1000000}", LineRange.Unbounded, LineRange.Unbounded)]
    public void A_head_takes_so_many_lines(string body, int min, int max)
    {
        var schema = SchemaCompiler.Compile(
            $"schema T page {{ r: R }} record R {{ {body} }} boilerplate Two {{ line \"more\" }} choice Both = One | Three record One {{ \"1\" }} record Three {{ \"3\" line line }} record Story {{ line \"TT\" commit x: line \"y\" z: line* }}").Schema;

        Assert.Equal(new LineRange(min, max), schema.Records[0].Head);
    }

    [Theory]
    [InlineData("a: line", true)]
    [InlineData("\"x\"", true)]
    [InlineData("line", true)]
    [InlineData("\"{a}, {b}\" | a: line", true)]
    [InlineData("x = self ( \"{a}, {b}\" y = true | a: line )", true)]
    [InlineData("p: P", true)]
    [InlineData("c: C", true)]
    [InlineData("a: line?", false)]
    [InlineData("a: line \"x\"", false)]
    [InlineData("a: line | \"x\" \"y\"", false)]
    [InlineData("m: M", false)]
    [InlineData("d: D", false)]
    [InlineData("( a: line | \"x\" \"y\" )", false)]
    [InlineData("boilerplate \"x\"", false)]
    public void A_record_is_of_one_line_when_each_alternative_is_one_item_that_takes_one(string body, bool isOneLine)
    {
        var schema = SchemaCompiler.Compile(
            $"schema T page {{ r: R }} record R {{ {body} }} record P {{ text: line }} choice C = P choice D = P | M record M {{ \"x\" \"y\" }}").Schema;

        Assert.Equal(isOneLine, schema.Records[0].IsOneLine);
    }
}

using NewsModel.Schema.Planning;

namespace NewsModel.Schema.Tests.Binding;

/// <summary>What is in error is left out of the model, and what is left is whole. A field that it named stays, so that it is not unknown.</summary>
public class LeftOutTests
{
    private const string Others = " record P { \"p\" text: line } choice E = Nobody boilerplate R { \"r\" }";

    [Theory]
    [InlineData("( a: line? )* b: line", "b: line", "a? b")]
    [InlineData("( \"x\" big = true )* b: line", "( \"x\" )* b: line", "big b")]
    [InlineData("a: line* until X | \"y\" | R", "a: line* until \"y\" | R", "a*")]
    [InlineData("a: line* until X", "a: line*", "a*")]
    [InlineData("a: line until \"y\" b: line? until \"z\"", "a: line b: line? until \"z\"", "a b?")]
    [InlineData("boilerplate until X  b: line", "b: line", "b")]
    [InlineData("boilerplate X  b: line", "b: line", "b")]
    [InlineData("boilerplate \"a\" to \"b\" within 0  b: line", "b: line", "b")]
    [InlineData("boilerplate \"\" to \"b\" within 3  b: line", "b: line", "b")]
    [InlineData("boilerplate \"a\" to \"\" within 3  b: line", "b: line", "b")]
    [InlineData("boilerplate \"\" to end  b: line", "b: line", "b")]
    [InlineData("repeat b  b: line", "b: line", "b")]
    [InlineData("b: line  repeat c", "b: line", "b")]
    [InlineData("a: P* repeat a  b: line", "a: P* b: line", "a* b")]
    [InlineData("\"x {a: P}\" b: line", "b: line", "a? b")]
    [InlineData("\"x {a}{b}\" c: line", "c: line", "c")]
    [InlineData("\"x {a: E}\" b: line", "b: line", "b")]
    [InlineData("a: E  b: line", "b: line", "b")]
    [InlineData("a: line  a: P", "a: line", "a")]
    [InlineData("a: line  \"{a: P}: {b}\" c: line", "a: line c: line", "a b? c")]
    [InlineData("a: line  \"{b}: {a: int}\" c: line", "a: line c: line", "a b? c")]
    [InlineData("a: P where upper(a)  b: line where upper(b)", "a: P b: line where", "a b")]
    [InlineData("\"{a: Q}.\" where words(a) < 2", "\"{a: Q}.\" where", "a")]
    [InlineData("\"{a}.\" where words(b) < 2", "\"{a}.\"", "a")]
    [InlineData("\"x\" commit \"y\" commit \"z\"", "\"x\" commit \"y\" \"z\"", "")]
    [InlineData("( a: line? )* \"h\" commit \"t\"", "\"h\" commit \"t\"", "a?")]
    [InlineData("\"h\" commit ( a: line? )* \"t\"", "\"h\" commit \"t\"", "a?")]
    [InlineData("\"h\" ( a: line? )* commit \"t\"", "\"h\" commit \"t\"", "a?")]
    [InlineData("\"h\" | repeat a", "\"h\"", "")]
    [InlineData("\"i\" ( \"h\" | repeat a )", "\"i\" ( \"h\" )", "")]
    [InlineData("\"i\" ( repeat a | ( repeat b )? )", "\"i\"", "")]
    [InlineData("b: line{2..1} c: line{0} d: line", "d: line", "b? c? d")]
    [InlineData("\"h\" x: line{0..3} until S | \"q\" \"TT\"", "\"h\" x: line{0..3} until \"q\" \"TT\"", "x*")]
    [InlineData("\"h\" boilerplate until S | \"q\" \"TT\"", "\"h\" boilerplate until \"q\" \"TT\"", "")]
    [InlineData("\"h\" boilerplate until S  \"TT\"", "\"h\" \"TT\"", "")]
    [InlineData("\"h\" s: S? \"x\" all = self", "\"h\" s: S? \"x\"", "s? all?")]
    [InlineData("s: S? \"x\"", "\"x\"", "s?")]
    [InlineData("\"x\" s: S", "\"x\"", "s?")]
    public void An_item_in_error(string body, string left, string fields)
    {
        var compilation = SchemaCompiler.Compile($"schema T page {{ s: S* until S }} record S {{ {body} }} record Q {{ \"{{q}}\" }}" + Others);
        var record = compilation.Schema.Records[0];

        Assert.Contains(compilation.Diagnostics, d => d.Severity == SchemaSeverity.Error);
        Assert.Equal(left, Print(record));
        Assert.Equal(fields, string.Join(" ", record.Fields.Select(f => f.Name + (f.IsList ? "*" : f.IsOptional ? "?" : ""))));
    }

    [Theory]
    [InlineData("{ a: P } where upper(a)", "a: P")]
    [InlineData("{ a: line } where upper(b)", "a: line")]
    [InlineData("{ a: line b: P } where upper(a) and upper(b)", "a: line b: P")]
    [InlineData("{ a: line b: P } where upper(a) and words(c) < 3", "a: line b: P WHERE")]
    [InlineData("{ a: line b: line } where not upper(a) or not words(c) < 3", "a: line b: line WHERE")]
    public void A_condition_in_error(string body, string left)
    {
        var compilation = SchemaCompiler.Compile($"schema T page {{ s: S* }} record S {body}" + Others);

        Assert.Contains(compilation.Diagnostics, d => d.Severity == SchemaSeverity.Error);
        Assert.Equal(left, Print(compilation.Schema.Records[0]));
    }

    [Fact]
    public void Records_that_nest_too_deep()
    {
        var chain = string.Concat(Enumerable.Range(1, 99).Select(i => $"record R{i} {{ \"x\" commit r: R{i + 1}? }} "));
        var schema = SchemaCompiler.Compile("schema T page { r: R1 } " + chain + "record R100 { \"x\" }").Schema;

        Assert.Equal(("", "\"x\" commit r: R2?"), (Print(schema.Page), Print(schema.Records[0])));
    }

    [Fact]
    public void Choices_without_records()
    {
        var schema = SchemaCompiler.Compile("schema T page { a: C b: D } choice C = Nobody choice D = C | P record P { text: line }").Schema;

        Assert.Equal("D: P", string.Join("; ", schema.Choices.Select(c => c.Name + ": " + string.Join(" ", c.Items))));
        Assert.Equal(["b"], schema.Page.Fields.Select(f => f.Name));
    }

    [Fact]
    public void A_choice_that_holds_itself()
    {
        var schema = SchemaCompiler.Compile("schema T page { a: C } choice C = P | D choice D = C | P record P { text: line }").Schema;

        Assert.Equal("C: P D; D: P", string.Join("; ", schema.Choices.Select(c => c.Name + ": " + string.Join(" ", c.Items))));
    }

    [Fact]
    public void The_items_of_a_run()
    {
        var compilation = SchemaCompiler.Compile("schema T page { a: line boilerplate R } boilerplate R { b: line \"x {y}\" boilerplate \"z\" line where upper(x) ( \"u\" | \"v\" )? }");
        var run = Assert.Single(compilation.Schema.Runs);

        Assert.Equal("line ( \"u\" | \"v\" )?", Print(run.Body));
        Assert.Equal(new LineRange(1, 2), run.Lines);
    }

    [Fact]
    public void A_page_that_is_not_there() =>
        Assert.Equal(("Page", "", ""), (Compiled.Page.Name, Compiled.Name, Print(Compiled.Page)));

    private static BoundSchema Compiled { get; } = SchemaCompiler.Compile("record P { a: line }").Schema;

    private static string Print(BoundRecord record) =>
        string.Join(" | ", record.Alternatives.Select(Print)) + (record.Where is null ? "" : " WHERE");

    private static string Print(BoundSequence sequence)
    {
        var items = sequence.Items.Select(i => ItemPrinter.Print(i) + (i is FieldItem { Where: not null } or TemplateItem { Where: not null } ? " where" : "")).ToList();
        if (sequence.CommitIndex >= 0) items.Insert(sequence.CommitIndex, "commit");
        return string.Join(" ", items);
    }
}

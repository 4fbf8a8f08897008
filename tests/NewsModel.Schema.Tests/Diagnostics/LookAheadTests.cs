namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>It is known within 64 lines whether a record, an alternative or a run matches.</summary>
public class LookAheadTests
{
    private const string Nested =
        " record N { \"n\" commit x: line* until \"y\" \"y\" } record Short { \"s\" commit \"e\" } boilerplate Two { \"r\" line }";

    /// <summary>Of a record of the page, the head counts as far as it can still fail.</summary>
    [Theory]
    [InlineData("\"a\" boilerplate \"x\" to \"y\" within 62")]
    [InlineData("\"a\" boilerplate \"x\" to \"y\" within 63", "'boilerplate' \"x\"", 65)]
    [InlineData("\"a\" boilerplate \"x\" to \"y\" within 61 \"e\"")]
    [InlineData("\"a\" boilerplate \"x\" to \"y\" within 62 \"e\"", "\"e\"", 65)]
    [InlineData("\"a\" b: \"x {}\"{63}")]
    [InlineData("\"a\" b: \"x {}\"{64}", "b", 65)]
    [InlineData("\"a\" b: \"x {}\"{2..100}")]
    [InlineData("\"a\" b: \"x {}\"{2..100} \"e\"", "b", 101)]
    [InlineData("\"a\" b: line*")]
    [InlineData("\"a\" b: line{0..100}")]
    [InlineData("\"a\" b: line{0..63} boilerplate until \"z\"")]
    [InlineData("\"a\" b: line{0..63} repeat b")]
    [InlineData("\"a\" b: line{0..64} boilerplate to end")]
    [InlineData("h: line b: line{0..62} repeat h")]
    [InlineData("h: line b: line{0..63} repeat h", "repeat h", 65)]
    [InlineData("\"a\" b: line{0..61} boilerplate Two")]
    [InlineData("\"a\" b: line{0..62} boilerplate Two", "boilerplate Two", 65)]
    [InlineData("\"a\" b: line{0..62} boilerplate \"c\"")]
    [InlineData("\"a\" b: line{0..63} boilerplate \"c\"", "'boilerplate' \"c\"", 65)]
    [InlineData("\"a\" b: line{0..62} ( \"c\" | \"d\" )")]
    [InlineData("\"a\" b: line{0..63} ( \"c\" | \"d\" )", "this group", 65)]
    [InlineData("\"a\" b: line{0..63} ( \"c\" | \"d\" )?")]
    [InlineData("\"a\" b: line{0..63} x = true")]
    [InlineData("\"a\" commit b: line{0..100} \"e\"")]
    [InlineData("\"a\" ( \"b\" | c: line{0..63} ) \"{}{{ {d...}\"", "\"{}{{ {d...}\"", 65)]
    [InlineData("\"a\" b: line{0..61} s: Short")]
    [InlineData("\"a\" b: line{0..62} s: Short", "s", 65)]
    [InlineData("n: N \"e\"", "n")]
    [InlineData("n: N", "n")]
    [InlineData("\"e\" commit n: N \"e\"")]
    [InlineData("\"e\" ( x: \"x\"{2} \"c\" | b: line+ until \"y\" ) \"e\"", "b")]
    [InlineData("\"e\" ( b: \"b\" line* until \"y\" \"y\" ){2}", "line")]
    public void Of_a_record_of_the_page(string body, string? item = null, int lines = 0) =>
        Reports($"schema T page {{ s: S+ }} record S {{ {body} }}" + Nested, "'S'", item, lines);

    /// <summary>Under a condition the head is read whole before it is tested.</summary>
    [Theory]
    [InlineData("{ a: line b: line{0..63} } where upper(a)")]
    [InlineData("{ a: line b: line{0..64} } where upper(a)", "b", 65)]
    [InlineData("{ a: line b: line{0..64} }")]
    [InlineData("{ a: line b: line* } where upper(a)", "b")]
    [InlineData("{ a: line commit b: line* } where upper(a)")]
    public void Of_a_record_with_a_condition(string body, string? item = null, int lines = 0) =>
        Reports($"schema T page {{ s: S+ }} record S {body}", "'S'", item, lines);

    /// <summary>Of what is looked ahead for, the head counts whole.</summary>
    [Theory]
    [InlineData("a: line* until S", "\"a\" b: line{0..63}")]
    [InlineData("a: line* until S", "\"a\" b: line{0..64}", "b", 65)]
    [InlineData("a: line* until S", "\"a\" b: line*", "b")]
    [InlineData("a: C*", "\"a\" b: line{0..64}", "b", 65)]
    [InlineData("a: C*", "\"a\" commit b: line{0..64}")]
    [InlineData("boilerplate until S", "\"a\" ( b: line{0..64} )", "this group", 65)]
    public void Of_what_is_looked_ahead_for(string page, string body, string? item = null, int lines = 0) =>
        Reports($"schema T page {{ {page} s: S }} record S {{ {body} }} choice C = S | P record P {{ \"{{p}}.\" }}", "'S'", item, lines);

    [Theory]
    [InlineData("line{63}")]
    [InlineData("line{64}", "line", 65)]
    public void Of_a_run_that_is_looked_ahead_for(string body, string? item = null, int lines = 0) =>
        Reports($"schema T page {{ a: line* until R boilerplate R }} boilerplate R {{ \"r\" {body} }}", "'R'", item, lines);

    /// <summary>What may be given up needs a bound, but not a small one.</summary>
    [Theory]
    [InlineData("( \"x\" line{0..100} \"y\" )?")]
    [InlineData("( \"x\" line* until \"y\" \"y\" )?", "this part", "line")]
    [InlineData("( \"x\" line* until \"y\" \"y\" | \"z\" )", "this part", "line")]
    [InlineData("( \"x\" | ( \"z\" line* until \"y\" \"y\" )? )", "this part", "line")]
    [InlineData("( ( \"z\" line* until \"y\" \"y\" | \"v\" ) )?", "this group", "line")]
    [InlineData("( \"x\" line* )?")]
    [InlineData("\"x\" line* until \"y\" \"y\"")]
    [InlineData("( boilerplate Long )?", "'Long'", "line")]
    [InlineData("( n: N )?")]
    [InlineData("( s: S )?")]
    [InlineData("( s: S | \"z\" )")]
    [InlineData("( o: O )?", "'O'", "n")]
    public void Of_a_part_that_may_be_given_up(string items, string? what = null, string? item = null) => Reports(
        $"schema T page {{ r: R }} record R {{ \"r\" commit {items} }} record S {{ \"s\" commit line* until \"y\" \"y\" }} record O {{ n: N \"e\" }} boilerplate Long {{ \"l\" line* until \"y\" \"y\" }}"
            + Nested,
        what ?? "",
        item,
        0);

    [Theory]
    [InlineData("{ \"x\" line* until \"y\" \"y\" | \"z\" }", "'S'", "line")]
    [InlineData("{ \"x\" line{0..100} | \"z\" }")]
    public void Of_the_alternatives_of_a_record(string body, string? what = null, string? item = null) =>
        Reports($"schema T page {{ r: R }} record R {{ \"r\" commit s: S }} record S {body}", what ?? "", item, 0);

    private static void Reports(string schema, string what, string? item, int lines)
    {
        var name = item is null || item.Contains('"') || item.StartsWith("this ", StringComparison.Ordinal) ? item : "'" + item + "'";
        var message = lines > 0
            ? $"With {name} it takes up to {lines} lines to know whether {what} matches, and a look-ahead sees 64; lower its count, or write 'commit' before it"
            : $"Before it is known whether {what} matches, {name} takes any number of lines; bound it, as in {{0..20}}, or write 'commit' before it";
        var found = SchemaCompiler.Compile(schema).Diagnostics.Where(d => d.Severity == SchemaSeverity.Error).Select(d => d.Message);

        Assert.Equal(item is null ? [] : [message], found);
    }
}

using System.Globalization;

namespace NewsModel.Schema.Tests.Planning;

/// <summary>
/// What a page may cost, as looks for each line and readings of each byte: the promise of a schema, in figures. Where one
/// of them changes, so does the promise.
/// </summary>
public class WorkTests
{
    [Fact]
    public Task Of_pages() => Costs(
        "boilerplate Run { \"more\" line{0..2} \"less\" }",
        "a: line",
        "\"x\"",
        "line",
        "a: \"x {}\"",
        "\"{a}, {b... '.'} {c: int}\"",
        "a: line b: line",
        "( \"x\" | \"y\" )",
        "( \"x\" | \"y {a}\" | a: line )",
        "( \"x\" \"y\" | \"x\" \"z\" a: line )?",
        "a: line*",
        "a: line* until \"END\" | \"STOP {}\"",
        "a: line{2..5}",
        "a: line{2..5} repeat a",
        "a: \"x {}\"{2..5} until \"y\"",
        "a: line+ distinct until \"x\"",
        "a: line repeat a",
        "\"By {a}\" repeat a",
        "a: \"x {}\" where words(a) < 3 and not (upper(a) or a in (\"u\", \"v\"))",
        "( a: \"x\" b: line? ){0..3}",
        "( \"x\" line ){2..4} \"z\"",
        "( \"x\" line )* until \"z\"",
        "boilerplate \"x\" to \"y\" within 5",
        "boilerplate \"x\" to end",
        "boilerplate to end",
        "boilerplate until \"x\" a: line",
        "boilerplate until Run a: line boilerplate Run",
        "( boilerplate Run | a: line )*");

    [Fact]
    public Task Of_records() => Costs(
        """
        record Flat { line = self ( "{a}, {b}" | "{a}" ) } where words(a) < 5
        record Plain { text: line }
        choice Choice = Flat | Plain
        record Pair { "one" two: line where upper(two) }
        record Head { title: line "by {who}" commit body: Choice* until Head | "end" note: Pair? }
        record Spaced { title: line where blanks(title) > 1 lead: line{0..9} until "by {}" "by {who}" commit ( boilerplate Run | body: line )* until Spaced }
        record Twice { title: line captions: line{0..4} distinct until "TT" "TT" repeat title commit repeat captions body: line* until Twice }
        record Mixed { pair: Pair flat: Flat{0..2} | "alone" pair: Pair }
        record Quote { "quote" commit inner: Inner* until "unquote" "unquote" }
        choice Inner = Quote | Plain
        record Nest { ( pair: Pair | "none" ) ( "a" | "b" x: line{0..2} "c" ) twice: Mixed? }
        record Box { "box" pair: Pair{1..2} until "z" all: line+ until Pair | Run }
        boilerplate Run { "more" line{0..2} "less" }
        """,
        "f: Flat",
        "\"x {f: Flat}\"",
        "f: Flat* until \"x\"",
        "f: Flat{1..3} distinct",
        "c: Choice* until Head",
        "h: Head",
        "h: Head+",
        "h: Head* until \"x\" \"x\" p: Pair",
        "h: Head* p: Pair?",
        "p: Pair{2..4}",
        "p: Pair+ boilerplate Run",
        "s: Spaced+",
        "s: Spaced+ h: Head*",
        "t: Twice+",
        "m: Mixed+",
        "q: Quote+",
        "n: Nest*",
        "b: Box*");

    [Fact]
    public void Too_much_is_reported_at_the_record_that_is_to_blame()
    {
        var chain = string.Concat(Enumerable.Range(1, 40).Select(i => $"record R{i} {{ \"a{{r: R{i + 1}}}\" | \"{{r: R{i + 1}}}b\" }}\n"));
        var compilation = SchemaCompiler.Compile("schema T page { p: P  r: R1* }\nrecord P { \"p\" }\n" + chain + "record R41 { \"x\" }\n");
        var diagnostic = Assert.Single(compilation.Diagnostics);

        Assert.Equal(("NM2122", "10000000"), (diagnostic.Id, diagnostic.Arguments[1]));
        Assert.Equal("R", diagnostic.Arguments[0][..1]);
        Assert.Equal(int.Parse(diagnostic.Arguments[0][1..], CultureInfo.InvariantCulture) + 2, diagnostic.Place.Start.Line);
        Assert.True(compilation.Work.IsTooMuch);
    }

    private static Task Costs(string declarations, params string[] pages) => Verify(string.Concat(pages.Select(items =>
    {
        var compilation = SchemaCompiler.Compile($"schema T page {{ {items} }} {declarations}");
        Assert.False(compilation.HasErrors, string.Join("\n", compilation.Diagnostics));
        return string.Create(CultureInfo.InvariantCulture, $"{items}\n    {compilation.Work.PerLine} looks, {compilation.Work.PerByte} readings\n");
    })));
}

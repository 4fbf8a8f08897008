namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>What can be read, but not done.</summary>
public class StructureDiagnosticsTests
{
    [Fact]
    public void A_commit_stands_at_the_top() => Compiling.Reports(
        """
        schema T
        page { a: P boilerplate R }
        record P { ( h: line commit ) "x" }
        boilerplate R { "x" commit }
        """,
        "3:22 NM2101 'commit' stands at the top of a record or of one of its alternatives, not inside parentheses or a run; move it out",
        "4:21 NM2101 'commit' stands at the top of a record or of one of its alternatives, not inside parentheses or a run; move it out");

    [Fact]
    public void A_record_commits_once() => Compiling.Reports(
        """
        schema T
        page { a: P }
        record P { h: line commit "x" commit }
        """,
        "3:31 NM2102 A record commits once; remove this 'commit'");

    [Fact]
    public void Something_has_to_match_before_a_commit() => Compiling.Reports(
        """
        schema T
        page { a: P }
        record P { h: line? commit "x" }
        """,
        "3:8 NM2103 'P' commits before anything had to match, so it would start anywhere; put an item that must match before 'commit'");

    [Fact]
    public void Only_what_repeats_is_distinct_or_stops() => Compiling.Reports(
        """
        schema T
        page { a: line distinct b: line until "x" c: line{1} until "x" }
        """,
        "2:16 NM2104 'distinct' needs something that repeats; write '*', '+' or a count before it",
        "2:33 NM2104 'until' needs something that repeats; write '*', '+' or a count before it",
        "2:54 NM2104 'until' needs something that repeats; write '*', '+' or a count before it");

    [Fact]
    public void Bounds_are_in_order() => Compiling.Reports(
        """
        schema T
        page { a: line{3..1} b: line }
        """,
        "2:15 NM2105 At least 3 and at most 1 contradict each other; swap them");

    [Fact]
    public void A_count_is_not_zero() => Compiling.Reports(
        """
        schema T
        page { a: line{0} b: line{0..0} c: line }
        """,
        "2:15 NM2106 An item taken no times takes nothing; raise the count, or remove the item",
        "2:26 NM2106 An item taken no times takes nothing; raise the count, or remove the item");

    [Fact]
    public void What_repeats_takes_a_line() => Compiling.Reports(
        """
        schema T
        page { ( a: line? )* b: P* c: line h: line? ( repeat h )* }
        record P { t: line* }
        """,
        "2:8 NM2107 What is repeated here may take no line, so the repetition would never end; make something in it required",
        "2:22 NM2107 What is repeated here may take no line, so the repetition would never end; make something in it required",
        "2:45 NM2107 What is repeated here may take no line, so the repetition would never end; make something in it required");

    [Fact]
    public void A_hole_does_not_hold_its_own_record() => Compiling.Reports(
        """
        schema T
        page { a: List }
        record List { "{head}, {tail: List}" | "{head}" }
        """,
        "3:15 NM2108 'List' holds itself here without a line taken in between; put a line before it, or remove it");

    [Fact]
    public void Records_do_not_start_with_each_other() => Compiling.Reports(
        """
        schema T
        page { a: A b: B }
        record A { x: line? b: B }
        record B { a: A "y" }
        """,
        "3:21 NM2108 'B' holds itself here without a line taken in between; put a line before it, or remove it");

    [Fact]
    public void Choices_do_not_hold_each_other() => Compiling.Reports(
        """
        schema T
        page { a: C }
        choice C = D | P
        choice D = C | P
        record P { t: line }
        """,
        "4:12 NM2108 'C' holds itself here without a line taken in between; put a line before it, or remove it");

    [Fact]
    public void A_record_may_hold_itself_behind_a_line() => Compiling.Reports(
        """
        schema T
        page { a: C* }
        choice C = Q | P
        record Q { "Q" commit inner: C* until "End" "End" }
        record P { t: line }
        """);

    [Fact]
    public void A_record_that_holds_itself_has_a_way_out() => Compiling.Reports(
        """
        schema T
        page { a: A }
        record A { "x" b: B }
        record B { "y" a: A }
        """,
        "3:16 NM2109 'B' always holds another 'B', so it never ends; make the inner one optional");

    [Fact]
    public void What_until_looks_for_has_a_bound() => Compiling.Reports(
        """
        schema T
        page { a: P* until S | R }
        record P { t: line }
        record S { "h" body: P* }
        boilerplate R { "r" line* until "q" "q" }
        """,
        "4:16 NM2110 Before it is known whether 'S' matches, 'body' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it",
        "5:21 NM2110 Before it is known whether 'R' matches, 'line' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it");

    [Fact]
    public void An_item_of_a_choice_has_a_bound() => Compiling.Reports(
        """
        schema T
        page { a: C* }
        choice C = S | P
        record P { t: line }
        record S { "h" ( x: "x" | body: P+ until "end" ) }
        """,
        "5:27 NM2110 Before it is known whether 'S' matches, 'body' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it");

    [Fact]
    public void A_record_of_the_page_is_recognised_within_a_bound() => Compiling.Reports(
        """
        schema T
        page { a: S+ b: W }
        record P { t: line }
        record S { "h" body: P* until "end" "end" }
        record W { h: line body: P* until "end" } where upper(h)
        """,
        "4:16 NM2110 Before it is known whether 'S' matches, 'body' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it",
        "5:20 NM2110 Before it is known whether 'W' matches, 'body' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it");

    [Fact]
    public void What_cannot_fail_behind_the_last_item_needs_no_bound() => Compiling.Reports(
        """
        schema T
        page { a: S }
        record P { t: line }
        record S { "h" body: P* }
        """);

    [Fact]
    public void An_alternative_is_given_up_within_a_bound() => Compiling.Reports(
        """
        schema T
        page { ( boilerplate R | a: line )*  ( "x" line* "y" | "z" )? }
        boilerplate R { "r" line* until "q" "q" }
        """,
        "2:44 NM2110 Before it is known whether this part matches, 'line' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it",
        "3:21 NM2110 Before it is known whether 'R' matches, 'line' takes any number of lines; bound it, as in {0..20}, or write 'commit' before it");

    [Fact]
    public void A_look_ahead_sees_so_many_lines() => Compiling.Reports(
        """
        schema T
        page { a: S+ until T }
        record S { h: line x: line{0..63} "end" }
        record T { h: line x: line{0..40} y: line{0..40} commit "end" }
        """,
        "3:35 NM2111 With \"end\" it takes up to 65 lines to know whether 'S' matches, and a look-ahead sees 64; lower its count, or write 'commit' before it",
        "4:35 NM2111 With 'y' it takes up to 81 lines to know whether 'T' matches, and a look-ahead sees 64; lower its count, or write 'commit' before it");

    [Fact]
    public void A_look_ahead_of_64_lines_is_fine() => Compiling.Reports(
        """
        schema T
        page { a: S+ until T }
        record S { h: line x: line{0..62} "end" }
        record T { h: line x: line{0..62} "end" }
        """);

    [Fact]
    public void A_head_does_not_look_for_itself() => Compiling.Reports(
        """
        schema T
        page { a: S+ }
        record S { h: line x: line{0..5} until S "TT" commit b: line* until S }
        """,
        "3:40 NM2112 To know where 'S' starts, this looks for 'S' itself; write 'commit' before it, or stop at something else");

    [Fact]
    public void Heads_do_not_look_for_each_other() => Compiling.Reports(
        """
        schema T
        page { a: A+ b: B }
        record A { "a" x: line{0..5} until B "a" }
        record B { "b" n: C "b" }
        record C { "c" x: line{0..5} until A "c" }
        """,
        "3:36 NM2112 To know where 'B' starts, this looks for 'B' itself; write 'commit' before it, or stop at something else",
        "5:36 NM2112 To know where 'A' starts, this looks for 'A' itself; write 'commit' before it, or stop at something else");

    [Fact]
    public void What_until_looks_for_takes_a_line() => Compiling.Reports(
        """
        schema T
        page { a: line* until P b: P }
        record P { x: line? y: "z"? }
        """,
        "2:23 NM2113 'P' may match without taking a line, so this would stop at once; make something in its head required");

    [Fact]
    public void Nothing_stands_behind_what_always_matches() => Compiling.Reports(
        """
        schema T
        page { a: C* ( x: line | y: line ) ( "a" | "b" | "a" ) }
        choice C = P | Q | P
        record P { t: line }
        record Q { "{t}" | "x {t}" }
        """,
        "2:26 NM2114 This is never tried, since what stands before it always matches; move it before that, or remove it",
        "2:50 NM2114 This is never tried, since what stands before it always matches; move it before that, or remove it",
        "3:16 NM2114 This is never tried, since what stands before it always matches; move it before that, or remove it",
        "3:20 NM2114 This is never tried, since what stands before it always matches; move it before that, or remove it",
        "5:20 NM2114 This is never tried, since what stands before it always matches; move it before that, or remove it");

    [Fact]
    public void Nothing_stands_behind_the_end() => Compiling.Reports(
        """
        schema T
        page { a: line boilerplate to end b: line c: line }
        """,
        "2:35 NM2115 'to end' leaves no line for this; move it before, or remove it");

    [Fact]
    public void Self_is_one_line() => Compiling.Reports(
        """
        schema T
        page { a: P }
        record P { x = self "a" y: line }
        """,
        "3:12 NM2116 'self' is the text of a record of one line, which 'P' is not; capture the line with 'name: line'");

    [Fact]
    public void A_run_of_boilerplate_keeps_nothing() => Compiling.Reports(
        """
        schema T
        page { boilerplate R }
        boilerplate R { a: line "x" where upper(x) boilerplate "z" repeat x y = true "{n}" }
        """,
        "3:17 NM2117 A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        "3:25 NM2117 A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        "3:44 NM2117 A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        "3:60 NM2117 A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        "3:69 NM2117 A run of boilerplate holds templates, 'line', repetitions of these, or a range; move this into a record",
        "3:80 NM2203 Nothing is captured here, so 'n' would be lost; write '{}', or put the template on its own");

    [Fact]
    public void A_range_has_lines() => Compiling.Reports(
        """
        schema T
        page { boilerplate "a" to "b" within 0  a: line }
        """,
        "2:38 NM2118 A range ends at least one line after it starts; raise the number");

    [Fact]
    public void A_record_takes_a_line() => Compiling.Reports(
        """
        schema T
        page { a: P b: line }
        record P { a = true }
        """,
        "3:8 NM2119 'P' takes no line; give it an item that does");

    [Theory]
    [InlineData("( \"A {a}\" big = true | \"B {a}\" )*", "2:18")]
    [InlineData("big = true  big = false  b: line", "2:20")]
    [InlineData("( \"q\" big = true )  big = false", "2:28")]
    public void A_boolean_is_set_once(string page, string place) => Compiling.Reports(
        "schema T\npage { " + page + " }\n",
        place + " NM2020 'big' is set several times, or in a repetition, and a boolean holds one value; set it once, or put the lines into a record of their own");

    [Fact]
    public void A_boolean_is_set_once_in_each_alternative() => Compiling.Reports(
        "schema T\npage { a: A }\nrecord A { ( \"a\" big = true | \"b\" big = false )  commit  x: line }\n");

    [Theory]
    [InlineData(99)]
    [InlineData(100, "2:8 NM2021 'R1'")]
    [InlineData(3000, "2:8 NM2021 'R1'")]
    public void Records_nest_only_so_deep(int records, params string[] expected)
    {
        var chain = Enumerable.Range(1, records - 1).Select(i => $"record R{i} {{ \"x\" commit r: R{i + 1}? }}\n");
        var compilation = SchemaCompiler.Compile("schema T\npage { r: R1 }\n" + string.Concat(chain) + $"record R{records} {{ \"x\" }}\n");

        Assert.Equal(
            expected, compilation.Diagnostics.Where(d => d.Id == "NM2021").Take(1).Select(d => $"{d.Place.Start.Line}:{d.Place.Start.Column} {d.Id} '{d.Arguments[0]}'"));
    }

    [Theory]
    [InlineData(20, 3, false)]
    [InlineData(20, 5, true)]
    [InlineData(90, 60, true)]
    public void Parentheses_around_records_count(int records, int groups, bool isTooDeep)
    {
        var around = string.Concat(Enumerable.Repeat("( \"y\" | ", groups));
        var chain = Enumerable.Range(1, records - 1).Select(i => $"record R{i} {{ \"x\" commit {around} r: R{i + 1} {new string(')', groups)} }}\n");
        var compilation = SchemaCompiler.Compile("schema T\npage { r: R1 }\n" + string.Concat(chain) + $"record R{records} {{ \"x\" }}\n");

        Assert.Equal(isTooDeep, compilation.Diagnostics.Any(d => d.Id == "NM2021"));
    }

    [Theory]
    [InlineData("{ r: R# \"a\" | r: R# \"b\" }", 16, false)]
    [InlineData("{ r: R# \"a\" | r: R# \"b\" }", 40, true)]
    [InlineData("{ \"a{r: R#}\" | \"{r: R#}b\" }", 16, false)]
    [InlineData("{ \"a{r: R#}\" | \"{r: R#}b\" }", 40, true)]
    [InlineData("{ \"x\" commit r: R#? q: R#? }", 40, false)]
    public void Alternatives_inside_alternatives_multiply(string body, int depth, bool isTooMuch)
    {
        var chain = Enumerable.Range(1, depth - 1).Select(i => $"record R{i} {body.Replace("#", (i + 1).ToString(null, null))}\n");
        var compilation = SchemaCompiler.Compile("schema T\npage { r: R1* }\n" + string.Concat(chain) + $"record R{depth} {{ \"x\" }}\n");

        Assert.Equal(isTooMuch ? ["NM2122"] : [], compilation.Diagnostics.Select(d => d.Id));
        Assert.Equal(isTooMuch, compilation.Work.IsTooMuch);
    }

    [Fact]
    public void A_repeated_record_leaves_lines_for_another() => Compiling.Reports(
        """
        schema T
        page { stories: Story+ until "END"  "END"  letter: Letter  notes: Note{1..3} until "X" }
        record Story { title: line  "by"  commit  body: line* }
        record Letter { to: line  "Dear"  commit  body: line* }
        record Note { "Note"  commit  ( text: line+ ) }
        """,
        "3:43 NM2121 There is never another 'Story' behind this, since 'body' takes all lines that are left; write 'until Story'",
        "5:31 NM2121 There is never another 'Note' behind this, since 'text' takes all lines that are left; write 'until Note'");

    [Theory]
    [InlineData("body: line* until Story")]
    [InlineData("body: line* until \"Share\"")]
    [InlineData("body: line{0..5}")]
    [InlineData("body: line* until \"Share\"  \"Share\"")]
    public void A_record_that_stops_leaves_lines(string body) => Compiling.Reports(
        "schema T\npage { stories: Story+ }\nrecord Story { title: line  \"by\"  commit  " + body + " }\n");

    [Fact]
    public void What_may_be_missing_has_something_it_stops_before() => Compiling.Reports(
        """
        schema T
        page { trips: Trip* }
        record Trip { title: line  standfirst: line? until "By {}"  place: line{0..1} until "By {}"  "By {author}" }
        """);

    [Fact]
    public void A_repetition_of_any_line_stops_before_what_follows_it() => Compiling.Reports(
        """
        schema T
        page { s: S* }
        record S { "h" commit ( body: B* until S | "A {}" ) x = true  boilerplate "Share"? b: line+  c: "By {}" }
        choice B = N | P
        record N { "N" }
        record P { t: line }
        """,
        "3:63 NM2120 This is never reached, since 'body' before it takes such a line, too; write 'until \"Share\"' behind that",
        "3:94 NM2120 This is never reached, since 'b' before it takes such a line, too; write 'until \"By {}\"' behind that");

    [Theory]
    [InlineData("a: line* until \"END\"  \"END\"")]
    [InlineData("a: line* until \"E{}\"  \"END\"")]
    [InlineData("a: line* until \"E{}\"  \"{}D\"")]
    [InlineData("a: line* until E  \"END\"")]
    [InlineData("a: line* until R  \"END\"")]
    [InlineData("a: line* until C  \"END\"")]
    [InlineData("a: line{0..4}  \"END\"")]
    [InlineData("a: \"x {}\"*  \"END\"")]
    [InlineData("a: line* where words(a) < 3  \"END\"")]
    public void What_a_repetition_leaves_is_not_swallowed(string items) => Compiling.Reports(
        $"schema T\npage {{ {items}  d: line*  ( b: C | c: E | boilerplate R )? }}\nchoice C = D | E\nrecord D {{ \"D\" }}\nrecord E {{ x = true \"{{y}}D\" }}\nboilerplate R {{ line \"x\" }}");

    [Fact]
    public void A_template_is_not_empty() => Compiling.Reports(
        """
        schema T
        page { "" "  " a: "" }
        """,
        "2:8 NM2201 An empty template fits no line, since blank lines are not matched; write its text, or '{}' for any",
        "2:11 NM2201 An empty template fits no line, since blank lines are not matched; write its text, or '{}' for any",
        "2:19 NM2201 An empty template fits no line, since blank lines are not matched; write its text, or '{}' for any");

    [Fact]
    public void Two_holes_have_text_between_them() => Compiling.Reports(
        """
        schema T
        page { "{a}{b}" "x {}{c}" }
        """,
        "2:12 NM2202 Two holes need text between them, to tell where the first one ends; write it, or make them one",
        "2:22 NM2202 Two holes need text between them, to tell where the first one ends; write it, or make them one");

    [Fact]
    public void A_template_that_keeps_nothing_has_no_names() => Compiling.Reports(
        """
        schema T
        page { a: "By {name}" b: line* until "x {y}" boilerplate "{z}." }
        """,
        "2:16 NM2203 Nothing is captured here, so 'name' would be lost; write '{}', or put the template on its own",
        "2:42 NM2203 Nothing is captured here, so 'y' would be lost; write '{}', or put the template on its own",
        "2:60 NM2203 Nothing is captured here, so 'z' would be lost; write '{}', or put the template on its own");

    [Fact]
    public void A_hole_is_of_one_line() => Compiling.Reports(
        """
        schema T
        page { "x {a: P}" }
        record P { a: line "x" }
        """,
        "2:11 NM2204 A hole is a piece of one line, and 'P' is no record of one line; use one whose every alternative is a single template or 'line'");

    [Fact]
    public void A_repeated_field_is_of_one_line() => Compiling.Reports(
        """
        schema T
        page { a: P+ "E" repeat a }
        record P { a: line "x" }
        """,
        "2:18 NM2205 'a' takes several lines, and 'repeat' compares one line with one; repeat a field of a single line");
}

namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>What can't be read.</summary>
public class SyntaxDiagnosticsTests
{
    [Fact]
    public void A_character_without_meaning_is_left_out() => Compiling.Reports(
        """
        schema T
        page { a: line; b: line }
        """,
        "2:15 NM1001 ';' means nothing here; remove it");

    [Fact]
    public void A_string_in_typographic_quotes_is_read_all_the_same() => Compiling.Reports(
        """
        schema T
        page { “TT”  a: line }
        """,
        "2:8 NM1002 A string stands in straight quotes; write \"TT\"");

    [Fact]
    public void A_string_ends_on_its_line() => Compiling.Reports(
        """
        schema T
        page {
          "TT
          a: line
        }
        """,
        "3:3 NM1003 This string isn't closed; end it with '\"' on the same line");

    [Fact]
    public void A_string_knows_few_escapes() => Compiling.Reports(
        """
        schema T
        page { "a\qb"  "\u20b" a: line }
        """,
        "2:10 NM1004 '\\q' is no escape; a string knows \\\", \\\\ and \\u with four hexadecimal digits",
        "2:17 NM1004 '\\u' is no escape; a string knows \\\", \\\\ and \\u with four hexadecimal digits");

    [Fact]
    public void A_field_needs_a_value() => Compiling.Reports(
        """
        schema T
        page {
          a:
          b: line
        }
        """,
        "4:3 NM1005 Expected 'line', a template in quotes or a type, found 'b'");

    [Fact]
    public void A_bare_type_is_no_item() => Compiling.Reports(
        """
        schema T
        page {
          P
          b: line
        }
        record P { a: line }
        """,
        "3:3 NM1016 A record goes into a field; write 'name: P'");

    [Fact]
    public void Alternatives_of_bare_types_are_a_choice() => Compiling.Reports(
        """
        schema T
        page { ( P | Q )+ until "x"  "x" }
        record P { a: line }
        record Q { b: line }
        """,
        "2:8 NM1016 A record goes into a field; declare 'choice Name = P | Q', and write 'name: Name'");

    [Fact]
    public void A_string_holds_whole_characters() => Compiling.Reports(
        """
        schema T
        page { "a\uD83Db"  a: line where a contains "\uDE00\uD83D\uDE00" }
        """,
        "2:10 NM1017 'U+D83D' is half a character, which no page has; write both halves, or remove it",
        "2:46 NM1017 'U+DE00' is half a character, which no page has; write both halves, or remove it");

    [Fact]
    public void A_type_is_named_without_its_namespace() => Compiling.Reports(
        """
        schema T
        page { a: System.Int32  "{b: System.DateOnly}."  c: P }
        record P as News.Text.Paragraph { text: line }
        """,
        "2:11 NM1018 A type is named without its namespace; write 'Int32', and 'using System' above",
        "2:30 NM1018 A type is named without its namespace; write 'DateOnly', and 'using System' above",
        "3:13 NM1018 A type is named without its namespace; write 'Paragraph', and 'using News.Text' above");

    [Fact]
    public void A_declaration_whose_first_word_is_misspelt_is_read() => Compiling.Reports(
        """
        scheme T
        usin System
        pgae { a: C  boilerplate R }
        choise C = P
        recrod P { a: line }
        Boilerplate R { "x" }
        """,
        "1:1 NM1005 Expected 'schema', found 'scheme'; did you mean 'schema'?",
        "2:1 NM1005 Expected a declaration, found 'usin'; did you mean 'using'?",
        "3:1 NM1005 Expected a declaration, found 'pgae'; did you mean 'page'?",
        "4:1 NM1005 Expected a declaration, found 'choise'; did you mean 'choice'?",
        "5:1 NM1005 Expected a declaration, found 'recrod'; did you mean 'record'?",
        "6:1 NM1005 Expected a declaration, found 'Boilerplate'; did you mean 'boilerplate'?");

    [Theory]
    [InlineData("boilerplat \"x\"", 3, "an item, such as 'name: line' or a template in quotes", "boilerplat", "boilerplate")]
    [InlineData("a: line* untl \"x\"", 12, "an item, such as 'name: line' or a template in quotes", "untl", "until")]
    [InlineData("Line", 3, "an item, such as 'name: line' or a template in quotes", "Line", "line")]
    [InlineData("boilerplate \"x\" to edn", 22, "'end' or the range's last line in quotes", "edn", "end")]
    [InlineData("boilerplate \"x\" to \"y\" withn 3", 26, "'within' and a number of lines", "withn", "within")]
    [InlineData("a = slef", 7, "self, true, false, a number or a string", "slef", "self")]
    [InlineData("a: line where uper(a)", 17, "words, length, blanks, heading, links, upper, marked, caption, item, alternative or main", "uper", "upper")]
    [InlineData("a: line where a start with \"x\"", 19, "a condition, such as 'words(x) <= 10' or 'x starts with \"…\"'", "start", "starts")]
    [InlineData("a: line where a startswith \"x\"", 19, "a condition, such as 'words(x) <= 10' or 'x starts with \"…\"'", "startswith", "starts with")]
    [InlineData("a: line where nto upper(a)", 17, "a condition, such as 'words(x) <= 10' or 'x starts with \"…\"'", "nto", "not")]
    public void A_misspelt_word_is_recognised(string item, int column, string expected, string found, string meant) => Compiling.Reports(
        $"schema T\npage {{\n  {item}\n  b: line\n}}",
        $"3:{column} NM1005 Expected {expected}, found '{found}'; did you mean '{meant}'?");

    [Fact]
    public void A_missing_brace_is_noticed_at_the_next_declaration() => Compiling.Reports(
        """
        schema T
        page { a: P
        record P { text: line }
        """,
        "3:1 NM1005 Expected '}', found 'record'");

    [Theory]
    [InlineData("page { b: line }")]
    [InlineData("page as Q { b: line }")]
    [InlineData("record P { t: line }")]
    [InlineData("record P as Q { t: line }")]
    [InlineData("choice C = P")]
    [InlineData("choice C as D = P")]
    [InlineData("boilerplate R { \"x\" }")]
    [InlineData("import \"x.news\"")]
    [InlineData("using A.B", "\n")]
    public void Any_declaration_shows_that_a_brace_is_missing(string declaration, string between = " ")
    {
        var diagnostics = SchemaCompiler.Compile("schema T page { a: P" + between + declaration).Diagnostics;

        Assert.Equal($"Expected '}}', found '{declaration.Split(' ')[0]}'", diagnostics.First(d => d.Id == "NM1005").Message);
    }

    [Theory]
    [InlineData("page 4", "'{'")]
    [InlineData("record 4", "the record's name")]
    [InlineData("choice 4", "the choice's name")]
    [InlineData("using 4", "a namespace")]
    [InlineData("import 4", "the file in quotes, such as \"credits.news\"")]
    public void Reading_goes_on_at_a_line_that_starts_like_a_declaration(string line, string expected)
    {
        Assert.Equal(
            ["a declaration: page, record, choice, boilerplate, using or import, found '3'", expected + ", found '4'"],
            ExpectedIn("schema T\n3 3\n" + line));
        Assert.Equal(["a declaration: page, record, choice, boilerplate, using or import, found '3'"], ExpectedIn("schema T\n3 3 " + line));
    }

    [Theory]
    [InlineData("schema T foo page { a: line }")]
    [InlineData("schema T foo page { a: P } foo record P { a: line }")]
    [InlineData("schema T } page { a: line }")]
    public void Reading_goes_on_at_a_declaration_on_the_same_line(string schema)
    {
        var compilation = SchemaCompiler.Compile(schema);

        Assert.All(compilation.Diagnostics, d => Assert.Equal("NM1005", d.Id));
        Assert.Equal("a", Assert.Single(compilation.Schema.Page.Fields).Name);
    }

    [Fact]
    public void Records_without_names_are_not_two_of_one_name() => Compiling.Reports(
        """
        schema T
        page { a: line }
        record { t: line }
        record { t: line }
        """,
        "3:8 NM1005 Expected the record's name, found '{'",
        "4:8 NM1005 Expected the record's name, found '{'");

    [Fact]
    public void A_range_in_a_record_is_boilerplate_though_one_in_a_run_need_not_say_so() => Compiling.Reports(
        """
        schema T
        page { boilerplate R  p: P  q: Q }
        boilerplate R { "a" to "b" within 3 }
        record P { "a" to "b" within 3 }
        record Q { "c" to end }
        """,
        "4:16 NM1013 Only boilerplate has a range; write 'boilerplate' before it",
        "5:16 NM1013 Only boilerplate has a range; write 'boilerplate' before it");

    [Fact]
    public void A_choice_may_go_over_several_lines() => Compiling.Reports(
        """
        schema T
        page { a: C* }
        choice C =
          P |
          Q
        record P { "p" }
        record Q { "q" }
        """);

    [Fact]
    public void One_bare_name_is_no_choice() => Compiling.Reports(
        """
        schema T
        page { ( P )  a: P }
        record P { "p" }
        """,
        "2:10 NM1016 A record goes into a field; write 'name: P'");

    [Fact]
    public void What_stands_side_by_side_is_not_nested()
    {
        var groups = string.Concat(Enumerable.Repeat("( \"x\" ) ", 100));
        var conditions = string.Join(" and ", Enumerable.Repeat("(upper(a))", 100));

        Compiling.Reports("schema T\npage { a: line where " + conditions + " " + groups + "}");
    }

    [Theory]
    [InlineData("page { a: C* } choice C = Sub | P record Sub { t: line } where 3")]
    [InlineData("page { ( c: C | p: P ) } choice C = P | 3")]
    public void What_could_be_read_of_a_declaration_is_not_all_of_it(string declarations)
    {
        var diagnostics = SchemaCompiler.Compile("schema T " + declarations + " record P { t: line }").Diagnostics;

        Assert.Equal(["NM1005"], diagnostics.Select(d => d.Id));
    }

    private static IEnumerable<string> ExpectedIn(string schema) => SchemaCompiler.Compile(schema).Diagnostics
        .Where(d => d.Id == "NM1005").Select(d => d.Message["Expected ".Length..]);

    [Fact]
    public void A_missing_parenthesis_is_noticed_at_the_brace() => Compiling.Reports(
        """
        schema T
        page { ( "A" | "B"  a: line }
        """,
        "2:29 NM1005 Expected ')', found '}'");

    [Fact]
    public void A_stray_parenthesis_is_skipped() => Compiling.Reports(
        """
        schema T
        page { a: line ) b: line }
        """,
        "2:16 NM1005 Expected an item, such as 'name: line' or a template in quotes, found ')'");

    [Fact]
    public void A_stray_brace_is_skipped() => Compiling.Reports(
        """
        schema T
        page { a: P }
        }
        record P { text: line }
        """,
        "3:1 NM1005 Expected a declaration: page, record, choice, boilerplate, using or import, found '}'");

    [Fact]
    public void A_count_that_cannot_be_read_does_not_close_the_record() => Compiling.Reports(
        """
        schema T
        page { a: line{x} b: line{..3}
         c: line }
        """,
        "2:16 NM1005 Expected a count, such as {3}, {0..12} or {1..}, found 'x'",
        "2:27 NM1005 Expected a count, such as {3}, {0..12} or {1..}, found '..'");

    [Fact]
    public void A_count_has_a_limit() => Compiling.Reports(
        """
        schema T
        page { a: line{0..9999999999}
         b: line }
        """,
        "2:19 NM1006 '9999999999' is no count; write a whole number up to 1000000");

    [Fact]
    public void A_closing_brace_in_a_template_is_doubled() => Compiling.Reports(
        """
        schema T
        page { "a } b" }
        """,
        "2:11 NM1007 This '}' closes no hole; write '}}' for a brace");

    [Fact]
    public void A_hole_is_closed() => Compiling.Reports(
        """
        schema T
        page { "a {name b" }
        """,
        "2:11 NM1008 This hole isn't closed; end it with '}', or write '{{' for a brace");

    [Fact]
    public void A_hole_holds_a_name_dots_and_a_type() => Compiling.Reports(
        """
        schema T
        page { "a {first name} b {x:} c {: T} d {..} e {y: } f" }
        """,
        "2:11 NM1009 '{first name}' is no hole; write {name}, {name...}, {name... '.'}, {name: Type}, {} or {...}",
        "2:26 NM1009 '{x:}' is no hole; write {name}, {name...}, {name... '.'}, {name: Type}, {} or {...}",
        "2:33 NM1009 '{: T}' is no hole; write {name}, {name...}, {name... '.'}, {name: Type}, {} or {...}",
        "2:41 NM1009 '{..}' is no hole; write {name}, {name...}, {name... '.'}, {name: Type}, {} or {...}",
        "2:48 NM1009 '{y: }' is no hole; write {name}, {name...}, {name... '.'}, {name: Type}, {} or {...}");

    [Fact]
    public void Parentheses_nest_only_so_deep() => Compiling.Reports(
        """
        schema T
        page { (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a: line))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }
        """,
        "2:72 NM1010 Parentheses nest at most 64 deep; put the inner part into a record of its own");

    [Theory]
    [InlineData("{ ", "line", " ", " }")]
    [InlineData("{ ", "a: \"x\"", " | ", " }")]
    [InlineData("{ ( ", "\"x\"", " | ", " )* }")]
    [InlineData("{ line* until ", "\"x\"", " | ", " }")]
    public void A_list_has_only_so_many_items(string before, string item, string between, string after)
    {
        string[] ids = [.. Ids(1000).Where(id => id == "NM1019"), .. Ids(1001), .. Ids(100_000)];

        Assert.Equal(["NM1019", "NM1019"], ids.Where(id => id == "NM1019"));

        IEnumerable<string> Ids(int count) => SchemaCompiler
            .Compile("schema T page " + before + string.Join(between, Enumerable.Repeat(item, count)) + after)
            .Diagnostics.Select(d => d.Id).Distinct();
    }

    [Fact]
    public void A_choice_has_only_so_many_records()
    {
        var names = string.Join(" | ", Enumerable.Range(0, 1001).Select(i => $"R{i}"));
        var records = string.Concat(Enumerable.Range(0, 1001).Select(i => $" record R{i} {{ \"r{i}\" }}"));

        Compiling.Reports(
            "schema T\npage { a: C }\nchoice C = " + names + records,
            $"3:{12 + names.LastIndexOf('R')} NM1019 At most 1000 items, alternatives or targets stand in one list; put some of them into a record or a choice of their own");
    }

    [Fact]
    public void A_schema_starts_with_its_name() => Compiling.Reports(
        """
        page { a: line }
        """,
        "1:1 NM1011 A schema starts with its name; write 'schema Name' first");

    [Fact]
    public void A_schema_needs_a_name() => Compiling.Reports(
        """
        schema
        page { a: line }
        """,
        "2:1 NM1005 Expected the schema's name, found 'page'");

    [Fact]
    public void A_condition_follows_something_that_has_a_text() => Compiling.Reports(
        """
        schema T
        page { ( a: line ) where upper(a)  commit where upper(a) }
        """,
        "2:20 NM1012 'where' follows a record, a field or a template; move the condition there",
        "2:43 NM1012 'where' follows a record, a field or a template; move the condition there");

    [Fact]
    public void A_range_is_boilerplate() => Compiling.Reports(
        """
        schema T
        page { "a" to "b" within 3  b: line }
        """,
        "2:12 NM1013 Only boilerplate has a range; write 'boilerplate' before it");

    [Theory]
    [InlineData("99999999999")]
    [InlineData("1.5")]
    public void A_number_is_whole_and_of_32_bits(string number) => Compiling.Reports(
        $$"""
        schema T
        page { a: line  b = {{number}} }
        """,
        $"2:21 NM1015 '{number}' is no whole number from -2147483648 to 2147483647; write one, or text in quotes");

    [Fact]
    public void What_until_looks_for_is_no_field() => Compiling.Reports(
        """
        schema T
        page { ( a: line* until "S" | b: line ) }
        """,
        "2:31 NM1014 'until' takes templates and names, found 'b'; to go on with another alternative put the repetition in parentheses");

    [Fact]
    public void A_condition_tests_something() => Compiling.Reports(
        """
        schema T
        page { a: P* b: Q* c: line where foo d: line }
        record P { t: line } where wrds(t) < 3
        record Q { t: line } where words(t) << 3
        """,
        "2:34 NM1005 Expected a condition, such as 'words(x) <= 10' or 'x starts with \"…\"', found 'foo'",
        "3:28 NM1005 Expected words, length, blanks, heading, links, upper, marked, caption, item, alternative or main, found 'wrds'; did you mean 'words'?",
        "4:38 NM1005 Expected a number, found '<'");

    [Fact]
    public void Boilerplate_says_what_it_is() => Compiling.Reports(
        """
        schema T
        page {
          boilerplate
          a: line
          boilerplate "a" to b
          boilerplate "a" to "b"
        }
        """,
        "4:3 NM1005 Expected a template in quotes, 'to end', 'until' or the name of a run, found 'a'",
        "5:22 NM1005 Expected 'end' or the range's last line in quotes, found 'b'",
        "7:1 NM1005 Expected 'within' and a number of lines, found '}'");

    [Fact]
    public void A_record_without_a_name_is_read_on() => Compiling.Reports(
        """
        schema T
        page { a: line }
        record { text: line
          boilerplate "x"
        }
        record P { text: }
        """,
        "3:8 NM1005 Expected the record's name, found '{'",
        "6:18 NM1005 Expected 'line', a template in quotes or a type, found '}'");

    [Fact]
    public void A_choice_lists_its_records() => Compiling.Reports(
        """
        schema T
        page { a: B* c: C* }
        choice B = P |
        choice C P
        record P { text: line }
        """,
        "4:1 NM1005 Expected a record's name, found 'choice'",
        "4:10 NM1005 Expected '=' and the choice's records, found 'P'");

    [Fact]
    public void Only_declarations_stand_at_the_top() => Compiling.Reports(
        """
        schema T
        foo bar { baz: line }
        page { a: line }
        """,
        "2:1 NM1005 Expected a declaration: page, record, choice, boilerplate, using or import, found 'foo'");

    [Fact]
    public void A_body_is_not_empty() => Compiling.Reports(
        """
        schema T
        page { a: P ( b: line | ) }
        record P { }
        """,
        "2:25 NM1005 Expected an item, such as 'name: line' or a template in quotes, found ')'",
        "3:12 NM1005 Expected an item, such as 'name: line' or a template in quotes, found '}'");
}

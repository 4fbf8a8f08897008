namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>Names that mean nothing, or the wrong thing.</summary>
public class NameDiagnosticsTests
{
    [Fact]
    public void A_schema_has_a_page() => Compiling.Reports(
        """
        schema T
        record P { a: line }
        """,
        "1:8 NM2001 A schema describes a page; add 'page { … }'");

    [Fact]
    public void A_name_is_declared_once() => Compiling.Reports(
        """
        schema T
        page { a: P b: Q boilerplate R }
        record P { a: line }
        choice P = Q
        record Q { a: line }
        boilerplate Q { line }
        record Page { a: line }
        page { b: line }
        """,
        "2:30 NM2005 No run of boilerplate is named 'R'",
        "4:8 NM2002 'P' is declared already; rename one of the two",
        "6:13 NM2002 'Q' is declared already; rename one of the two",
        "7:8 NM2019 'Page' is what the page itself is called; choose another name",
        "8:1 NM2002 'page' is declared already; rename one of the two");

    [Fact]
    public void A_choice_is_between_records() => Compiling.Reports(
        """
        schema T
        page { a: B* boilerplate Run }
        choice B = Paragaph | Paragraph | Run
        record Paragraph { text: line }
        boilerplate Run { "x" }
        """,
        "3:12 NM2003 No record or choice is named 'Paragaph'; did you mean 'Paragraph'?",
        "3:35 NM2003 No record or choice is named 'Run'");

    [Fact]
    public void A_repetition_stops_before_something_declared() => Compiling.Reports(
        """
        schema T
        page { a: P* until Autor | Caption }
        record P { "x {text}" }
        record Author { "By {name}" }
        """,
        "2:20 NM2004 No record, choice or run is named 'Autor'; did you mean 'Author'?",
        "2:28 NM2004 No record, choice or run is named 'Caption'");

    [Fact]
    public void A_run_of_boilerplate_is_declared() => Compiling.Reports(
        """
        schema T
        page { boilerplate ReadMor  a: line }
        boilerplate ReadMore { "x" }
        """,
        "2:20 NM2005 No run of boilerplate is named 'ReadMor'; did you mean 'ReadMore'?");

    [Fact]
    public void A_type_that_is_nearly_declared_is_questioned() => Compiling.Reports(
        """
        schema T
        page { a: Paragrph b: DateOnly "{n: paragraph}." }
        record Paragraph { text: line }
        """,
        "2:11 NM2006 'Paragrph' is no record of this schema and is taken for a C# type; did you mean 'Paragraph'?",
        "2:37 NM2006 'paragraph' is no record of this schema and is taken for a C# type; did you mean 'Paragraph'?");

    [Fact]
    public void A_type_of_the_language_is_spelt_as_it_is() => Compiling.Reports(
        """
        schema T
        page { a: lin b: text }
        """,
        "2:11 NM2006 'lin' is no record of this schema and is taken for a C# type; did you mean 'line'?",
        "2:18 NM2006 'text' is no record of this schema and is taken for a C# type; did you mean 'Text'?");

    [Fact]
    public void A_misspelt_until_is_no_run() => Compiling.Reports(
        """
        schema T
        page { boilerplate utnil
          a: line }
        """,
        "2:20 NM2005 No run of boilerplate is named 'utnil'; did you mean 'until'?");

    [Fact]
    public void What_is_declared_is_used() => Compiling.Reports(
        """
        schema T
        page { a: line }
        record Paragraph { text: line }
        boilerplate Run { "x" }
        choice C = D
        record D { "x {x}" }
        """,
        "3:8 NM2007 Nothing uses 'Paragraph'; remove it, or mention it",
        "4:13 NM2007 Nothing uses 'Run'; remove it, or mention it",
        "5:8 NM2007 Nothing uses 'C'; remove it, or mention it");

    [Fact]
    public void Repeats_and_conditions_name_fields_of_the_record() => Compiling.Reports(
        """
        schema T
        page { headline: line repeat headlin a: P }
        record P { text: line } where words(txt) < 3
        """,
        "2:30 NM2008 No field of this record is named 'headlin'; did you mean 'headline'?",
        "3:37 NM2008 No field of this record is named 'txt'; did you mean 'text'?");

    [Fact]
    public void A_repeat_stands_behind_what_it_repeats() => Compiling.Reports(
        """
        schema T
        page { repeat headline headline: line ( a: line | repeat a ) repeat a }
        """,
        "2:15 NM2009 'headline' is not captured before this; move the 'repeat' behind it",
        "2:58 NM2009 'a' is not captured before this; move the 'repeat' behind it");

    [Fact]
    public void A_constant_is_nothing_to_repeat() => Compiling.Reports(
        """
        schema T
        page { x = "y" a: line repeat x }
        """,
        "2:31 NM2009 'x' is not captured before this; move the 'repeat' behind it");

    [Fact]
    public void The_output_reserves_some_names() => Compiling.Reports(
        """
        schema T
        page { source: line kind: line a: C }
        choice C = P
        record P { kind: line source: line }
        """,
        "2:8 NM2010 'source' is reserved in a page; choose another name",
        "4:12 NM2010 'kind' is reserved in a record of a choice; choose another name");

    [Theory]
    [InlineData("source")]
    [InlineData("schema")]
    [InlineData("boilerplate")]
    [InlineData("unclaimed")]
    [InlineData("diagnostics")]
    public void A_page_has_fields_of_its_own(string name) => Compiling.Reports(
        $"schema T\npage {{ {name}: line  p: P }}\nrecord P {{ {name}: line }}",
        $"2:8 NM2010 '{name}' is reserved in a page; choose another name");

    [Fact]
    public void Only_a_record_of_a_choice_has_a_kind() => Compiling.Reports("schema T\npage { kind: line  p: P }\nrecord P { kind: line }");

    [Fact]
    public void A_type_of_a_field_is_named_as_it_is_written() => Compiling.Reports(
        """
        schema T
        page { a = 1  a = "x"  a = true  b: line }
        """,
        "2:15 NM2011 'a' is a number above and a constant string here; give both the same type, or this one another name",
        "2:24 NM2011 'a' is a number above and true or false here; give both the same type, or this one another name");

    [Fact]
    public void What_could_not_be_read_is_not_unknown() => Compiling.Reports(
        """
        schema T
        page { "{a}{b}" c: "" repeat a repeat b repeat c }
        """,
        "2:12 NM2202 Two holes need text between them, to tell where the first one ends; write it, or make them one",
        "2:20 NM2201 An empty template fits no line, since blank lines are not matched; write its text, or '{}' for any");

    [Fact]
    public void A_field_has_one_type() => Compiling.Reports(
        """
        schema T
        page { a: line | a: P | a = true | "{a: int} x" }
        record P { text: line }
        """,
        "2:21 NM2011 'a' is text above and 'P' here; give both the same type, or this one another name",
        "2:25 NM2011 'a' is text above and true or false here; give both the same type, or this one another name",
        "2:41 NM2011 'a' is text above and 'int' here; give both the same type, or this one another name");

    [Fact]
    public void A_condition_behind_an_item_sees_that_item() => Compiling.Reports(
        """
        schema T
        page { a: line b: line where upper(a) "{c}." where upper(b) and words(c) < 3 }
        """,
        "2:36 NM2012 A condition here sees only what its own item captures, not 'a'; to test that, put it after the record",
        "2:58 NM2012 A condition here sees only what its own item captures, not 'b'; to test that, put it after the record");

    [Fact]
    public void A_condition_behind_a_record_sees_its_head() => Compiling.Reports(
        """
        schema T
        page { a: P }
        record P { h: line commit t: line } where upper(t)
        """,
        "3:49 NM2013 't' is filled after 'commit', and a record's condition sees only its head; put the condition after the field");

    [Fact]
    public void A_condition_behind_a_record_tests_no_list() => Compiling.Reports(
        """
        schema T
        page { a: P }
        record P { h: line{0..3} "x" } where upper(h)
        """,
        "3:44 NM2014 'h' is a list, and a condition tests one text; put it after the field, where it tests each");

    [Fact]
    public void A_condition_tests_a_text() => Compiling.Reports(
        """
        schema T
        page { a: P where upper(a) }
        record P { h: line f = true "x" } where upper(f)
        """,
        "3:47 NM2015 'f' is true or false and has no text to test; test a field of text");

    [Fact]
    public void An_inline_schema_imports_nothing() => Compiling.Reports(
        """
        schema T
        import "credits.news"
        page { a: line }
        """,
        "2:8 NM2018 An inline schema imports nothing; put it into a file, or the records into the schema");
}

namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>Every error is reported, and none for another's sake.</summary>
public class SeveralErrorsTests
{
    [Fact]
    public void Errors_of_all_kinds_are_reported_together() => Compiling.Reports(
        """
        schema T
        page { a: line; b: Paragrah
          "x { y" c: line{3..1}
        record Paragraph { text: line } where words(txt) < 3
        choice C = Paragrap | Paragraph
        record S { repeat h }
        """,
        "2:15 NM1001 ';' means nothing here; remove it",
        "2:20 NM2006 'Paragrah' is no record of this schema and is taken for a C# type; did you mean 'Paragraph'?",
        "3:6 NM1008 This hole isn't closed; end it with '}', or write '{{' for a brace",
        "3:18 NM2105 At least 3 and at most 1 contradict each other; swap them",
        "4:1 NM1005 Expected '}', found 'record'",
        "4:45 NM2008 No field of this record is named 'txt'; did you mean 'text'?",
        "5:12 NM2003 No record or choice is named 'Paragrap'; did you mean 'Paragraph'?",
        "6:19 NM2008 No field of this record is named 'h'");

    [Fact]
    public void A_repetition_of_what_could_not_be_read_is_not_said_to_stand_still() => Compiling.Reports(
        """
        schema T
        page { ( a: ??? )* b: line }
        """,
        "2:13 NM1005 Expected 'line', a template in quotes or a type, found '?'");

    [Fact]
    public void A_field_that_could_not_be_read_is_not_unknown() => Compiling.Reports(
        """
        schema T
        page { a: ??? "{b" c: ""
          repeat a repeat c }
        """,
        "2:11 NM1005 Expected 'line', a template in quotes or a type, found '?'",
        "2:23 NM2201 An empty template fits no line, since blank lines are not matched; write its text, or '{}' for any");

    [Fact]
    public void What_follows_a_condition_in_error_is_not_unreachable() => Compiling.Reports(
        """
        schema T
        page { a: C* }
        choice C = Sub | P
        record Sub { t: line } where words(txt) < 3
        record P { t: line }
        """,
        "4:36 NM2008 No field of this record is named 'txt'");

    [Fact]
    public void What_only_a_faulty_item_uses_is_not_unused() => Compiling.Reports(
        """
        schema T
        page { a: }
        record P { t: line }
        """,
        "2:11 NM1005 Expected 'line', a template in quotes or a type, found '}'");
}

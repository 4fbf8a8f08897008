namespace NewsModel.Schema.Tests.Binding;

public class ModelTests
{
    private static readonly FieldType PlainText = new(FieldTypeKind.Text);

    [Fact]
    public void A_template_is_folded_and_its_holes_are_parted_by_literals()
    {
        var schema = SchemaCompiler.Compile("schema T page { \"  By\u00A0 {name}  and\\u200B {{x}} {rest...} \" }").Schema;
        var template = Assert.IsType<TemplateItem>(schema.Page.Alternatives[0].Items[0]).Template;

        Assert.Equal(
            [
                new LiteralPart("By "),
                new HolePart("name", false, PlainText),
                new LiteralPart(" and {x} "),
                new HolePart("rest", true, PlainText),
            ],
            template.Parts.AsEnumerable());
        Assert.False(template.IsLiteral);
    }

    [Fact]
    public void A_hole_can_say_how_its_text_ends()
    {
        var schema = SchemaCompiler.Compile("schema T page { \"{text... '.'} {credit}\" }").Schema;

        Assert.Equal(
            [
                new HolePart("text", true, PlainText, "."),
                new LiteralPart(" "),
                new HolePart("credit", false, PlainText),
            ],
            Assert.IsType<TemplateItem>(schema.Page.Alternatives[0].Items[0]).Template.Parts.AsEnumerable());
    }

    [Fact]
    public void A_page_has_no_condition() =>
        Assert.Equal("NM1012", Assert.Single(SchemaCompiler.Compile("schema T page { a: line } where words(a) > 2").Diagnostics).Id);

    [Fact]
    public void Until_and_distinct_belong_to_their_repetition()
    {
        var schema = SchemaCompiler.Compile(
            "schema T page { a: line* distinct until \"x\" | R | More } record R { \"r\" } boilerplate More { \"m\" }").Schema;

        var expected = new RepetitionItem(
            new FieldItem("a", PlainText, null, null),
            0,
            LineRange.Unbounded,
            true,
            EquatableArray.Create<Target>(
                new TemplateTarget(new Template(EquatableArray.Create<TemplatePart>(new LiteralPart("x")))),
                new RecordTarget("R"),
                new RunTarget("More")));
        Assert.Equal(expected, schema.Page.Alternatives[0].Items[0]);
    }

    [Fact]
    public void A_commit_is_an_index()
    {
        var schema = SchemaCompiler.Compile("schema T page { r: R } record R { \"x\" commit \"y\" | \"z\" }").Schema;

        Assert.Equal([1, -1], schema.Records[0].Alternatives.Select(a => a.CommitIndex));
        Assert.Equal([2, 1], schema.Records[0].Alternatives.Select(a => a.Items.Count));
    }

    [Fact]
    public void Boilerplate_is_bound_by_its_form()
    {
        var schema = SchemaCompiler.Compile(
            "schema T page { boilerplate \"a\" boilerplate \"a\" to \"b\" within 3 boilerplate R boilerplate until \"a\" boilerplate \"a\" to end } boilerplate R { \"x\" to \"y\" within 12 }").Schema;
        var a = new Template(EquatableArray.Create<TemplatePart>(new LiteralPart("a")));
        var b = new Template(EquatableArray.Create<TemplatePart>(new LiteralPart("b")));

        Assert.Equal(
            [
                new BoilerplateLineItem(a),
                new BoilerplateRangeItem(a, b, 3),
                new BoilerplateRunItem("R"),
                new BoilerplateUntilItem(EquatableArray.Create<Target>(new TemplateTarget(a))),
                new BoilerplateToEndItem(a),
            ],
            schema.Page.Alternatives[0].Items.AsEnumerable());
        Assert.Equal(new LineRange(2, 13), schema.Runs[0].Lines);
    }

    [Fact]
    public void A_run_may_have_alternatives()
    {
        var schema = SchemaCompiler.Compile("schema T page { boilerplate R boilerplate One } boilerplate R { \"x\" | \"y\" line } boilerplate One { \"z\" }").Schema;

        Assert.Equal(2, Assert.IsType<GroupItem>(Assert.Single(schema.Runs[0].Body.Items)).Alternatives.Count);
        Assert.IsType<TemplateItem>(Assert.Single(schema.Runs[1].Body.Items));
    }

    [Fact]
    public void Negations_cancel_out_and_a_condition_on_its_own_stands_for_itself()
    {
        var schema = SchemaCompiler.Compile("schema T page { a: line where not not (upper(a)) b: line where not not not upper(b) }").Schema;
        var fields = schema.Page.Alternatives[0].Items.Cast<FieldItem>().Select(f => f.Where);

        Assert.Equal([new UpperCondition("a"), new NotCondition(new UpperCondition("b"))], fields);
    }

    [Fact]
    public void A_range_of_lines_says_whether_it_has_a_bound() =>
        Assert.Equal((true, false), (new LineRange(1, 2).IsBounded, new LineRange(1, LineRange.Unbounded).IsBounded));

    [Fact]
    public void Conditions_keep_their_structure_and_fold_their_texts()
    {
        var schema = SchemaCompiler.Compile(
            "schema T page { r: R } record R { x: line } where x != \" a  b \" and (blanks(x) >= 2 or x ends in \".  ”\") and x starts with \"By  \"").Schema;

        var expected = new AndCondition(EquatableArray.Create<Condition>(
            new TextCondition("x", TextTest.NotIn, EquatableArray.Create("a b")),
            new OrCondition(EquatableArray.Create<Condition>(
                new MeasureCondition(Measure.Blanks, "x", ComparisonOperator.GreaterOrEqual, 2),
                new TextCondition("x", TextTest.EndsIn, EquatableArray.Create(".  ”")))),
            new TextCondition("x", TextTest.StartsWith, EquatableArray.Create("By "))));
        Assert.Equal(expected, schema.Records[0].Where);
    }

    [Fact]
    public void Conditions_ask_what_markup_says_of_a_line()
    {
        var schema = SchemaCompiler.Compile(
            "schema T page { r: R } record R { heading: line } where heading(heading) <= 3 or heading(heading) and links(heading) > 0 and not marked(heading)").Schema;

        var expected = new OrCondition(EquatableArray.Create<Condition>(
            new MeasureCondition(Measure.Heading, "heading", ComparisonOperator.LessOrEqual, 3),
            new AndCondition(EquatableArray.Create<Condition>(
                new MarkCondition(Mark.Heading, "heading"),
                new MeasureCondition(Measure.Links, "heading", ComparisonOperator.Greater, 0),
                new NotCondition(new MarkCondition(Mark.Marked, "heading"))))));
        Assert.Equal(expected, schema.Records[0].Where);
    }

    [Theory]
    [InlineData("caption", Mark.Caption)]
    [InlineData("item", Mark.Item)]
    [InlineData("alternative", Mark.Alternative)]
    [InlineData("main", Mark.Main)]
    public void Each_mark_has_a_word(string word, Mark mark) =>
        Assert.Equal(new MarkCondition(mark, "x"), SchemaCompiler.Compile($"schema T page {{ r: R }} record R {{ x: line }} where {word}(x)").Schema.Records[0].Where);

    [Fact]
    public void A_declaration_may_bind_to_a_type_of_another_name()
    {
        var schema = SchemaCompiler.Compile(
            "schema T page as NewsPage { c: C } choice C as Block = R record R as Caption { text: line }").Schema;

        Assert.Equal("Page NewsPage", schema.Page.Name + " " + schema.Page.TypeName);
        Assert.Equal("C Block", schema.Choices[0].Name + " " + schema.Choices[0].TypeName);
        Assert.Equal("R Caption", schema.Records[0].Name + " " + schema.Records[0].TypeName);
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("\n", "\n\n  ")]
    [InlineData("\n", " // remark\n")]
    public void Line_ends_white_space_and_comments_do_not_change_the_model(string old, string replacement)
    {
        const string text = "schema T\npage { a: line\n b: P* until \"x\" }\nrecord P { text: line } where words(text) < 3\n";

        Assert.Equal(SchemaCompiler.Compile(text).Schema, SchemaCompiler.Compile(text.Replace(old, replacement, StringComparison.Ordinal)).Schema);
    }

    [Fact]
    public void An_edit_that_means_something_changes_the_model()
    {
        Assert.NotEqual(
            SchemaCompiler.Compile(Samples.Datelined).Schema,
            SchemaCompiler.Compile(Samples.Datelined.Replace("upper(place)", "words(place) = 1", StringComparison.Ordinal)).Schema);
    }

    [Fact]
    public void What_is_in_error_is_left_out_and_the_rest_is_there()
    {
        var compilation = SchemaCompiler.Compile(
            "schema T page { a: line \"\" ( b: line? )* c: P d: Nothing* until Unknown } record P { text: line } where upper(txt)");

        Assert.True(compilation.HasErrors);
        Assert.Equal(
            [
                new FieldItem("a", PlainText, null, null),
                new FieldItem("c", new FieldType(FieldTypeKind.Record, "P"), null, null),
                new RepetitionItem(
                    new FieldItem("d", new FieldType(FieldTypeKind.Clr, "Nothing"), null, null),
                    0,
                    LineRange.Unbounded,
                    false,
                    EquatableArray<Target>.Empty),
            ],
            compilation.Schema.Page.Alternatives[0].Items.AsEnumerable());
        Assert.Null(compilation.Schema.Records[0].Where);
    }

    [Fact]
    public void A_text_that_is_no_schema_still_gives_a_model()
    {
        var compilation = SchemaCompiler.Compile("");

        Assert.True(compilation.HasErrors);
        Assert.Equal("", compilation.Schema.Name);
        Assert.Single(compilation.Schema.Page.Alternatives);
    }
}

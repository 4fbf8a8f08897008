namespace NewsModel.Schema.Tests.Binding;

public class FieldTests
{
    [Theory]
    [InlineData("a: line", false, false)]
    [InlineData("a: line?", false, true)]
    [InlineData("a: line*", true, false)]
    [InlineData("a: line{1}", false, false)]
    [InlineData("a: line{0..1}", false, true)]
    [InlineData("a: line{2}", true, false)]
    [InlineData("( a: line \"x\" )+", true, false)]
    [InlineData("( a: line \"x\" )?", false, true)]
    [InlineData("a: line a: line", true, false)]
    [InlineData("\"{a} and {a}\"", true, false)]
    [InlineData("\"{a}: {b: P}\" a: line", true, false)]
    [InlineData("( \"x {a}\" | a: line )", false, false)]
    [InlineData("( \"x {a}\" | line )", false, true)]
    [InlineData("\"x {a}\" | a: line", false, false)]
    [InlineData("\"x {a}\" | line", false, true)]
    [InlineData("( \"x {a}\" | a: line ) a: line", true, false)]
    [InlineData("line commit a: line", false, true)]
    [InlineData("a: line commit line", false, false)]
    [InlineData("line commit a = 1", false, false)]
    [InlineData("( \"x\" a = true | line )", false, false)]
    [InlineData("( \"x\" a = 1 | line )", false, true)]
    [InlineData("( \"{a} {a}\" | a: line ) line", true, false)]
    [InlineData("( \"x\" a: line? | \"{a} {a}\" )", true, false)]
    [InlineData("( \"x\" a: line? | a: \"y\" )", false, true)]
    [InlineData("( a: \"x\" | \"y\" a: line? )", false, true)]
    [InlineData("a: line? b: line a: line?", true, false)]
    [InlineData("a = self ( \"x\" | \"y\" )", false, false)]
    public void A_field_is_a_list_or_optional_by_how_often_it_is_filled(string body, bool isList, bool isOptional)
    {
        var compilation = SchemaCompiler.Compile($"schema T page {{ r: R }} record R {{ {body} }} record P {{ text: line }}");
        var field = compilation.Schema.Records[0].Fields.Single(f => f.Name == "a");

        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == SchemaSeverity.Error);
        Assert.Equal((isList, isOptional), (field.IsList, field.IsOptional));
    }

    [Theory]
    [InlineData("a: line", FieldTypeKind.Text, "")]
    [InlineData("a: \"x {}\"", FieldTypeKind.Text, "")]
    [InlineData("\"{a}.\"", FieldTypeKind.Text, "")]
    [InlineData("\"{a: P}.\"", FieldTypeKind.Record, "P")]
    [InlineData("a: C", FieldTypeKind.Choice, "C")]
    [InlineData("a: DateOnly", FieldTypeKind.Clr, "DateOnly")]
    [InlineData("a = self line", FieldTypeKind.Text, "")]
    [InlineData("a = true line", FieldTypeKind.Boolean, "")]
    [InlineData("a = 1 line", FieldTypeKind.Number, "")]
    [InlineData("a = \"x\" line", FieldTypeKind.String, "")]
    [InlineData("a: Text", FieldTypeKind.Text, "")]
    public void A_field_has_the_type_of_what_fills_it(string body, FieldTypeKind kind, string name)
    {
        var schema = SchemaCompiler.Compile($"schema T page {{ {body} }} record P {{ text: line }} choice C = P").Schema;

        Assert.Equal(new FieldType(kind, name), schema.Page.Fields.Single(f => f.Name == "a").Type);
    }

    [Fact]
    public void A_repeat_knows_whether_it_repeats_a_list()
    {
        var schema = SchemaCompiler.Compile("schema T page { a: line \"x\" b: line{0..2} repeat a repeat b a: line }").Schema;

        Assert.Equal(
            [new RepeatItem("a", true), new RepeatItem("b", true)],
            schema.Page.Alternatives[0].Items.OfType<RepeatItem>());
    }

    [Fact]
    public void Fields_stand_in_the_order_of_their_first_mention_and_keep_their_documentation()
    {
        var schema = SchemaCompiler.Compile("schema T page {\n/// The first.\na: line \"{c}, {b}\"\n/// The last.\nb: line\n/// A constant.\nd = true\n/// Another.\nb: line }").Schema;

        Assert.Equal(["a: The first.", "c: ", "b: The last.", "d: A constant."], schema.Page.Fields.Select(f => f.Name + ": " + f.Documentation));
    }
}

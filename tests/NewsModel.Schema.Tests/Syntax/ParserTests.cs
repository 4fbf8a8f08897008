using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Tests.Syntax;

public class ParserTests
{
    [Fact]
    public void A_schema_has_a_name_a_host_and_documentation()
    {
        var schema = Parse("/// Doc.\nschema Name for \"host\"\nusing A.B.C\nimport \"x.news\"");

        Assert.Equal("Name", schema.Name?.Text);
        Assert.Equal("host", schema.Host?.Text);
        Assert.Equal("Doc.", schema.Documentation);
        Assert.Equal("A.B.C", Assert.IsType<UsingSyntax>(schema.Declarations[0]).Namespace.Text);
        Assert.Equal("x.news", Assert.IsType<ImportSyntax>(schema.Declarations[1]).File.Text);
    }

    [Fact]
    public void Every_node_stands_where_it_is_written()
    {
        const string text = "schema T page { a: line{0..3} distinct until \"b {c}\" | D where upper(a) }";
        var repetition = Assert.IsType<RepetitionSyntax>(Item(text));
        var field = Assert.IsType<FieldSyntax>(repetition.Item);
        var targets = repetition.Until!.Targets;
        var template = Assert.IsType<TemplateTargetSyntax>(targets[0]).Template;

        Assert.Equal("a: line{0..3} distinct until \"b {c}\" | D where upper(a)", At(repetition));
        Assert.Equal("a: line", At(field));
        Assert.Equal("a", At(field.Name));
        Assert.Equal("line", At(field.Value!));
        Assert.Equal("{0..3}", At(repetition.Quantifier!));
        Assert.Equal("\"b {c}\"", At(template));
        Assert.Equal("b ", At(template.Parts[0]));
        Assert.Equal("{c}", At(template.Parts[1]));
        Assert.Equal("c", At(((HoleSyntax)template.Parts[1]).Name!));
        Assert.Equal("D", At(targets[1]));
        Assert.Equal("upper(a)", At(field.Where!));

        string At(SyntaxNode node) => text.Substring(node.Span.Start, node.Span.Length);
    }

    [Fact]
    public void Places_in_a_template_count_its_escapes()
    {
        const string text = "schema T page { \"\\\"{{\\u2019{name: Type}\" }";
        var hole = Assert.IsType<HoleSyntax>(Assert.IsType<TemplateItemSyntax>(Item(text)).Template.Parts[1]);

        Assert.Equal("{name: Type}", text.Substring(hole.Span.Start, hole.Span.Length));
        Assert.Equal("Type", text.Substring(hole.Type!.Span.Start, hole.Type.Span.Length));
    }

    [Theory]
    [InlineData("?", 0, 1)]
    [InlineData("*", 0, LineRange.Unbounded)]
    [InlineData("+", 1, LineRange.Unbounded)]
    [InlineData("{2}", 2, 2)]
    [InlineData("{2..}", 2, LineRange.Unbounded)]
    [InlineData("{2..5}", 2, 5)]
    public void Quantifiers_say_how_often(string quantifier, int min, int max)
    {
        var syntax = Assert.IsType<RepetitionSyntax>(Item("schema T page { a: line" + quantifier + " }")).Quantifier;

        Assert.Equal((min, max), (syntax!.Min, syntax.Max));
    }

    [Theory]
    [InlineData("line")]
    [InlineData("to")]
    [InlineData("end")]
    [InlineData("repeat")]
    [InlineData("until")]
    [InlineData("distinct")]
    [InlineData("commit")]
    [InlineData("boilerplate")]
    [InlineData("where")]
    [InlineData("page")]
    [InlineData("record")]
    [InlineData("choice")]
    [InlineData("import")]
    [InlineData("using")]
    [InlineData("schema")]
    [InlineData("self")]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("not")]
    public void A_field_may_be_called_like_a_keyword(string name)
    {
        var text = $"schema T page {{ r: R }} record R {{ a: line? where upper(a) {name}: line boilerplate \"x\" {name}: line\n{name}: line {name}b = 1 repeat {name} }}";

        Assert.Empty(SchemaCompiler.Compile(text).Diagnostics);
    }

    [Theory]
    [InlineData("not")]
    [InlineData("words")]
    [InlineData("upper")]
    [InlineData("in")]
    [InlineData("contains")]
    public void A_condition_may_be_about_a_field_called_like_a_keyword(string name)
    {
        var text = $"schema T page {{ a: A }} record A {{ {name}: line }} where {name} starts with \"x\" and not {name} in (\"a\", \"b\") or {name} != \"c\"";

        Assert.Empty(SchemaCompiler.Compile(text).Diagnostics);
    }

    [Fact]
    public void And_binds_tighter_than_or_and_not_tightest()
    {
        var where = Assert.IsType<FieldSyntax>(Item("schema T page { a: line where not upper(a) and words(a) > 1 or length(a) >= 2 }")).Where;

        var or = Assert.IsType<OrSyntax>(where);
        var and = Assert.IsType<AndSyntax>(or.Terms[0]);
        Assert.IsType<NotSyntax>(and.Terms[0]);
        Assert.IsType<MeasureSyntax>(and.Terms[1]);
        Assert.IsType<MeasureSyntax>(or.Terms[1]);
    }

    [Fact]
    public void A_run_of_boilerplate_may_be_repeated_where_it_is_used()
    {
        var repetition = Assert.IsType<RepetitionSyntax>(Item("schema T page { boilerplate More{0..2} }"));

        Assert.IsType<BoilerplateRunSyntax>(repetition.Item);
    }

    private static SchemaSyntax Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var schema = Parser.Parse(new SourceFile(text, null), isImported: false, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return schema;
    }

    private static ItemSyntax Item(string text) =>
        Parse(text).Declarations.OfType<RecordSyntax>().Single(r => r.IsPage).Body.Alternatives[0].Items[0];
}

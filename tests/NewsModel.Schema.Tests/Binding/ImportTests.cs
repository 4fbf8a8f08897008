namespace NewsModel.Schema.Tests.Binding;

public class ImportTests
{
    private const string Credits = "using Shared\nrecord Credit { line = self \"{source}\" }\nrecord Spare { text: line }\n";

    [Fact]
    public void An_imported_record_is_one_of_the_schema()
    {
        var compilation = Compile("schema T\nusing Own\nimport \"credits.news\"\npage { \"({credit: Credit})\" }", ("credits.news", Credits));

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["Credit", "Spare"], compilation.Schema.Records.Select(r => r.Name));
        Assert.Equal(["Own", "Shared"], compilation.Schema.Usings.AsEnumerable());
        Assert.Equal(("credits.news", 2, 8), Where(compilation.Places.Declaration("Credit")));
    }

    [Fact]
    public void A_file_imported_twice_is_read_once()
    {
        var compilation = Compile(
            "schema T import \"a.news\" import \"credits.news\" page { \"({a: Credit})\" }",
            ("a.news", "import \"credits.news\""),
            ("credits.news", Credits));

        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void An_error_in_an_imported_file_names_that_file_and_comes_last()
    {
        var compilation = Compile(
            "schema T\nimport \"a.news\"\npage { a: A ; }", ("a.news", "record A { text: line } where upper(txt)"));

        Assert.Equal(
            [
                "t.news(3,13): error NM1001: ';' means nothing here; remove it",
                "a.news(1,37): error NM2008: No field of this record is named 'txt'; did you mean 'text'?",
            ],
            compilation.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void An_import_that_is_not_there_is_reported()
    {
        var compilation = Compile("schema T\nimport \"a.news\"\npage { a: line }");

        Assert.Equal(
            "t.news(2,8): error NM2016: There is no 'a.news' to import; check its name", Assert.Single(compilation.Diagnostics).ToString());
    }

    [Fact]
    public void An_import_that_is_nearly_there_is_recognised() => Assert.Equal(
        "(2,8): error NM2016: There is no 'credit.news' to import; did you mean 'credits.news'?",
        Assert.Single(SchemaCompiler.Compile(
            "schema T\nimport \"credit.news\"\npage { a: line }", static _ => null, importable: ["other.news", "credits.news"]).Diagnostics).ToString());

    [Fact]
    public void A_cycle_of_imports_is_reported()
    {
        var compilation = Compile(
            "schema T\nimport \"a.news\"\npage { a: line }", ("a.news", "import \"b.news\""), ("b.news", "import \"a.news\" import \"t.news\""));

        Assert.Equal(
            [
                "b.news(1,8): error NM2017: 'a.news' imports itself, directly or through others; remove one of the imports",
                "b.news(1,24): error NM2017: 't.news' imports itself, directly or through others; remove one of the imports",
            ],
            compilation.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_file_is_the_same_by_another_name()
    {
        var own = "schema T import \"x/t.news\" import \"a.news\" import \"x/a.news\" page { a: A }";
        const string a = "record A { text: line }";
        var compilation = Compile(own, ("x/t.news", own), ("a.news", a), ("x/a.news", a));

        Assert.Equal(
            "t.news(1,17): error NM2017: 'x/t.news' imports itself, directly or through others; remove one of the imports",
            Assert.Single(compilation.Diagnostics).ToString());
    }

    [Fact]
    public void A_page_of_an_imported_file_is_not_the_schemas()
    {
        var compilation = Compile(
            "schema T import \"a.news\" page { a: A }", ("a.news", "schema A page { x: line } record A { text: line }"));

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["a"], compilation.Schema.Page.Fields.Select(f => f.Name));
    }

    private static (string? File, int Line, int Column) Where(SchemaPlace? place) => (place!.File, place.Start.Line, place.Start.Column);

    private static SchemaCompilation Compile(string text, params (string Name, string Text)[] files) => SchemaCompiler.Compile(
        text, name => files.FirstOrDefault(f => f.Name == name).Text, "t.news");
}

namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>Every diagnostic has a page, whose examples do what it says. Those with C# are tested where the analyzer is.</summary>
public class DiagnosticPageTests
{
    public static TheoryData<string> Pages => [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Read(id).Wrong.Source is null)];

    [Fact]
    public void There_is_a_page_for_every_id_and_none_besides() =>
        Assert.Equal(SchemaRules.All.Select(r => r.Id), DiagnosticPage.Ids);

    [Fact]
    public void A_page_has_the_title_and_severity_of_its_id() => Assert.Equal(
        SchemaRules.All.Select(r => (r.Id, r.Title, r.Severity.ToString())),
        DiagnosticPage.Ids.Select(DiagnosticPage.Read).Select(p => (p.Id, p.Title, p.Severity)));

    [Fact]
    public void A_page_fits_a_screen() => Assert.All(
        DiagnosticPage.Ids, id => Assert.InRange(File.ReadAllLines(Path.Combine(DiagnosticPage.Folder, id + ".md")).Length, 1, 60));

    [Fact]
    public void The_index_lists_every_id() => Assert.Equal(
        SchemaRules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Severity} | {r.Title} |"),
        File.ReadAllLines(Path.Combine(DiagnosticPage.Folder, "README.md")).Where(l => l.StartsWith("| [NM", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_wrong_gives_the_diagnostic_and_what_is_right_gives_none(string id)
    {
        var page = DiagnosticPage.Read(id);
        var wrong = Compile(page.Wrong);

        Assert.All(wrong, d => Assert.Equal(id, d.Id));
        Assert.Equal(page.Message, Assert.Single(wrong).Message);
        Assert.Empty(Compile(page.Right));
    }

    private static IReadOnlyList<SchemaDiagnostic> Compile(DiagnosticExample example) => SchemaCompiler.Compile(
        example.Files[0].Text,
        name => example.Files.FirstOrDefault(f => f.Name == name).Text,
        example.Files[0].Name,
        example.Files.Select(f => f.Name)).Diagnostics;
}

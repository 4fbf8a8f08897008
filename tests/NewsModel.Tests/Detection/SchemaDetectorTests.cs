using NewsModel.Tests.Support;

namespace NewsModel.Tests.Detection;

public class SchemaDetectorTests
{
    // One mark is too little evidence.
    private const string TooShort = "cut-after-the-headline";

    public static TheoryData<string> Schemas => [.. BuiltInSchemas.All.Select(static schema => schema.Name)];

    [Theory, MemberData(nameof(Schemas))]
    public void Picks_the_schema_that_the_page_was_made_for(string schema)
    {
        var wrong = InventedPages.NamesOf(schema)
            .Select(name => (name, page: InventedPages.Read(schema, name)))
            .Where(it => !Schema(schema).Parse(it.page).HasErrors && SchemaDetector.Parse(it.page).Schema?.Name != schema)
            .Select(static it => it.name);
        Assert.Equal(schema == "DefensePost" ? [TooShort] : [], wrong);
    }

    [Theory, MemberData(nameof(Schemas))]
    public void No_page_fits_two_schemas(string schema)
    {
        var wrong = InventedPages.NamesOf(schema)
            .Where(name => SchemaDetector.Rank(InventedPages.Read(schema, name)).Count(static fit => fit.Fits) > 1);
        Assert.Empty(wrong);
    }

    [Theory, PagesOf("NoSchema")]
    public void Says_so_where_none_fits(string page)
    {
        ParseResult result = SchemaDetector.Parse(InventedPages.Read("NoSchema", page));
        Assert.Null(result.Schema);
        Assert.True(result.HasErrors);
        Assert.Single(result.Diagnostics, static d => d.Id == PageDiagnosticIds.NoSchema);
        Assert.All(result.Lines, static line => Assert.Equal(LineOwnerKind.Unclaimed, line.Owner.Kind));
    }

    [Fact]
    public Task Says_why()
    {
        var pages = (string[])["AsharqAlAwsat/one-story", "DefensePost/one-story", "KmaUpdates/one-story", "Rudaw/one-story", "NoSchema/another-site", "NoSchema/empty"];
        var text = new StringBuilder();
        foreach (string page in pages)
        {
            text.AppendLine(page);
            foreach (SchemaFit fit in SchemaDetector.Rank(InventedPages.Read(Path.GetDirectoryName(page)!, Path.GetFileName(page))))
            {
                text.Append(fit.Fits ? "  + " : "  - ").Append(fit.Schema).Append(": ").AppendLine(fit.Reason);
            }
        }

        return Verify(text.ToString());
    }

    [Fact]
    public void Chooses_among_the_schemas_it_is_given()
    {
        byte[] page = InventedPages.Read("Rudaw", "one-story");
        Assert.Null(SchemaDetector.Parse(page, [KmaUpdates.Schema, DefensePost.Schema]).Schema);
        Assert.Same(Rudaw.Schema, SchemaDetector.Parse(page, [Rudaw.Schema]).Schema);
        Assert.Null(SchemaDetector.Parse(page, []).Schema);
        Assert.Empty(SchemaDetector.Rank(page, []));
    }

    [Fact]
    public void The_best_fit_comes_first()
    {
        IReadOnlyList<SchemaFit> fits = SchemaDetector.Rank(InventedPages.Read("KmaUpdates", "one-story"));
        Assert.Equal(BuiltInSchemas.All.Count, fits.Count);
        Assert.Same(KmaUpdates.Schema, fits[0].Schema);
        Assert.True(fits[0].Fits);
        Assert.Equal(1, fits[0].Claimed);
    }

    private static NewsSchema Schema(string name) => BuiltInSchemas.All.Single(schema => schema.Name == name);
}

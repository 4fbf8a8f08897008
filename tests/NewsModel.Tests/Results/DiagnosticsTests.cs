using NewsModel.Tests.Support;

namespace NewsModel.Tests.Results;

public class DiagnosticsTests
{
    [Fact]
    public void A_diagnostic_reads_as_a_compiler_s()
    {
        Assert.Equal("(3,7): warning NP1002: Why.", new PageDiagnostic("NP1002", DiagnosticSeverity.Warning, 3, 7, "Why.").ToString());
        Assert.Equal("(1,1): error NP1007: Why.", new PageDiagnostic("NP1007", DiagnosticSeverity.Error, 1, 1, "Why.").ToString());
    }

    [Fact]
    public void They_come_in_the_order_of_lines()
    {
        IReadOnlyList<PageDiagnostic> all = Rudaw.Parse("one\n\ntwo\nthree").Diagnostics;
        Assert.Equal(all.Count, all.Count());
        Assert.Equal(all.OrderBy(static d => d.Line), all);
        Assert.Equal([1, 3, 4], all.Where(static d => d.Id == PageDiagnosticIds.UnclaimedLine).Select(static d => d.Line));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_once_a_line_where_the_first_stands()
    {
        byte[] page = [0xEF, 0xBB, 0xBF, .. "é\r\n  🙂 "u8, 0xFF, .. " "u8, 0xC3, .. "\n"u8, 0x80, (byte)'\n'];
        var places = Rudaw.Parse(page).Diagnostics.Where(static d => d.Id == PageDiagnosticIds.NotUtf8).Select(static d => (d.Line, d.Column));
        Assert.Equal([(2, 6), (3, 1)], places);
    }

    [Fact]
    public void Columns_start_behind_the_byte_order_mark() =>
        Assert.Equal((1, 3), Rudaw.Parse("\uFEFF  one").Diagnostics.Where(static d => d.Id == PageDiagnosticIds.UnclaimedLine).Select(static d => (d.Line, d.Column)).Single());

    [Fact]
    public void Only_errors_make_a_result_wrong()
    {
        Assert.True(Rudaw.Parse("one").HasErrors);
        ParseResult<NewsPage> cut = KmaUpdates.Parse("Menu\nKMA UPDATES\nFog");
        Assert.NotEmpty(cut.Diagnostics);
        Assert.False(cut.HasErrors);
    }

    [Fact]
    public void An_empty_page_has_an_error_on_its_first_line()
    {
        PageDiagnostic error = Rudaw.Parse("").Diagnostics.Single();
        Assert.Equal((PageDiagnosticIds.NoRecord, DiagnosticSeverity.Error, 1, 1), (error.Id, error.Severity, error.Line, error.Column));
    }
}

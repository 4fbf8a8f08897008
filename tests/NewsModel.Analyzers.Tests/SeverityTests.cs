using Microsoft.CodeAnalysis;
using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>Diagnostics are suppressed and promoted by the usual means.</summary>
public class SeverityTests
{
    private const string Unused = "schema T page { title: line } record Trip { text: line }";

    private const string Inline = $"[NewsModel.NewsSchemaText(\"{Unused}\")]\npublic static partial class Parser;\n";

    private static readonly AnalyzedProject OfFile = AnalyzedProject.Of(Unused);

    [Fact]
    public async Task APragmaSuppressesInAnInlineSchema()
    {
        Assert.Equal("Source.cs(1,65): warning NM2007: Nothing uses 'Trip'; remove it, or mention it", Assert.Single(await new AnalyzedProject(Inline).Diagnostics()));
        Assert.Empty(await new AnalyzedProject($"#pragma warning disable NM2007\n{Inline}#pragma warning restore NM2007\n").Diagnostics());
    }

    [Fact]
    public async Task APragmaSuppressesInsideTheTextOnly() => Assert.Single(await new AnalyzedProject(
        $"#pragma warning disable NM2007\n#pragma warning restore NM2007\n{Inline}").Diagnostics());

    [Fact]
    public async Task AnAttributeSuppressesInAnInlineSchema() => Assert.Empty(await new AnalyzedProject(
        $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"NewsModel\", \"NM2007\")]\n{Inline}").Diagnostics());

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, "error")]
    [InlineData(ReportDiagnostic.Info, "info")]
    public async Task TheProjectSetsSeverities(ReportDiagnostic severity, string? expected)
    {
        var severities = ImmutableDictionaryOf(severity);

        Assert.Equal(expected, Severity(await (OfFile with { Severities = severities }).Diagnostics()));
        Assert.Equal(expected, Severity(await (new AnalyzedProject(Inline) with { Severities = severities }).Diagnostics()));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", "error")]
    [InlineData("suggestion", "info")]
    public async Task AGlobalConfigurationSetsSeverities(string severity, string? expected)
    {
        var configuration = $"is_global = true\ndotnet_diagnostic.NM2007.severity = {severity}\n";

        Assert.Equal(expected, Severity(await (OfFile with { Configuration = configuration }).Diagnostics()));
        Assert.Equal(expected, Severity(await (new AnalyzedProject(Inline) with { Configuration = configuration }).Diagnostics()));
    }

    [Fact]
    public async Task AnEditorConfigurationSetsSeveritiesOfInlineSchemas() => Assert.Equal(
        "error",
        Severity(await (new AnalyzedProject(Inline) with { Configuration = "[*.cs]\ndotnet_diagnostic.NM2007.severity = error\n" }).Diagnostics()));

    /// <summary>The compiler applies the sections of an editor configuration to C# files alone.</summary>
    [Fact]
    public async Task AnEditorConfigurationDoesNotReachSchemaFiles() => Assert.Equal(
        "warning",
        Severity(await (OfFile with { Configuration = "[*]\ndotnet_diagnostic.NM2007.severity = error\n" }).Diagnostics()));

    [Fact]
    public async Task WarningsBecomeErrorsWithAllOthers() =>
        Assert.Equal("error", Severity(await (OfFile with { WarningsAreErrors = true }).Diagnostics()));

    private static System.Collections.Immutable.ImmutableDictionary<string, ReportDiagnostic> ImmutableDictionaryOf(ReportDiagnostic severity) =>
        System.Collections.Immutable.ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("NM2007", severity);

    private static string? Severity(IReadOnlyList<string> diagnostics) => diagnostics.SingleOrDefault()?.Split(": ")[1].Split(' ')[0];
}

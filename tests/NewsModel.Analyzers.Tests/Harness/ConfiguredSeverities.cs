using Microsoft.CodeAnalysis;

namespace NewsModel.Analyzers.Tests.Harness;

/// <summary>The severities that configuration files set, as the compiler reads them.</summary>
internal sealed class ConfiguredSeverities(AnalyzerConfigSet configuration) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configuration.GetOptionsForSourcePath("/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configuration.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}

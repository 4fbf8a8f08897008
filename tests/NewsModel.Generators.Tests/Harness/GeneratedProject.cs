using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NewsModel.Generators.Tests.Harness;

/// <summary>A project after the generator ran.</summary>
internal sealed class GeneratedProject(CSharpCompilation compilation, GeneratorDriverRunResult run, ImmutableArray<Diagnostic> diagnostics)
{
    /// <summary>What the generator itself reported.</summary>
    public IReadOnlyList<Diagnostic> Reported => diagnostics;

    /// <summary>The files that it wrote.</summary>
    public IReadOnlyList<(string File, string Code)> Sources =>
        [.. run.Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];

    /// <summary>What the compiler says of all of it, errors and warnings.</summary>
    public IReadOnlyList<Diagnostic> Complaints =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)];

    public CompiledProject Compile() => new(Emit());

    public byte[] Emit()
    {
        Assert.Null(run.Results.Single().Exception);
        Assert.True(Complaints.Count == 0, Describe());
        using var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(assembly);
        Assert.True(result.Success, Describe());
        return assembly.ToArray();
    }

    private string Describe() => string.Join("\n", [.. Complaints.Select(c => c.ToString()), .. Sources.Select(s => s.Code)]);
}

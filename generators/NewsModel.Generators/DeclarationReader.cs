using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>Reads the declarations of one compilation after the other: each file once, as long as it is not edited.</summary>
public sealed class DeclarationReader
{
    // Nothing is kept alive here: what no compilation has any more goes with it.
    private readonly ConditionalWeakTable<Compilation, Declarations> _compilations = new();
    private readonly ConditionalWeakTable<SyntaxTree, DeclaringFile> _files = new();
    private readonly ConditionalWeakTable<MetadataReference, object> _references = new();

    /// <summary>Reads the declarations of a compilation.</summary>
    public Declarations Read(Compilation compilation, CancellationToken cancellationToken) =>
        _compilations.GetValue(compilation, c => new Declarations(
            c.SyntaxTrees.Select(tree => _files.GetValue(tree, t => DeclaringFile.Of(t, cancellationToken))).ToEquatableArray(),
            c.References.Select(reference => _references.GetValue(reference, static _ => new object())).ToEquatableArray(),
            $"{c.AssemblyName} {c.Options.NullableContextOptions}"));
}

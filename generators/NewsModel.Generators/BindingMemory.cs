using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Generators.Binding;

namespace NewsModel.Generators;

/// <summary>
/// Binds schemas to the types of one compilation after the other. Binding takes a while, most of it Roslyn's to look
/// into types, and nearly no edit changes one: a binding is kept with the names that it depends on, and made again
/// where a file was edited that declares one of them.
/// </summary>
public sealed class BindingMemory
{
    private readonly DeclarationReader _reader = new();
    private readonly ConditionalWeakTable<CompiledSchema, Entry> _entries = new();

    /// <summary>Binds a schema; null where its class is not in the compilation, or has members in the way.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public BoundParser? Bind(CompiledSchema schema, Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Declarations declarations = _reader.Read(compilation, cancellationToken);
        Entry entry = _entries.GetOrCreateValue(schema);
        if (entry.Last is { } last && !declarations.MayChange(last.Declarations, last.Names))
        {
            entry.Last = last with { Declarations = declarations };
            return last.Parser;
        }

        if (compilation.Assembly.GetTypeByMetadataName(schema.Class.MetadataName) is not { } type)
        {
            return null;
        }

        SchemaBinding binding = TypeBinder.Bind(schema.Schema, type, compilation, out IReadOnlyCollection<string> names, cancellationToken);
        BoundParser? parser = ClassShape.FaultsOf(type, binding).Any() ? null : new BoundParser(schema.Class, schema.Schema, binding);
        entry.Last = new Bound(parser, declarations, [.. names, .. NamesInUse.All]);
        return parser;
    }

    private sealed class Entry
    {
        public Bound? Last { get; set; }
    }

    private sealed record Bound(BoundParser? Parser, Declarations Declarations, IReadOnlyCollection<string> Names);
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>All that a parser is written from. Value-equal: an edit that changes none of it writes nothing.</summary>
/// <param name="Class">The class.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Binding">The C# types of the schema's records.</param>
public sealed record BoundParser(SchemaClass Class, BoundSchema Schema, SchemaBinding Binding)
{
    /// <summary>Binds a schema to the types of a compilation; null where the class is not in it, or has members in the way.</summary>
    public static BoundParser? Of(CompiledSchema schema, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Assembly.GetTypeByMetadataName(schema.Class.MetadataName) is not { } type)
        {
            return null;
        }

        SchemaBinding binding = TypeBinder.Bind(schema.Schema, type, compilation, cancellationToken);
        return ClassShape.FaultsOf(type, binding).Any() ? null : new BoundParser(schema.Class, schema.Schema, binding);
    }
}

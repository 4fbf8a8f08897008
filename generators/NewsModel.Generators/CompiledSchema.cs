using System.Linq;
using System.Threading;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>A class with the schema that it names, compiled.</summary>
/// <param name="Class">The class.</param>
/// <param name="Schema">The schema.</param>
public sealed record CompiledSchema(SchemaClass Class, BoundSchema Schema)
{
    /// <summary>Compiles the schema that a class names.</summary>
    public static CompiledSchema Of(SchemaSource source, CancellationToken cancellationToken)
    {
        string? fileName = source.Class.Reference.FileName;
        return new CompiledSchema(source.Class, SchemaCompiler.Compile(source.Text, fileName is null ? null : Import, fileName).Schema);

        string? Import(string name)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return source.Imports.FirstOrDefault(file => file.Name == name)?.Text;
        }
    }
}

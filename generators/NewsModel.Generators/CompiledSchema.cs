using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>A class with the schema that it names, compiled.</summary>
/// <param name="Class">The class.</param>
/// <param name="Schema">The schema.</param>
public sealed record CompiledSchema(SchemaClass Class, BoundSchema Schema)
{
    /// <summary>Compiles the schema that a class names; null where there is no such schema.</summary>
    public static CompiledSchema? Of(SchemaClass declared, EquatableArray<SchemaFile> files)
    {
        SchemaReference reference = declared.Reference.In(files);
        return reference.Text is null
            ? null
            : new CompiledSchema(declared, SchemaCompiler.Compile(reference.Text, reference.FileName is null ? null : Import, reference.FileName).Schema);

        string? Import(string name) => SchemaFile.Find(files, name)?.Text;
    }
}

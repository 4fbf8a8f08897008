using NewsModel.Schema;

namespace NewsModel;

/// <summary>A schema that has errors and so can't be used.</summary>
public sealed class NewsSchemaException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="diagnostics">What is wrong with the schema.</param>
    public NewsSchemaException(IReadOnlyList<SchemaDiagnostic> diagnostics)
        : base(string.Join("\n", diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What is wrong with the schema, warnings included, in the order of its text.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics { get; }
}

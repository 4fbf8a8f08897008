using NewsModel.Schema.Planning;

namespace NewsModel.Schema;

/// <summary>What came of compiling a schema.</summary>
/// <param name="Schema">The bound schema; what was in error is left out.</param>
/// <param name="Diagnostics">Everything wrong with it, in order of position; an imported file's after the schema's own.</param>
/// <param name="Places">Where its parts stand.</param>
public sealed record SchemaCompilation(BoundSchema Schema, IReadOnlyList<SchemaDiagnostic> Diagnostics, SchemaPlaces Places)
{
    /// <summary>The most work that its parser does on a page; counted when it is asked for.</summary>
    public WorkBound Work => WorkCounter.Count(new SchemaIndex(Schema)).Bound;

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == SchemaSeverity.Error);
}

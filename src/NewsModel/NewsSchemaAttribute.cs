namespace NewsModel;

/// <summary>
/// Makes a partial class the parser of a schema: the source generator adds the records that are not declared
/// elsewhere, <c>Schema</c> and <c>Parse</c>.
/// </summary>
/// <param name="file">The name of a <c>.news</c> file among the project's <c>AdditionalFiles</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NewsSchemaAttribute(string file) : Attribute
{
    /// <summary>The name of the schema's file.</summary>
    public string File { get; } = file;
}

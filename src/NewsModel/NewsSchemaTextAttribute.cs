namespace NewsModel;

/// <summary>
/// Makes a partial class the parser of a schema that stands in the attribute: the source generator adds the records
/// that are not declared elsewhere, <c>Schema</c> and <c>Parse</c>.
/// </summary>
/// <param name="text">The schema; it imports nothing.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NewsSchemaTextAttribute(string text) : Attribute
{
    /// <summary>The schema's text.</summary>
    public string Text { get; } = text;
}

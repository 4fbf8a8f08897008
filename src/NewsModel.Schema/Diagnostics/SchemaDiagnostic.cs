using System.Globalization;

namespace NewsModel.Schema;

/// <summary>Something wrong with a schema, and where.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">The particulars that the rule's message format asks for.</param>
public sealed record SchemaDiagnostic(SchemaRule Rule, SchemaPlace Place, EquatableArray<string> Arguments)
{
    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;

    /// <summary>How much it matters.</summary>
    public SchemaSeverity Severity => Rule.Severity;

    /// <summary>The file; null where the schema has no file name.</summary>
    public string? File => Place.File;

    /// <summary>The characters.</summary>
    public TextSpan Span => Place.Span;

    /// <summary>What is wrong, what was expected and what to do.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());

    /// <summary>File, position, severity, id and message, as compilers print them.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        File,
        Place.Start.Line,
        Place.Start.Column,
        Severity.ToString().ToLowerInvariant(),
        Id,
        Message);
}

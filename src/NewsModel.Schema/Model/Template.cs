namespace NewsModel.Schema;

/// <summary>
/// What a whole text has to look like. Its literal parts are folded (each run of white space one space, no-break
/// spaces included) and trimmed at the template's two ends; two holes always have a literal between them.
/// </summary>
/// <param name="Parts">Literals and holes, in order. Never empty; no two literals adjacent.</param>
public sealed record Template(EquatableArray<TemplatePart> Parts)
{
    /// <summary>Whether it has no holes and so stands for itself.</summary>
    public bool IsLiteral => Parts.Count == 1 && Parts[0] is LiteralPart;

    /// <summary>Its holes, in order.</summary>
    public IEnumerable<HolePart> Holes => Parts.OfType<HolePart>();
}

/// <summary>A part of a template.</summary>
public abstract record TemplatePart;

/// <summary>Text that stands for itself.</summary>
/// <param name="Text">The folded characters. A space at its start or end, next to a hole, stands for one run of white space.</param>
public sealed record LiteralPart(string Text) : TemplatePart;

/// <summary>A hole.</summary>
/// <param name="Field">The field it fills; null where it captures nothing.</param>
/// <param name="ToLast">Whether it runs to the last occurrence of what follows it (<c>{a...}</c>) rather than to the first.</param>
/// <param name="Type">The type that its text must also match.</param>
/// <param name="Ending">What its text ends with, looked for together with what follows the hole; empty for anything.</param>
public sealed record HolePart(string? Field, bool ToLast, FieldType Type, string Ending = "") : TemplatePart;

using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Binds templates: folds their literals and resolves their holes.</summary>
internal sealed class TemplateBinder(TypeResolver types, Symbol owner, PlaceMap places, DiagnosticBag diagnostics)
{
    /// <summary>A template, or null where it is in error.</summary>
    /// <param name="syntax">The template.</param>
    /// <param name="mayCapture">Whether its holes may have names here.</param>
    public Template? Bind(TemplateSyntax syntax, bool mayCapture)
    {
        if (syntax.HasErrors) return null;

        var parts = new List<TemplatePart>();
        for (var i = 0; i < syntax.Parts.Count; i++)
        {
            if (syntax.Parts[i] is HoleSyntax hole)
            {
                if (BindHole(hole, parts, mayCapture) is not { } bound) return null;
                parts.Add(bound);
            }
            else if (Fold((LiteralSyntax)syntax.Parts[i], i == 0, i == syntax.Parts.Count - 1) is { Length: > 0 } literal)
            {
                parts.Add(new LiteralPart(literal));
            }
        }

        if (parts.Count > 0) return new Template(parts.ToEquatableArray());
        diagnostics.Report(SchemaRules.EmptyTemplate, owner.File, syntax.Span);
        return null;
    }

    private static string Fold(LiteralSyntax literal, bool isFirst, bool isLast)
    {
        var folded = Folding.Collapse(literal.Text);
        if (isFirst) folded = folded.TrimStart(' ');
        if (isLast) folded = folded.TrimEnd(' ');
        return folded;
    }

    private HolePart? BindHole(HoleSyntax hole, List<TemplatePart> before, bool mayCapture)
    {
        if (before.Count > 0 && before[before.Count - 1] is HolePart)
        {
            diagnostics.Report(SchemaRules.AdjacentHoles, owner.File, hole.Span);
            return null;
        }

        if (hole.Name is { } name && !mayCapture)
        {
            diagnostics.Report(SchemaRules.NamedHole, owner.File, name.Span, name.Text);
            return null;
        }

        var type = hole.Type is null ? new FieldType(FieldTypeKind.Text) : types.Resolve(hole.Type, owner);
        return type is null ? null : places.Add(new HolePart(hole.Name?.Text, hole.ToLast, type, Folding.Collapse(hole.Ending).Trim(' ')), hole.Span);
    }
}

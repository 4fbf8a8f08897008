using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NewsModel.Generators;

/// <summary>Which schema a class names by its attribute.</summary>
/// <param name="FileName">The name of a file, as the attribute has it; null for an inline schema.</param>
/// <param name="Text">The text of an inline schema; null for a file.</param>
public sealed record SchemaReference(string? FileName, string? Text)
{
    /// <summary>The attribute that names a file.</summary>
    public const string FileAttribute = "NewsModel.NewsSchemaAttribute";

    /// <summary>The attribute that holds a schema.</summary>
    public const string TextAttribute = "NewsModel.NewsSchemaTextAttribute";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> Attributes { get; } = [FileAttribute, TextAttribute];

    /// <summary>Whether an attribute is one of them.</summary>
    public static bool IsSchema(AttributeData attribute) => Attributes.Contains(attribute.AttributeClass?.ToDisplayString() ?? "");

    /// <summary>What an attribute names; null where it names nothing yet.</summary>
    public static SchemaReference? Of(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Value is not string argument)
        {
            return null;
        }

        return attribute.AttributeClass?.Name == "NewsSchemaTextAttribute"
            ? new SchemaReference(null, argument)
            : new SchemaReference(argument, null);
    }

    /// <summary>The same; null also where the class has both attributes, and this is the one that holds a schema.</summary>
    public static SchemaReference? OfOne(INamedTypeSymbol type, AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == TextAttribute && type.GetAttributes().Any(static a => a.AttributeClass?.ToDisplayString() == FileAttribute)
            ? null
            : Of(attribute);
}

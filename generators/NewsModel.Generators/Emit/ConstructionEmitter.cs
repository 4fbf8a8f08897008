using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>Writes the expression that makes a record of the values of its fields.</summary>
internal static class ConstructionEmitter
{
    /// <summary>The literal of a constant.</summary>
    public static string Constant(ConstantItem constant) =>
        constant.Type.Kind == FieldTypeKind.String ? CSharp.String(constant.Value) : constant.Value;

    /// <summary><c>new X { … }</c>.</summary>
    /// <param name="context">The schema.</param>
    /// <param name="record">The record.</param>
    /// <param name="values">What there is for its fields.</param>
    public static string New(SchemaContext context, BoundRecord record, IReadOnlyList<(Capture Capture, string Expression)> values)
    {
        TypeBinding type = context.Type(record.Name);
        var parameters = new List<string>();
        var properties = new List<string>();
        foreach (PropertyBinding property in type.Properties)
        {
            (Capture? capture, string expression) = values.FirstOrDefault(v => v.Capture.Field == property.Field);
            if (capture is null)
            {
                // A required property has to be given a value all the same; its absence was reported when the page was parsed.
                bool needed = property.Parameter is not null || (type.IsEmitted && IsRequired(record, property));
                if (!needed)
                {
                    continue;
                }

                expression = "default!";
            }
            else
            {
                expression = Convert(property, capture, expression);
            }

            if (property.Parameter is { } parameter)
            {
                parameters.Add($"{CSharp.Member(parameter)}: {expression}");
            }
            else
            {
                properties.Add($"{CSharp.Member(property.Property)} = {expression}");
            }
        }

        string arguments = parameters.Count == 0 && properties.Count > 0 ? "" : $"({string.Join(", ", parameters)})";
        string initializer = properties.Count == 0 ? "" : $" {{ {string.Join(", ", properties)} }}";
        return $"new {type.CSharpName}{arguments}{initializer}";
    }

    /// <summary>Whether an emitted record demands a field.</summary>
    public static bool IsRequired(BoundRecord record, PropertyBinding property)
    {
        BoundField field = record.Fields.First(f => f.Name == property.Field);
        return !property.IsNullable && property.List == ListForm.None && field.Type.Kind != FieldTypeKind.Boolean;
    }

    private static string Convert(PropertyBinding property, Capture capture, string expression)
    {
        if (property.List != ListForm.None)
        {
            string list = capture.Convert(expression, CaptureCount.Many);
            if (property.Form != ValueForm.Same)
            {
                // What does not convert is reported, and left out.
                list = $"Lists.Map({list}, static text => {One(property with { IsNullable = true }, "text", isOptional: false)})";
                list = property.Form == ValueForm.String ? list : $"Lists.OfPresent({list})";
            }

            return property.List switch
            {
                ListForm.Array => $"{list}.AsSpan().ToArray()",
                ListForm.List => $"new global::System.Collections.Generic.List<{Element(property, capture)}>({list})",
                ListForm.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.Create({list}.AsSpan())",
                _ => list,
            };
        }

        bool isOptional = capture.Count == CaptureCount.Optional;
        if (property.Form != ValueForm.Same)
        {
            return One(property, expression, isOptional);
        }

        return !isOptional || property.IsNullable || capture.Element == "bool"
            ? expression
            : capture.IsStruct ? $"{expression}.GetValueOrDefault()" : $"{expression}!";
    }

    // The names that attributes give to members, in upper case: case is of no account.
    private static string Names(PropertyBinding property)
    {
        if (property.EnumNames.Count == 0)
        {
            return "";
        }

        IEnumerable<string> arms = property.EnumNames
            .GroupBy(static n => n.Name.ToUpperInvariant())
            .Select(same => $"{CSharp.String(same.Key)} => {property.TypeName}.{CSharp.Identifier(same.First().Member)}");
        return $", static name => name switch {{ {string.Join(", ", arms)}, _ => null }}";
    }

    private static string Element(PropertyBinding property, Capture capture) => property.TypeName.Length > 0 ? property.TypeName : capture.Element;

    private static string One(PropertyBinding property, string expression, bool isOptional)
    {
        switch (property.Form)
        {
            case ValueForm.String:
                return !isOptional ? $"{expression}.ToString()" : $"{expression}?.ToString()" + (property.IsNullable ? "" : " ?? \"\"");
            case ValueForm.Enum:
                return $"Values.ToEnum<{property.TypeName}>({expression}{Names(property)})" + (property.IsNullable ? "" : ".GetValueOrDefault()");
            case ValueForm.ParsableClass:
                return $"Values.ParseClass<{property.TypeName}>({expression})";
            default:
                return $"Values.Parse<{property.TypeName}>({expression})" + (property.IsNullable ? "" : ".GetValueOrDefault()");
        }
    }
}

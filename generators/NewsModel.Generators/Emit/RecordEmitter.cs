using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>Declares the records and choices that no C# type stands for.</summary>
internal static class RecordEmitter
{
    public static void Emit(SchemaContext context, CodeWriter code)
    {
        foreach (BoundChoice choice in context.Schema.Choices.Where(c => context.Type(c.Name).IsEmitted))
        {
            code.Line();
            code.Line(CSharp.Summary(choice.Documentation ?? $"{string.Join(", ", choice.Items)}: one of these."));
            code.Line($"[global::NewsModel.NewsChoice({string.Join(", ", choice.Items.Select(i => $"typeof({context.TypeName(i)})"))})]");
            code.Line($"{context.Access} partial interface {context.TypeName(choice.Name)}{Bases(context, choice.Name)} {{ }}");
        }

        foreach (BoundRecord record in context.Schema.Records.Concat([context.Schema.Page]).Where(r => context.Type(r.Name).IsEmitted))
        {
            code.Line();
            code.Line(CSharp.Summary(record.Documentation ?? $"A record {record.Name} of the schema {context.Schema.Name}."));
            code.Open($"{context.Access} sealed partial record {context.TypeName(record.Name)}{Bases(context, record.Name)}");
            bool first = true;
            foreach (PropertyBinding property in context.Type(record.Name).Properties)
            {
                if (!first)
                {
                    code.Line();
                }

                first = false;
                BoundField field = record.Fields.First(f => f.Name == property.Field);
                code.Line(CSharp.Summary(field.Documentation ?? $"The field {field.Name}."));
                string required = ConstructionEmitter.IsRequired(record, property) ? "required " : "";
                code.Line($"public {required}{Type(context, field, property)} {CSharp.Member(property.Property)} {{ get; init; }}");
            }

            code.Close();
        }
    }

    private static string Bases(SchemaContext context, string item)
    {
        List<string> bases = context.Schema.Choices
            .Where(c => c.Items.Contains(item) && context.Type(c.Name).IsEmitted).Select(c => context.TypeName(c.Name)).ToList();
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static string Type(SchemaContext context, BoundField field, PropertyBinding property)
    {
        string element = property.TypeName.Length > 0 ? property.TypeName : context.Capture(new FieldCapture(field.Name, field.Type)).Element;
        return property.List != ListForm.None ? $"ValueList<{element}>" : property.IsNullable && field.Type.Kind != FieldTypeKind.Boolean ? element + "?" : element;
    }
}

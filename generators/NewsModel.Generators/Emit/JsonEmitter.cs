using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Generators.Emit;

/// <summary>Writes how records become JSON: camelCase, absent values left out, an item of a choice with its <c>kind</c>.</summary>
internal static class JsonEmitter
{
    public static void Emit(SchemaContext context, CodeWriter code)
    {
        code.Line();
        code.Line("// How records become JSON.");
        code.Open("private static class JsonOutput");
        Fields(context, context.Schema.Page, code);
        foreach (BoundRecord record in context.Schema.Records)
        {
            code.Line();
            code.Open($"public static void Write{record.Name}(Utf8JsonWriter json, {context.TypeName(record.Name)} value)");
            code.Line("json.WriteStartObject();");
            code.Line($"Write{record.Name}Fields(json, value);");
            code.Line("json.WriteEndObject();");
            code.Close();
            code.Line();
            Fields(context, record, code);
        }

        foreach (BoundChoice choice in context.Schema.Choices)
        {
            code.Line();
            code.Open($"public static void Write{choice.Name}(Utf8JsonWriter json, {context.TypeName(choice.Name)} value)");
            code.Line("json.WriteStartObject();");
            code.Open("switch (value)");
            foreach (string leaf in context.Index.Leaves(choice.Name))
            {
                code.Line($"case {context.TypeName(leaf)} item:");
                code.Line($"    json.WriteString(\"kind\", {CSharp.String(Shapes.Camel(leaf))});");
                code.Line($"    Write{leaf}Fields(json, item);");
                code.Line("    break;");
            }

            code.Close();
            code.Line();
            code.Line("json.WriteEndObject();");
            code.Close();
        }

        code.Close();
    }

    private static void Fields(SchemaContext context, BoundRecord record, CodeWriter code)
    {
        code.Open($"public static void Write{record.Name}Fields(Utf8JsonWriter json, {context.TypeName(record.Name)} value)");
        foreach (BoundField field in record.Fields)
        {
            PropertyBinding property = context.Property(record.Name, field.Name);
            string name = CSharp.String(field.Name);
            string value = "value." + CSharp.Member(property.Property);
            bool isRecord = field.Type.Kind is FieldTypeKind.Record or FieldTypeKind.Choice;
            string write = isRecord ? $", Write{field.Type.Name}" : "";
            code.Line(property.Form == ValueForm.ParsableClass
                ? $"Json.{(property.List != ListForm.None ? "WriteObjects" : "WriteObject")}(json, {name}, {value});"
                : property.List != ListForm.None
                ? $"Json.WriteList(json, {name}, {value}{write});"
                : field.Type.Kind switch
                {
                    FieldTypeKind.Boolean => $"json.WriteBoolean({name}, {value});",
                    FieldTypeKind.Number => $"Json.WriteNumber(json, {name}, {value});",
                    _ => $"Json.Write(json, {name}, {value}{write});",
                });
        }

        if (context.Type(record.Name).HasComputedFields)
        {
            code.Line("Json.WriteComputed(json, value);");
        }

        code.Close();
    }
}

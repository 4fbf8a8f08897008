using System.Text.Json;
using NewsModel.Grammar;
using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>How records become JSON: camelCase, absent values left out, an item of a choice with its <c>kind</c>.</summary>
internal static class RecordJson
{
    public static void WriteFields(Utf8JsonWriter json, NewsRecord record)
    {
        ReadOnlySpan<RecordField> fields = record.Shape.Fields;
        for (int i = 0; i < fields.Length; i++)
        {
            switch (record.Values[i])
            {
                case null:
                    break;
                case ValueList<object> list:
                    json.WriteStartArray(fields[i].Name);
                    foreach (object value in list)
                    {
                        Write(json, fields[i], value);
                    }

                    json.WriteEndArray();
                    break;
                case var value:
                    json.WritePropertyName(fields[i].Name);
                    Write(json, fields[i], value);
                    break;
            }
        }

        DomainModel.Computed(record.Shape.DomainType, record)?.WriteComputed(json);
    }

    private static void Write(Utf8JsonWriter json, RecordField field, object value)
    {
        if (value is not NewsRecord record)
        {
            Json.WriteValue(json, value);
            return;
        }

        json.WriteStartObject();
        if (field.Type.Kind == FieldTypeKind.Choice)
        {
            json.WriteString("kind", char.ToLowerInvariant(record.Name[0]) + record.Name[1..]);
        }

        WriteFields(json, record);
        json.WriteEndObject();
    }
}

using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace NewsModel.Grammar;

/// <summary>How generated code writes field values; absent ones are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Json
{
    /// <summary>Writes a text.</summary>
    public static void Write(Utf8JsonWriter json, string name, Text? value)
    {
        // A text of no page is what stands for a required one that is missing.
        if (value is { Page: not null } text)
        {
            json.WriteString(name, text.ToString());
        }
    }

    /// <summary>Writes a text.</summary>
    public static void Write(Utf8JsonWriter json, string name, Text value) => Write(json, name, (Text?)value);

    /// <summary>Writes a string.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes a number.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>Writes a value of any other type: a number as a number, a date or time as ISO 8601 has it, anything else by its invariant text.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct
    {
        if (value is { } it)
        {
            json.WritePropertyName(name);
            WriteValue(json, it);
        }
    }

    /// <summary>Writes a value of any other type: a number as a number, a date or time as ISO 8601 has it, anything else by its invariant text.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, T value)
        where T : struct => Write(json, name, (T?)value);

    /// <summary>Writes a value of a class that parses itself by its invariant text.</summary>
    public static void WriteObject(Utf8JsonWriter json, string name, object? value)
    {
        if (value is not null)
        {
            json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a list of such values.</summary>
    public static void WriteObjects(Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        json.WriteStartArray(name);
        foreach (object value in values)
        {
            json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a record.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            write(json, value);
        }
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<Text> values)
    {
        json.WriteStartArray(name);
        foreach (Text value in values)
        {
            json.WriteStringValue(value.ToString());
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of strings.</summary>
    public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of values of any other type.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values)
        where T : struct
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            WriteValue(json, value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of records.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what a record says besides its fields.</summary>
    public static void WriteComputed(Utf8JsonWriter json, IComputedFields value) => value.WriteComputed(json);

    internal static void WriteValue<T>(Utf8JsonWriter json, T value)
        where T : notnull
    {
        switch (value)
        {
            case Text it:
                json.WriteStringValue(it.ToString());
                break;
            case bool it:
                json.WriteBooleanValue(it);
                break;
            case byte or sbyte or short or ushort or int or uint or long or ulong or decimal:
                json.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case float it when float.IsFinite(it):
                json.WriteNumberValue(it);
                break;
            case double it when double.IsFinite(it):
                json.WriteNumberValue(it);
                break;
            case DateOnly or DateTime or DateTimeOffset:
                json.WriteStringValue(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            case TimeOnly it:
                json.WriteStringValue(it.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case IFormattable it:
                json.WriteStringValue(it.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}

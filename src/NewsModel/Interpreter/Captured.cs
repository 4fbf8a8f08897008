using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Interpreter;

/// <summary>
/// How values of parts of the grammar are held: one capture as its value, several as an array of theirs; a list as a
/// <see cref="ValueList{T}"/>; nothing as null.
/// </summary>
internal static class Captured
{
    /// <summary>One of some captures.</summary>
    public static object? Of(object? values, int index, int count) => count == 1 ? values : ((object?[]?)values)?[index];

    /// <summary>A value as a list: one, those of a list, or none.</summary>
    public static ValueList<object> AsList(object? value) => value switch
    {
        null => default,
        ValueList<object> list => list,
        _ => [value],
    };

    /// <summary>A value as a capture of another count has it.</summary>
    public static object? Convert(object? value, CaptureCount to) => to == CaptureCount.Many && value is not ValueList<object> ? AsList(value) : value;

    /// <summary>The value of a constant.</summary>
    public static object Constant(ConstantItem constant) => constant.Type.Kind switch
    {
        FieldTypeKind.Boolean => constant.Value == "true",
        FieldTypeKind.Number => int.Parse(constant.Value, System.Globalization.CultureInfo.InvariantCulture),
        _ => constant.Value,
    };
}

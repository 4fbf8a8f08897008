using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>A value that part of the grammar gives for a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">The C# type of one value.</param>
/// <param name="Count">How many it gives.</param>
/// <param name="IsStruct">Whether that type is a struct.</param>
internal sealed record Capture(string Field, string Element, CaptureCount Count, bool IsStruct)
{
    public string Type => Count switch
    {
        CaptureCount.One => Element,
        CaptureCount.Optional => Element == "bool" ? Element : Element + "?",
        _ => $"ValueList<{Element}>",
    };

    /// <summary>A value when there is none.</summary>
    public string Absent => $"default({(IsStruct || Count == CaptureCount.Many ? Type : Element)})";

    /// <summary>An expression of this capture as one with another count.</summary>
    public string Convert(string expression, CaptureCount to)
    {
        if (Count == to || Element == "bool")
        {
            return expression;
        }

        return to == CaptureCount.Many
            ? $"Lists.OfOne<{Element}>({expression})"
            : IsStruct ? $"({Element}?){expression}" : expression;
    }
}

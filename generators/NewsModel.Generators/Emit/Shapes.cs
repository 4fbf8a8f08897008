using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>How values of parts of the grammar are typed: nothing is <c>Unit</c>, one value is itself, several are a tuple.</summary>
internal static class Shapes
{
    public static string Type(IReadOnlyList<Capture> captures) => captures.Count switch
    {
        0 => "Unit",
        1 => captures[0].Type,
        _ => $"({string.Join(", ", captures.Select(c => $"{c.Type} {CSharp.TupleElement(c.Field)}"))})",
    };

    public static string Tuple(IReadOnlyList<(Capture Capture, string Expression)> values) => values.Count switch
    {
        0 => "Unit.Value",
        1 => values[0].Expression,
        _ => $"({string.Join(", ", values.Select(v => Element(CSharp.TupleElement(v.Capture.Field), v.Expression)))})",
    };

    /// <summary>A field's value in a variable of such a type.</summary>
    public static string Access(IReadOnlyList<Capture> captures, string variable, Capture capture) =>
        captures.Count == 1 ? variable : $"{variable}.{CSharp.TupleElement(capture.Field)}";

    /// <summary>What is gathered for each field: one value, all of several, or none.</summary>
    public static List<(Capture Capture, string Expression)> Gather(
        IEnumerable<(Capture Capture, string Expression)> values, IReadOnlyList<Capture> fields)
    {
        ILookup<string, (Capture Capture, string Expression)> byField = values.ToLookup(static v => v.Capture.Field);
        return fields.Select(field =>
        {
            List<(Capture Capture, string Expression)> all = byField[field.Field].ToList();
            string expression = all.Count == 0
                ? field.Absent
                : all.Count == 1 || field.Element == "bool"
                ? all[all.Count - 1].Capture.Convert(all[all.Count - 1].Expression, field.Count)
                : all.Select(static v => v.Capture.Convert(v.Expression, CaptureCount.Many)).Aggregate(static (a, b) => $"Lists.Concat({a}, {b})");
            return (field, expression);
        }).ToList();
    }

    /// <summary>The same for the fields that there are values of; a field that is filled several times is a list.</summary>
    public static List<(Capture Capture, string Expression)> Gather(IReadOnlyList<(Capture Capture, string Expression)> values) => Gather(
        values,
        values.GroupBy(static v => v.Capture.Field).Select(static same => same.Count() == 1 || same.First().Capture.Element == "bool"
            ? same.Last().Capture
            : same.First().Capture with { Count = CaptureCount.Many }).ToList());

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Element(string name, string expression) => name == expression ? name : $"{name}: {expression}";
}

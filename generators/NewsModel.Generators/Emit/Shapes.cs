using System.Collections.Generic;
using System.Linq;

namespace NewsModel.Generators.Emit;

/// <summary>How values of parts of the grammar are typed: nothing is <c>Unit</c>, one value is itself, several are a tuple.</summary>
internal static class Shapes
{
    public static string Type(IReadOnlyList<Capture> captures) => captures.Count switch
    {
        0 => "Unit",
        1 => captures[0].Type,
        _ => $"({string.Join(", ", captures.Select(c => $"{c.Type} {CSharp.Identifier(c.Field)}"))})",
    };

    public static string Tuple(IReadOnlyList<(Capture Capture, string Expression)> values) => values.Count switch
    {
        0 => "Unit.Value",
        1 => values[0].Expression,
        _ => $"({string.Join(", ", values.Select(v => Element(CSharp.Identifier(v.Capture.Field), v.Expression)))})",
    };

    /// <summary>A field's value in a variable of such a type.</summary>
    public static string Access(IReadOnlyList<Capture> captures, string variable, Capture capture) =>
        captures.Count == 1 ? variable : $"{variable}.{CSharp.Identifier(capture.Field)}";

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Element(string name, string expression) => name == expression ? name : $"{name}: {expression}";
}

using System.Collections.Generic;
using System.Linq;

namespace NewsModel.Generators.Emit;

/// <summary>The schema's owners of lines.</summary>
internal sealed class OwnerTable
{
    private readonly List<(string Name, string Declaration)> _owners = [];
    private readonly HashSet<string> _names = [];

    /// <summary>Adds an owner.</summary>
    /// <param name="kind"><c>Field</c>, <c>Repeat</c>, <c>Marker</c> or <c>Boilerplate</c>.</param>
    /// <param name="record">The record that it stands in.</param>
    /// <param name="name">The field, or what it looks like.</param>
    /// <param name="weight">How much a line of its own speaks for the schema.</param>
    /// <param name="display">What it is called in paths, where that is not <paramref name="name"/>.</param>
    /// <returns>An expression for it.</returns>
    public string Add(string kind, string record, string name, int weight, string? display = null)
    {
        string wanted = record + CSharp.Pascal(name);
        string unique = wanted;
        for (int i = 2; !_names.Add(unique); i++)
        {
            unique = wanted + i;
        }

        _owners.Add((unique, $"Owner.{kind}({_owners.Count + 1}, {CSharp.String(display ?? name)}, weight: {weight})"));
        return "Owners." + unique;
    }

    public void Write(CodeWriter code)
    {
        code.Line();
        code.Line("// What takes lines.");
        code.Open("public static class Owners");
        foreach ((string name, string declaration) in _owners)
        {
            code.Line($"public static readonly Owner {name} = {declaration};");
        }

        string all = string.Join(", ", new[] { "Owner.Unclaimed" }.Concat(_owners.Select(o => o.Name)));
        code.Line();
        code.Line($"public static Owner[] All {{ get; }} = [{all}];");
        code.Close();
    }
}

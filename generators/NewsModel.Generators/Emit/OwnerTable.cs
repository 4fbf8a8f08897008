using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>The owners of lines, each with a name of its own.</summary>
internal sealed class OwnerTable
{
    private readonly IReadOnlyList<OwnerPlan> _owners;
    private readonly Dictionary<OwnerPlan, string> _names = [];

    public OwnerTable(IReadOnlyList<OwnerPlan> owners)
    {
        _owners = owners;
        var taken = new HashSet<string>();
        foreach (OwnerPlan owner in owners)
        {
            string wanted = owner.Record + CSharp.Pascal(owner.Name);
            string unique = wanted;
            for (int i = 2; !taken.Add(unique); i++)
            {
                unique = wanted + i;
            }

            _names.Add(owner, unique);
        }
    }

    /// <summary>An expression for an owner.</summary>
    public string this[OwnerPlan owner] => "Owners." + _names[owner];

    /// <summary>Declares them.</summary>
    public void Write(CodeWriter code)
    {
        code.Line();
        code.Line("// What takes lines.");
        code.Open("public static class Owners");
        foreach (OwnerPlan owner in _owners)
        {
            code.Line($"public static readonly Owner {_names[owner]} = Owner.{owner.Kind}({owner.Id}, {CSharp.String(owner.Display)}, weight: {owner.Weight});");
        }

        string all = string.Join(", ", new[] { "Owner.Unclaimed" }.Concat(_owners.Select(o => _names[o])));
        code.Line();
        code.Line($"public static Owner[] All {{ get; }} = [{all}];");
        code.Close();
    }
}

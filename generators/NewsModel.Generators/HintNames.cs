using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>The names of the files that are written. Names of files ignore case, those of classes don't.</summary>
/// <param name="Ambiguous">Of classes whose names differ in case alone: all but the first, in order.</param>
public sealed record HintNames(EquatableArray<string> Ambiguous)
{
    /// <summary>Finds the classes whose files would have one name.</summary>
    public static HintNames Of(IEnumerable<SchemaClass> classes) => new(classes
        .Select(static c => c.HintName)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static names => names.OrderBy(static name => name, StringComparer.Ordinal).Skip(1).Select(static (name, i) => $"{name}:{i + 2}"))
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>The name of a class's file.</summary>
    public string FileOf(SchemaClass declared)
    {
        string? ambiguous = Ambiguous.FirstOrDefault(a => a.StartsWith(declared.HintName + ":", StringComparison.Ordinal));
        return declared.HintName + (ambiguous is null ? "" : "." + ambiguous.Substring(declared.HintName.Length + 1)) + ".g.cs";
    }
}

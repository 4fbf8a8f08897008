using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators;
using NewsModel.Schema.Binding;

namespace NewsModel.Analyzers;

/// <summary>Finds the schema file that a name was probably meant to be.</summary>
internal static class NearestFile
{
    private const string Extension = ".news";

    /// <summary>The file's name, or null. Folders don't count, nor whether the extension is there.</summary>
    public static string? To(string name, IEnumerable<SchemaFile> files)
    {
        List<string> names = files.Select(static f => f.Name).ToList();
        string? stem = Spelling.Nearest(StemOf(name), names.Select(StemOf));
        return names.FirstOrDefault(n => StemOf(n) == stem);
    }

    private static string StemOf(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Extension.Length) : name;
    }
}

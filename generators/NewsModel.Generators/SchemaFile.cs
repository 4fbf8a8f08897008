using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace NewsModel.Generators;

/// <summary>A schema file among the additional files.</summary>
/// <param name="Path">Where it is, with slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Path, string Text)
{
    /// <summary>Its name, without folders.</summary>
    public string Name => NameOf(Path);

    /// <summary>The name of a file, without folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Reads an additional file.</summary>
    public static SchemaFile Of(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path.Replace('\\', '/'), file.GetText(cancellationToken)?.ToString() ?? "");

    /// <summary>The file that a name means: the one whose path ends with it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="name">A name, with folders or without.</param>
    /// <param name="from">The path of the file that imports it: of several the one beside that is meant.</param>
    public static SchemaFile? Find(IEnumerable<SchemaFile> files, string name, string? from = null) => FindAll(files, name, from).FirstOrDefault();

    /// <summary>All files that a name may mean, first the one beside, then that with the shortest path.</summary>
    public static IEnumerable<SchemaFile> FindAll(IEnumerable<SchemaFile> files, string name, string? from = null)
    {
        string end = string.Join("/", name.Replace('\\', '/').Split('/').Where(static part => part is not ("." or "..")));
        string beside = from is null ? "" : from.Substring(0, from.LastIndexOf('/') + 1) + end;
        return files
            .Where(f => f.Path.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (f.Path.Length == end.Length || f.Path[f.Path.Length - end.Length - 1] == '/'))
            .OrderBy(f => from is null || f.Path != beside)
            .ThenBy(static f => f.Path.Length)
            .ThenBy(static f => f.Path, StringComparer.Ordinal);
    }
}

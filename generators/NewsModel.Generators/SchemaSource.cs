using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;
using NewsModel.Schema.Syntax;

namespace NewsModel.Generators;

/// <summary>All that a class's schema is compiled from: an edit of any other file is none of its business.</summary>
/// <param name="Class">The class.</param>
/// <param name="Text">The schema's text.</param>
/// <param name="Imports">The files that it imports, directly or through others.</param>
public sealed record SchemaSource(SchemaClass Class, string Text, EquatableArray<ImportedFile> Imports)
{
    /// <summary>Gathers it; null where there is no such schema.</summary>
    public static SchemaSource? Of(SchemaClass declared, EquatableArray<SchemaFile> files)
    {
        if (declared.Reference.FileName is not { } name)
        {
            return new SchemaSource(declared, declared.Reference.Text!, default);
        }

        return SchemaFile.Find(files, name) is { } file
            ? new SchemaSource(declared, file.Text, new EquatableArray<ImportedFile>(ImportsOf(file, files)))
            : null;
    }

    private static List<ImportedFile> ImportsOf(SchemaFile file, EquatableArray<SchemaFile> files)
    {
        var found = new List<ImportedFile>();
        var open = new Queue<string>(ImportedNames.In(file.Text));
        while (open.Count > 0)
        {
            string name = open.Dequeue();
            if (found.Any(f => f.Name == name))
            {
                continue;
            }

            string? imported = SchemaFile.Find(files, name, file.Path)?.Text;
            found.Add(new ImportedFile(name, imported));
            foreach (string next in ImportedNames.In(imported ?? ""))
            {
                open.Enqueue(next);
            }
        }

        return found;
    }
}

/// <summary>A file that a schema imports.</summary>
/// <param name="Name">The name by which it does.</param>
/// <param name="Text">The file's text; null where there is none.</param>
public sealed record ImportedFile(string Name, string? Text);

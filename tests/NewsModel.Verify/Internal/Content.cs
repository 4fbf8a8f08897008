using System.Text;
using EmptyFiles;

namespace VerifyTests;

/// <summary>The text to verify and the extension of its file.</summary>
internal sealed record Content(string Extension, string Text)
{
    /// <summary>A plain text. Nothing asks for no file; an empty file would look like a missing one.</summary>
    public static Content? Of(string? text) => text?.TrimStart('\uFEFF') switch
    {
        null => null,
        "" => new("txt", "emptyString"),
        var some => new("txt", some),
    };

    /// <summary>The text of a file with a given extension.</summary>
    public static Content Of(string? text, string extension) =>
        FileExtensions.IsTextExtension(FileName.CheckedEnd(extension))
            ? new(extension, text ?? "null")
            : throw new ArgumentException(
                $"""'{extension}' is not known as text. If it is: FileExtensions.AddTextExtension("{extension}")""", nameof(extension));

    public Content Scrub(VerifySettings settings, TestProject project)
    {
        var text = new StringBuilder(Text);
        foreach (var scrub in settings.Scrubbers) scrub(text);
        MachinePaths.Replace(text, project);
        return this with { Text = Lines.Normalized(text.ToString()) };
    }
}

using System.Text.Json;
using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Extractors;

/// <summary>What another program extracted, from a file that the data set's authors keep.</summary>
internal sealed class StoredExtractions : IExtractor
{
    private readonly Dictionary<string, IReadOnlyList<string>> _paragraphs;

    private StoredExtractions(string name, Dictionary<string, IReadOnlyList<string>> paragraphs)
    {
        Name = name;
        _paragraphs = paragraphs;
    }

    public string Name { get; }

    public IReadOnlyList<string> Paragraphs(Page page) => _paragraphs[page.Name];

    /// <summary>Reads the files of a folder; none where there is no such folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">From a key in the file, and what it has there, to a page's name and paragraphs.</param>
    /// <param name="references">The pages that each file must have.</param>
    public static IReadOnlyList<IExtractor> ReadAll(
        string folder, Func<string, JsonElement, (string Page, IReadOnlyList<string> Paragraphs)> read, IReadOnlyList<Reference> references) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => Read(file, read, references))]
            : [];

    private static StoredExtractions Read(
        string file, Func<string, JsonElement, (string Page, IReadOnlyList<string> Paragraphs)> read, IReadOnlyList<Reference> references)
    {
        Dictionary<string, IReadOnlyList<string>> pages = JsonFile.Read(file, read).ToDictionary();
        return references.FirstOrDefault(reference => !pages.ContainsKey(reference.Page.Name)) is { } missing
            ? throw new InvalidDataException($"{file} has nothing for the page {missing.Page.Name}, which the ground truth has; give the extraction of every page")
            : new StoredExtractions(Path.GetFileNameWithoutExtension(file), pages);
    }
}

using System.Collections.Concurrent;

namespace EmptyFiles;

/// <summary>Which extensions are text, and so can be verified as a string.</summary>
/// <remarks>The package knows more of them; one that is missing here, such as <c>jsonl</c>, is added first.</remarks>
public static class FileExtensions
{
    private static readonly ConcurrentDictionary<string, bool> _text = new(
        "cs csproj css csv diff htm html ini js json log md sql svg tsv txt xml yaml yml".Split(' ')
            .Select(extension => KeyValuePair.Create(extension, true)));

    /// <summary>Whether files with this extension hold text.</summary>
    public static bool IsTextExtension(string extension) => _text.ContainsKey(WithoutDot(extension));

    /// <summary>Declares that files with this extension hold text.</summary>
    public static void AddTextExtension(string extension) => _text[WithoutDot(extension)] = true;

    private static string WithoutDot(string extension)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        return extension.StartsWith('.') ? extension[1..] : extension;
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>What may stand in the name of a file.</summary>
internal static class FileName
{
    // What any system refuses, so that a snapshot has one name everywhere.
    private static readonly SearchValues<char> _refusedSomewhere =
        SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    private static readonly SearchValues<char> _refusedHere = SearchValues.Create(Path.GetInvalidFileNameChars());

    /// <summary>A name that a file can have on every system.</summary>
    public static string Cleaned(string name) =>
        string.Create(name.Length, name, (cleaned, original) => original.AsSpan().ReplaceAny(cleaned, _refusedSomewhere, '-'));

    /// <summary>A name, refused if no file can have it here.</summary>
    public static string Checked(string name, [CallerArgumentExpression(nameof(name))] string argument = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name, argument);
        return name.AsSpan().ContainsAny(_refusedHere)
            ? throw new ArgumentException($"Not a file name: {name}", argument)
            : name;
    }

    /// <summary>An extension or another end of a name: no dot in front, no directory.</summary>
    public static string CheckedEnd(string end, [CallerArgumentExpression(nameof(end))] string argument = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(end, argument);
        return end.StartsWith('.') || end.AsSpan().ContainsAny('/', '\\')
            ? throw new ArgumentException($"Must neither start with a dot nor contain a directory separator: {end}", argument)
            : end;
    }
}

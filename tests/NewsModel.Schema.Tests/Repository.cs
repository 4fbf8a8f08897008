using System.Runtime.CompilerServices;

namespace NewsModel.Schema.Tests;

/// <summary>Where the repository is, for tests of its documents.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}

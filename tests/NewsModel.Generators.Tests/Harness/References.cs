using Microsoft.CodeAnalysis;

namespace NewsModel.Generators.Tests.Harness;

/// <summary>What a user's project refers to: the framework, NewsModel and Pidgin, as this process has them.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsUsers(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static bool IsUsers(string assembly) =>
        assembly is "NewsModel" or "NewsModel.Html" or "NewsModel.Schema" or "NewsModel.Pidgin" or "Pidgin" or "mscorlib" or "netstandard" || assembly.StartsWith("System", StringComparison.Ordinal);
}

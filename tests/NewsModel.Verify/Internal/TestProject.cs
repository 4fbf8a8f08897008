using System.Reflection;

namespace VerifyTests;

/// <summary>What the build wrote into a test assembly about its project.</summary>
internal sealed class TestProject(Assembly assembly)
{
    public string Directory { get; } = Find(assembly, "Verify.ProjectDirectory")
        ?? throw new InvalidOperationException("The test project does not say <UsesVerify>true</UsesVerify>.");

    public string? SolutionDirectory { get; } = Find(assembly, "Verify.SolutionDirectory");

    private static string? Find(Assembly assembly, string key) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == key)?.Value;
}

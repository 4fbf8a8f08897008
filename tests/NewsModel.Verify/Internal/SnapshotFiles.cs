using System.Reflection;

namespace VerifyTests;

/// <summary>The files of one snapshot: what was verified, and beside it what was received if that differs.</summary>
internal sealed record SnapshotFiles(string Directory, string Name)
{
    public string Prefix => Path.Combine(Directory, Name);

    public string Received(string extension) => $"{Prefix}.received.{extension}";

    public string Verified(string extension) => $"{Prefix}.verified.{extension}";

    public static SnapshotFiles For(VerifySettings settings, PathInfo path, string sourceFile, Type type, MethodInfo method)
    {
        var directory = Path.Combine(
            Path.GetDirectoryName(sourceFile)!,
            settings.Directory ?? path.Directory ?? "");
        System.IO.Directory.CreateDirectory(directory);

        var typeName = settings.TypeName ?? path.TypeName ?? type.NameWithParent();
        var methodName = settings.MethodName ?? path.MethodName ?? method.Name;
        var parameters = ParameterText.For(settings, method);
        return new(directory, settings.FileName ?? $"{typeName}.{methodName}{parameters}");
    }

    public IReadOnlyList<string> AllVerified() => [.. All("verified")];

    public void DeleteReceived()
    {
        foreach (var file in All("received")) File.Delete(file);
    }

    // Not by a search pattern, which would read wildcards into the name.
    private IEnumerable<string> All(string kind) =>
        System.IO.Directory.EnumerateFiles(Directory)
            .Where(file => Path.GetFileName(file).StartsWith($"{Name}.{kind}.", StringComparison.Ordinal));
}

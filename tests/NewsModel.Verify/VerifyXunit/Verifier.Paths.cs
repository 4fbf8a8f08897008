namespace VerifyXunit;

public static partial class Verifier
{
    private static DerivePathInfo _derivePathInfo = PathInfo.DeriveDefault;

    /// <summary>Sets where snapshots are and what they are called. For a module initializer.</summary>
    public static void DerivePathInfo(DerivePathInfo derivePathInfo)
    {
        TestRun.ThrowIfStarted();
        _derivePathInfo = derivePathInfo;
    }

    /// <summary>Keeps snapshots in a directory of the project. For a module initializer.</summary>
    public static void UseProjectRelativeDirectory(string directory) =>
        DerivePathInfo((_, project, type, method) =>
            new PathInfo(Path.Combine(project, directory), type.NameWithParent(), method.Name));

    /// <summary>Keeps snapshots in a directory beside the source file. For a module initializer.</summary>
    public static void UseSourceFileRelativeDirectory(string directory) =>
        DerivePathInfo((sourceFile, _, type, method) =>
            new PathInfo(Path.Combine(Path.GetDirectoryName(sourceFile)!, directory), type.NameWithParent(), method.Name));
}

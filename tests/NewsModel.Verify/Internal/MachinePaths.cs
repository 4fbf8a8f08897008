using System.Text;

namespace VerifyTests;

/// <summary>Takes this machine's directories out of a text, so that a snapshot is the same everywhere.</summary>
internal static class MachinePaths
{
    public static void Replace(StringBuilder text, TestProject project)
    {
        // The longest first: a project lies in its solution's directory.
        foreach (var (path, name) in All(project).OrderByDescending(entry => entry.Key.Length))
            if (path.Length <= text.Length)
                text.Replace(path, name);
    }

    // In this order: where two are the same directory, the later name holds.
    private static Dictionary<string, string> All(TestProject project)
    {
        var names = new Dictionary<string, string>();
        Add(names, AppContext.BaseDirectory, "{CurrentDirectory}");
        Add(names, Environment.CurrentDirectory, "{CurrentDirectory}");
        Add(names, Path.GetTempPath(), "{TempPath}");
        if (!VerifierSettings.KeepsUserProfile)
            Add(names, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "{UserProfile}", slashToo: false);
        // As the package has it: the project's stays only where the solution's does too.
        if (!VerifierSettings.KeepsProjectDirectory || !VerifierSettings.KeepsSolutionDirectory)
            Add(names, project.Directory, "{ProjectDirectory}");
        if (!VerifierSettings.KeepsSolutionDirectory && project.SolutionDirectory is { } solution)
            Add(names, solution, "{SolutionDirectory}");
        return names;
    }

    private static void Add(Dictionary<string, string> names, string directory, string name, bool slashToo = true)
    {
        var bare = directory.TrimEnd('/', '\\');
        if (bare.Length == 0) return;
        foreach (var path in slashToo ? [bare, bare + Path.DirectorySeparatorChar] : new[] { bare })
        {
            names[path] = name;
            names[OtherSlashes(path)] = name;
        }
    }

    private static string OtherSlashes(string path) =>
        path.Replace(Path.DirectorySeparatorChar, Path.DirectorySeparatorChar == '/' ? '\\' : '/');
}

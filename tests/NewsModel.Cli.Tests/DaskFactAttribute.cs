using System.ComponentModel;
using System.Diagnostics;

namespace NewsModel.Cli.Tests;

/// <summary>A test that needs Dask: <c>apt-get install python3-distributed</c>.</summary>
internal sealed class DaskFactAttribute : FactAttribute
{
    // What comes first on the path need not be the system's, which has the system's packages.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    public DaskFactAttribute()
    {
        if (Python is null)
        {
            Skip = "Dask is not here: python3 cannot import distributed. On Debian, the package python3-distributed has it.";
        }
    }

    /// <summary>The Python that has Dask; null where none has.</summary>
    public static string? Python { get; } = Pythons.FirstOrDefault(HasDask);

    private static bool HasDask(string python)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import distributed"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

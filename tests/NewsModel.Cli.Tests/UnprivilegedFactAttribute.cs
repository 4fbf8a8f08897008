namespace NewsModel.Cli.Tests;

/// <summary>A test that needs the system to deny access: not on Windows, not for a user who may do everything.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "Needs an ordinary user and Unix permissions.";
        }
    }
}

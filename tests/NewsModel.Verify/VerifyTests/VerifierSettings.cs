using System.Text;

namespace VerifyTests;

/// <summary>Settings of the whole test run.</summary>
/// <remarks>For a module initializer: they refuse to change once a test has verified.</remarks>
public static class VerifierSettings
{
    internal static Encoding Encoding { get; private set; } =
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    internal static bool SharedNamesAllowed { get; private set; }

    internal static bool KeepsProjectDirectory { get; private set; }

    internal static bool KeepsSolutionDirectory { get; private set; }

    internal static bool KeepsUserProfile { get; private set; }

    /// <summary>Writes received files without a byte-order mark.</summary>
    public static void UseUtf8NoBom()
    {
        TestRun.ThrowIfStarted();
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    }

    /// <summary>Lets several tests use one snapshot.</summary>
    public static void DisableRequireUniquePrefix()
    {
        TestRun.ThrowIfStarted();
        SharedNamesAllowed = true;
    }

    /// <summary>Leaves the project's directory in texts as it is.</summary>
    public static void DontScrubProjectDirectory()
    {
        TestRun.ThrowIfStarted();
        KeepsProjectDirectory = true;
    }

    /// <summary>Leaves the solution's directory in texts as it is.</summary>
    public static void DontScrubSolutionDirectory()
    {
        TestRun.ThrowIfStarted();
        KeepsSolutionDirectory = true;
    }

    /// <summary>Leaves the user's home directory in texts as it is.</summary>
    public static void DontScrubUserProfile()
    {
        TestRun.ThrowIfStarted();
        KeepsUserProfile = true;
    }
}

using System.Runtime.CompilerServices;
using DiffEngine;

namespace NewsModel.Package.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize()
    {
        DiffRunner.Disabled = true;
        VerifierSettings.UseUtf8NoBom();
        Verifier.UseProjectRelativeDirectory("Snapshots");
    }
}

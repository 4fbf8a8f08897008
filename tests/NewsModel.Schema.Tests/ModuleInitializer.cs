using System.Runtime.CompilerServices;
using DiffEngine;

namespace NewsModel.Schema.Tests;

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

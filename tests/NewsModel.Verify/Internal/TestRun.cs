using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>What one test run has to remember: that it started, and which snapshots it used.</summary>
internal static class TestRun
{
    private static readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private static volatile bool _started;

    public static void Start() => _started = true;

    public static void ThrowIfStarted([CallerMemberName] string setting = "")
    {
        if (_started)
            throw new InvalidOperationException($"{setting} comes before the first verification, usually in a [ModuleInitializer].");
    }

    public static void Claim(SnapshotFiles files, VerifySettings settings)
    {
        if (settings.SharedNameAllowed || _used.TryAdd(files.Prefix, true)) return;
        throw new InvalidOperationException(
            $"""
            The snapshot name has already been used: {files.Prefix}
            Either one test verifies twice, or two tests have the same name. A parameterised test calls UseParameters;
            otherwise UseMethodName tells them apart, and DisableRequireUniquePrefix lets them share.
            """);
    }
}

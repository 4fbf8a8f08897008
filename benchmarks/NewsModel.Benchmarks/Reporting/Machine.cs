using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Antlr4.Runtime;

namespace NewsModel.Benchmarks.Reporting;

/// <summary>What figures depend on.</summary>
internal static class Machine
{
    /// <summary>Processor, system, runtime, and the versions of what is compared with.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {Vectors()}; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}, {Collector()}; {Peers()}");

    private static string Processor()
    {
        const string Cpus = "/proc/cpuinfo";
        string? line = File.Exists(Cpus)
            ? File.ReadLines(Cpus).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Vectors()
    {
        string[] accelerated =
        [
            .. Vector512.IsHardwareAccelerated ? ["512"] : (string[])[],
            .. Vector256.IsHardwareAccelerated ? ["256"] : (string[])[],
            .. Vector128.IsHardwareAccelerated ? ["128"] : (string[])[],
        ];
        return accelerated.Length == 0 ? "no vectors" : $"vectors of {string.Join(", ", accelerated)} bits";
    }

    private static string Collector()
    {
        IReadOnlyDictionary<string, object> settings = GC.GetConfigurationVariables();
        string kind = GCSettings.IsServerGC ? "server" : "workstation";
        string concurrent = settings.GetValueOrDefault("ConcurrentGC") is true ? ", concurrent" : "";
        string budget = settings.GetValueOrDefault("GCGen0MaxBudget") is long bytes
            ? string.Create(CultureInfo.InvariantCulture, $", {bytes / (double)(1 << 20):0.#} MB for new objects")
            : "";
        return $"{kind} collector{concurrent}{budget}";
    }

    private static string Peers() => $"Sprache {Version(typeof(Sprache.Parse))}, ANTLR {Version(typeof(AntlrInputStream))}";

    private static string? Version(Type type) => type.Assembly.GetName().Version?.ToString(3);
}

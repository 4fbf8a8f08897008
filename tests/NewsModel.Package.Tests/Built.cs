using System.Reflection;

namespace NewsModel.Package.Tests;

/// <summary>How these tests were built, and so what they pack.</summary>
internal static class Built
{
    public static string Repository => Path.GetFullPath(Said(nameof(Repository)));

    public static string Configuration => Said(nameof(Configuration));

    /// <summary>The version of the Pidgin package; empty where its stand-in is used.</summary>
    public static string PidginVersion => Said(nameof(PidginVersion));

    /// <summary>The user's folder of packages.</summary>
    public static string PackageRoot => Said(nameof(PackageRoot));

    private static string Said(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value ?? "";
}

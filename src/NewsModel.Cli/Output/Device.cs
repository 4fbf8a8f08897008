namespace NewsModel.Cli;

/// <summary>Devices are written to as they are, and hold nothing that could be lost.</summary>
internal static class Device
{
    // Ordinary files, kept in memory.
    private const string SharedMemory = "/dev/shm/";

    /// <summary>Whether a path, or what it links to, is one of a device.</summary>
    public static bool Is(string path) => !OperatingSystem.IsWindows() && File.Exists(path) && (IsNamed(Path.GetFullPath(path)) || IsNamed(RealPath.Of(path)));

    private static bool IsNamed(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith(SharedMemory, StringComparison.Ordinal);
}

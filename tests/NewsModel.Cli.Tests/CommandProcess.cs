using System.Diagnostics;
using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>Runs the command as a process.</summary>
internal static class CommandProcess
{
    /// <summary>The words that start it.</summary>
    public static IReadOnlyList<string> Words => ["dotnet", .. Command];

    private static string[] Command => ["exec", typeof(Application).Assembly.Location];

    /// <summary>Starts it.</summary>
    public static Process Start(IEnumerable<string> arguments) => StartProgram("dotnet", [.. Command, .. arguments]);

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Status, byte[] Output, string Error)> RunAsync(byte[]? input, params string[] arguments)
    {
        using Process process = Start(arguments);
        return await EndAsync(process, input);
    }

    /// <summary>Runs a line of the shell, in which <c>newsmodel</c> is the command; after <c>exec=exec</c> it takes the shell's place.</summary>
    public static async Task<(int Status, byte[] Output, string Error)> ShellAsync(string line, string folder)
    {
        string command = string.Join(' ', Command.Select(static word => $"'{word}'"));
        using Process process = StartProgram("sh", ["-c", $"cd '{folder}'; newsmodel() {{ $exec dotnet {command} \"$@\"; }}; {line}"]);
        return await EndAsync(process, null);
    }

    /// <summary>Runs another program to its end.</summary>
    public static async Task<(int Status, byte[] Output, string Error)> ProgramAsync(string program, IEnumerable<string> arguments)
    {
        using Process process = StartProgram(program, arguments);
        return await EndAsync(process, null);
    }

    /// <summary>Tells a process to end, or ends it.</summary>
    public static async Task KillAsync(Process process, string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }

    /// <summary>Gives a process its standard input, and waits for its end.</summary>
    public static async Task<(int Status, byte[] Output, string Error)> EndAsync(Process process, byte[]? input)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        Task copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(input ?? []);
        process.StandardInput.Close();
        await copied;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }

    private static Process StartProgram(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}

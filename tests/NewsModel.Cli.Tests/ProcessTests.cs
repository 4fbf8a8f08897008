using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>The command as a process, as people and scripts run it.</summary>
public class ProcessTests
{
    [Fact]
    public async Task Results_are_utf8_without_a_byte_order_mark()
    {
        (int status, byte[] output, string error) = await CommandProcess.RunAsync(null, "parse", Pages.KmaUpdates, "--to", "jsonl");
        Assert.Equal((ExitStatus.Success, ""), (status, error));
        Assert.StartsWith("{\"source\"", Encoding.Latin1.GetString(output));
        Assert.Contains("“Nobody needs a ticket,”", Encoding.UTF8.GetString(output));
    }

    [Fact]
    public async Task Redirected_results_have_no_colour()
    {
        (int status, byte[] output, _) = await CommandProcess.RunAsync(null, "explain", Pages.KmaUpdates);
        Assert.Equal(ExitStatus.Success, status);
        Assert.DoesNotContain((byte)'\e', output);
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        (int status, byte[] output, string error) = await CommandProcess.RunAsync(await File.ReadAllBytesAsync(Pages.Rudaw), "parse");
        Assert.Equal((ExitStatus.Success, ""), (status, error));
        Assert.StartsWith("-  Rudaw, 1 article\n", Encoding.UTF8.GetString(output));
    }

    [LinuxFact]
    public async Task Standard_input_is_read_by_its_path()
    {
        (int status, byte[] output, string error) = await CommandProcess.RunAsync(await File.ReadAllBytesAsync(Pages.Rudaw), "parse", "/dev/stdin");
        Assert.Equal((ExitStatus.Success, ""), (status, error));
        Assert.StartsWith("/dev/stdin  Rudaw, 1 article\n", Encoding.UTF8.GetString(output));
    }

    [Fact]
    public async Task Errors_go_to_standard_error_and_the_status()
    {
        (int status, byte[] output, string error) = await CommandProcess.RunAsync(null, "parse", "missing.txt");
        Assert.Equal(ExitStatus.Failure, status);
        Assert.Empty(output);
        Assert.StartsWith("missing.txt: error: ", error);
    }

    [Fact]
    public async Task Wrong_use_has_its_own_status() => Assert.Equal(ExitStatus.Usage, (await CommandProcess.RunAsync(null, "pars")).Status);

    [Fact]
    public async Task Version_is_that_of_the_command()
    {
        (int status, byte[] output, _) = await CommandProcess.RunAsync(null, "--version");
        Assert.Equal(ExitStatus.Success, status);
        Assert.Equal(
            typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            Encoding.UTF8.GetString(output).TrimEnd());
    }

    [Fact]
    public async Task Closed_pipe_ends_it_quietly()
    {
        using Process process = CommandProcess.Start(["parse", .. Enumerable.Repeat(Pages.Folder, 200), "--to", "jsonl"]);
        process.StandardInput.Close();
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.DoesNotContain("newsmodel:", error);
        Assert.DoesNotContain("Exception", error);
    }
}

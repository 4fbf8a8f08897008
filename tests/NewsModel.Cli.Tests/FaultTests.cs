using System.Diagnostics;
using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>Runs that the system fails or that are ended: what was there stays, nothing half-written does, and the status says it.</summary>
public class FaultTests
{
    private const string NoRoom = "the results cannot be written: there is no room left on the disk.";

    [LinuxTheory]
    [InlineData("pretty")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Reader_that_is_gone_ends_the_run_well(string format)
    {
        using Process process = CommandProcess.Start(["parse", .. Enumerable.Repeat(Pages.Folder, 200), "missing.txt", "--to", format]);
        process.StandardInput.Close();
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.DoesNotContain("missing.txt: error", error); // it was never come to
        Assert.DoesNotContain("newsmodel:", error);
        Assert.Equal(ExitStatus.Success, process.ExitCode);
    }

    [LinuxTheory]
    [InlineData("parse rudaw.txt")]
    [InlineData("parse rudaw.txt --to json")]
    [InlineData("parse . --to jsonl")]
    [InlineData("explain rudaw.txt")]
    [InlineData("detect rudaw.txt")]
    [InlineData("schemas")]
    [InlineData("--help")]
    public async Task Output_without_room_is_said(string arguments)
    {
        (int status, _, string error) = await CommandProcess.ShellAsync($"newsmodel {arguments} > /dev/full", Pages.Folder);
        Assert.Contains($"newsmodel: error: {NoRoom}", error);
        Assert.Equal(ExitStatus.Failure, status);
    }

    [LinuxFact]
    public async Task Messages_without_room_are_no_reason_to_stop()
    {
        (int status, byte[] output, _) = await CommandProcess.ShellAsync("newsmodel parse missing.txt rudaw.txt 2> /dev/full", Pages.Folder);
        Assert.StartsWith("rudaw.txt  Rudaw, 1 article\n", Encoding.UTF8.GetString(output));
        Assert.Equal(ExitStatus.Failure, status);
    }

    [LinuxFact]
    public async Task Device_is_written_to_as_it_is()
    {
        using var folder = new TestFolder();
        File.CreateSymbolicLink(folder.PathOf("link"), "/dev/full");
        (int status, _, string error) = await CommandProcess.ShellAsync($"newsmodel parse '{Pages.Rudaw}' --out link", folder.Path);
        Assert.Contains($"link: error: {NoRoom}", error);
        Assert.Equal(ExitStatus.Failure, status);
        Assert.Equal("/dev/full", new FileInfo(folder.PathOf("link")).LinkTarget);
        Assert.Equal(FileAttributes.Normal, File.GetAttributes("/dev/full") & ~FileAttributes.ReadOnly);
    }

    // A limit on the length of files refuses what a full disk would, and needs no disk of its own.
    [LinuxTheory]
    [InlineData("pretty")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task File_that_runs_out_of_room_leaves_the_old_one_and_nothing_else(string format)
    {
        using var folder = new TestFolder();
        string results = folder.Write("results", "what was there");
        (int status, _, string error) = await CommandProcess.ShellAsync(
            $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 8; newsmodel parse '{Pages.Folder}' '{Pages.Folder}' --to {format} --out results", folder.Path);
        Assert.Contains("results: error: the results cannot be written: ", error);
        Assert.Equal(ExitStatus.Failure, status);
        Assert.Equal("what was there", File.ReadAllText(results));
        Assert.Equal(["results"], folder.Names);
    }

    [LinuxTheory]
    [InlineData("TERM", true)]
    [InlineData("INT", true)]
    [InlineData("HUP", true)]
    [InlineData("QUIT", true)]
    [InlineData("KILL", false)]
    public async Task File_stays_as_it_is_where_the_run_is_ended(string signal, bool canClean)
    {
        using var folder = new TestFolder();
        string results = folder.Write("results", "what was there");
        using Process process = CommandProcess.Start(["parse", Pages.Rudaw, "-", "--to", "jsonl", "--out", results]);
        await UntilAsync(() => folder.Names.Any(name => name != "results" && new FileInfo(folder.PathOf(name)).Length > 0));
        await CommandProcess.KillAsync(process, signal);
        Assert.NotEqual(ExitStatus.Success, process.ExitCode);
        Assert.Equal("what was there", File.ReadAllText(results));
        Assert.Equal(canClean ? 1 : 2, folder.Names.Count());
    }

    [LinuxTheory]
    [InlineData("trap '' HUP", ExitStatus.Success, 2)]
    [InlineData("true", 128 + 1, 0)]
    public async Task Run_that_is_not_to_hear_of_its_terminals_end_goes_on(string before, int expected, int lines)
    {
        using var folder = new TestFolder();
        string results = folder.Write("results", "");
        (int status, _, _) = await CommandProcess.ShellAsync(
            $"{before}; mkfifo page; (exec=exec; newsmodel parse '{Pages.Rudaw}' page --to jsonl --out results) & exec 3> page; kill -HUP $!; sleep 0.5; trap '' PIPE; cat '{Pages.Rudaw}' >&3; exec 3>&-; wait $!", folder.Path);
        Assert.Equal(expected, status);
        Assert.Equal(lines, File.ReadAllLines(results).Length);
        Assert.Equal(["page", "results"], folder.Names);
    }

    [Fact]
    public async Task Page_that_is_gone_by_now_is_said_and_the_others_done()
    {
        using var folder = new TestFolder();
        string gone = folder.Add("pages/gone.txt", Pages.KmaUpdates);
        folder.Add("pages/left.txt", Pages.KmaUpdates);
        using Process process = CommandProcess.Start(["parse", Pages.Rudaw, "-", folder.PathOf("pages"), "--to", "jsonl"]);
        await process.StandardOutput.ReadLineAsync(); // now it waits for its standard input
        File.Delete(gone);
        (int status, byte[] output, string error) = await CommandProcess.EndAsync(process, await File.ReadAllBytesAsync(Pages.Rudaw));
        Assert.Contains("gone.txt: error: there is no such file or folder.", error);
        Assert.Contains("left.txt\",\"schema\":\"KmaUpdates\"", Encoding.UTF8.GetString(output));
        Assert.Equal(ExitStatus.Failure, status);
    }

    [LinuxFact]
    public void Page_that_cannot_be_read_to_its_end_is_said_and_the_others_done()
    {
        Run run = Run.Of("parse", "/proc/self/mem", Pages.Rudaw);
        Assert.StartsWith("/proc/self/mem: error: the system says: ", run.Error);
        Assert.StartsWith("rudaw.txt  Rudaw", run.Output);
        Assert.Equal(ExitStatus.Failure, run.Status);
    }

    [LinuxFact]
    public async Task Page_that_the_results_are_appended_to_is_not_read()
    {
        using var folder = new TestFolder();
        string page = folder.Add("page.txt", Pages.Rudaw);
        folder.Add("other.txt", Pages.Rudaw);
        (int status, _, string error) = await CommandProcess.ShellAsync("newsmodel detect page.txt >> page.txt; newsmodel parse . --to jsonl > results.txt", folder.Path);
        Assert.StartsWith("page.txt: error: the results go to this file. Send them to another one.\n./results.txt: error: the results go to this file.", error);
        Assert.Equal(ExitStatus.Failure, status);
        Assert.Equal(File.ReadAllBytes(Pages.Rudaw), File.ReadAllBytes(page));
        Assert.Equal(2, File.ReadAllLines(folder.PathOf("results.txt")).Length);
    }

    [LinuxFact]
    public async Task Page_that_is_standard_input_is_not_overwritten()
    {
        using var folder = new TestFolder();
        string page = folder.Add("page.txt", Pages.Rudaw);
        (int status, _, string error) = await CommandProcess.ShellAsync("newsmodel parse --out page.txt < page.txt", folder.Path);
        Assert.Contains("--out page.txt: this is one of the pages to be read", error);
        Assert.Equal(ExitStatus.Usage, status);
        Assert.Equal(File.ReadAllBytes(Pages.Rudaw), File.ReadAllBytes(page));
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}

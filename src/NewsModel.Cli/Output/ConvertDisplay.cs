using System.Diagnostics;
using System.Globalization;
using NewsModel.Corpus;
using Spectre.Console;

namespace NewsModel.Cli;

/// <summary>Shows how far a conversion is: a bar on a terminal, elsewhere a line every so often.</summary>
/// <param name="counts">What is counted.</param>
/// <param name="inputBytes">How many bytes are to be read; null where that is not known.</param>
/// <param name="terminal">Where to show it.</param>
internal sealed class ConvertDisplay(ConvertCounts counts, long? inputBytes, Terminal terminal)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenDrawings = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = new();
    private readonly Lock _writing = new();
    private IAnsiConsole? _console;

    /// <summary>How long it took, or takes so far.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Shows how far it is while it runs.</summary>
    public void Run(Action conversion)
    {
        _watch.Start();
        if (terminal.Drawing is { } drawing)
        {
            Draw(conversion, drawing);
        }
        else
        {
            using var timer = new Timer(_ => WriteLine($"newsmodel: {Share()}{Progress()}."), null, BetweenLines, BetweenLines);
            conversion();
        }

        _watch.Stop();
    }

    /// <summary>Says what is wrong with a record.</summary>
    public void Report(CorpusProblem problem)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{problem.File}: at byte {problem.Offset}: {problem.Message}");
        if (_console is { } console)
        {
            console.WriteLine(Visible.Of(line));
        }
        else
        {
            WriteLine(Visible.Of(line));
        }
    }

    // The lines of a timer come between others.
    private void WriteLine(string line)
    {
        lock (_writing)
        {
            terminal.Error.WriteLine(line);
        }
    }

    private void Draw(Action conversion, TextWriter drawing)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(drawing), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        ProgressColumn[] columns = inputBytes is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn()]
            : [new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn()];
        try
        {
            _console.Progress().AutoClear(true).Columns(columns).Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(Progress()), maxValue: Math.Max(inputBytes ?? 1, 1));
                task.IsIndeterminate = inputBytes is null;
                using var timer = new Timer(_ => Update(task), null, TimeSpan.Zero, BetweenDrawings);
                conversion();
                Update(task);
            });
        }
        finally
        {
            _console = null;
        }
    }

    private void Update(ProgressTask task)
    {
        task.Description = Markup.Escape(Progress());
        if (inputBytes is not null)
        {
            task.Value = counts.InputBytes;
        }
    }

    /// <summary>What a bar shows by its length, and its time left.</summary>
    private string Share()
    {
        long read = counts.InputBytes;
        if (inputBytes is not { } all || all == 0 || read == 0)
        {
            return "";
        }

        double share = Math.Min(1, (double)read / all);
        var left = TimeSpan.FromSeconds(Math.Round(_watch.Elapsed.TotalSeconds * (1 - share) / share));
        return string.Create(CultureInfo.InvariantCulture, $"{share * 100:N0}%, {left:c} left, ");
    }

    private string Progress()
    {
        double seconds = Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        double rate = (counts.PageBytes - counts.ResumedPageBytes) / 1e6 / seconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Pages:N0} pages, {rate:N1} MB/s, {counts.Articles:N0} articles, {counts.Equal + counts.NearlyEqual:N0} duplicates, {counts.Problems:N0} problems");
    }
}

using System.Text;

namespace NewsModel.Cli;

/// <summary>What the command reads from and writes to. Results go to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed record Terminal
{
    private const int UsualWidth = 80;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    /// <summary>Lines for people, in which nothing steers the terminal.</summary>
    public required TextWriter Error { get; init => field = new VisibleWriter(value); }

    /// <summary>Where progress is drawn: standard error, where that is a terminal; else null.</summary>
    public TextWriter? Drawing { get; init; }

    /// <summary>The file that <see cref="Output"/> goes to; null where it is none, or not known.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Whether standard input is a file or a pipe, not a person typing.</summary>
    public bool InputIsRedirected { get; init; } = true;

    /// <summary>How many columns the results have; null where they go to a file or a pipe.</summary>
    public int? Width { get; init; }

    /// <summary>Whether the results may have colour.</summary>
    public bool Colour { get; init; }

    /// <summary>The UTF-8 that is written everywhere: without a byte-order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own standard streams.</summary>
    public static Terminal OfProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && isTerminal)
        {
            Console.OutputEncoding = Utf8;
        }

        var error = new StreamWriter(new LossyStream(Console.OpenStandardError()), Utf8) { AutoFlush = true };
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput(isTerminal),
            OutputPath = isTerminal ? null : SameFile.OfOutput(),
            Error = error,
            Drawing = Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : error,
            InputIsRedirected = Console.IsInputRedirected,
            Width = isTerminal ? WidthOfConsole() : null,
            Colour = isTerminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>The same with its results going to a file.</summary>
    public Terminal WithOutput(Stream file) => this with { Output = file, OutputPath = null, Width = null, Colour = false };

    /// <summary>Says what is the matter with a file or a page as a whole.</summary>
    public void ReportError(string name, string message) => Error.WriteLine($"{Visible.Of(name)}: error: {Visible.Of(message)}");

    private static Stream StandardOutput(bool isTerminal)
    {
        Stream output = Console.OpenStandardOutput();
        return isTerminal ? output : OperatingSystem.IsWindows() ? new LimitedStream(output) : new PipeStream(new LimitedStream(output));
    }

    private static int WidthOfConsole() => Console.WindowWidth is var width and > 0 ? width : UsualWidth;
}

using System.Runtime.InteropServices;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>A conversion of a corpus, from the command line.</summary>
internal sealed class ConvertJob
{
    private readonly List<CorpusInput> _inputs;
    private readonly OutputKind _kind;
    private readonly ConvertOptions _options;
    private readonly Terminal _terminal;
    private readonly CorpusConverter _converter;
    private readonly ConvertDisplay _display;

    /// <param name="inputs">The files.</param>
    /// <param name="kind">What to write.</param>
    /// <param name="options">How.</param>
    /// <param name="terminal">Where messages go.</param>
    public ConvertJob(List<CorpusInput> inputs, OutputKind kind, ConvertOptions options, Terminal terminal)
    {
        (_inputs, _kind, _options, _terminal) = (inputs, kind, options, terminal);
        _converter = new CorpusConverter(inputs, options) { Problem = problem => _display!.Report(problem) };
        _display = new ConvertDisplay(_converter.Counts, inputs.All(static input => input.Length is not null) ? inputs.Sum(static input => input.Length) : null, terminal);
    }

    private Stream Output => _terminal.Width is null ? _terminal.Output : new VisibleStream(_terminal.Output);

    /// <summary>Without an order between lines, each line of JSON gives one.</summary>
    private bool IsFilter =>
        _inputs is [{ Name: CorpusInput.StandardInput }] && _kind.Name == "jsonl" && _options is { From: InputKind.JsonLines, Dedup: DedupMode.Off };

    /// <summary>Writes to standard output.</summary>
    /// <returns>The exit status.</returns>
    public int ToOutput(bool resume)
    {
        if (resume)
        {
            throw new UsageException("--resume: what went to standard output cannot be gone on with. Name a file with --out.");
        }

        if (IsFilter)
        {
            // What is wrong with a line is said in its place.
            _converter.Filter(Output);
            return ExitStatus.Success;
        }

        if (_kind.Format is not { } format)
        {
            throw new UsageException($"--to {_kind.Name}: this cannot be written to standard output. Name a file with --out.");
        }

        if (_terminal.OutputPath is { } results && _inputs.Any(input => SameFile.Is(input.Name, results)))
        {
            throw new UsageException("The results go to a file that is to be read. Send them to another one.");
        }

        _display.Run(() => _converter.ToStream(format, Output));
        return Finish();
    }

    /// <summary>Writes a file.</summary>
    /// <returns>The exit status.</returns>
    public int ToFile(string path, bool resume)
    {
        Refuse(path);
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupted = OnSignal(PosixSignal.SIGINT);
        using PosixSignalRegistration ended = OnSignal(PosixSignal.SIGTERM);
        try
        {
            bool isDone = false;
            _display.Run(() => isDone = _converter.ToFile(_kind, path, resume, stop.Token));
            if (!isDone)
            {
                _terminal.Error.WriteLine($"newsmodel: {Visible.Of(path)} is complete; there is nothing to resume.");
                return ExitStatus.Success;
            }

            return Finish();
        }
        catch (ResumeException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (OperationCanceledException)
        {
            _terminal.Error.WriteLine("newsmodel: stopped. The same command with ‘--resume’ goes on from here.");
            return ExitStatus.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _terminal.ReportError(path, $"the results cannot be written: {FileProblem.Of(exception)}");
            return ExitStatus.Failure;
        }

        PosixSignalRegistration OnSignal(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop.Cancel();
        });
    }

    private void Refuse(string path)
    {
        if (path.Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path) || Device.Is(path))
        {
            throw new UsageException($"--out {path}: this is no file. Name one for the results.");
        }

        if (SchemaFile.IsName(RealPath.Of(path)))
        {
            throw new UsageException($"--out {path}: this is a schema’s name. Name another file for the results.");
        }

        if (_inputs.Any(input => SameFile.Is(input.Name, path)))
        {
            throw new UsageException($"--out {path}: this is one of the files to be read, and would be overwritten. Name another file for the results.");
        }
    }

    private int Finish()
    {
        ConvertSummary.Write(_converter.Counts, _display.Elapsed, _terminal.Error);
        return _converter.Counts.Problems > 0 ? ExitStatus.Failure : ExitStatus.Success;
    }
}

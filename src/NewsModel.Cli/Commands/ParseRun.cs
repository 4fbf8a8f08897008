namespace NewsModel.Cli;

/// <summary>Parses pages one after the other: a page's results, then what there is to say about it.</summary>
/// <param name="inputs">The pages.</param>
/// <param name="schema">The schema; null where it is to be detected, page by page.</param>
/// <param name="schemaName">What it was named by: a file, perhaps.</param>
/// <param name="strict">Whether a warning is as bad as an error.</param>
/// <param name="limits">The limits of each page; none where null.</param>
/// <param name="terminal">Where messages go.</param>
internal sealed class ParseRun(List<PageInput> inputs, NewsSchema? schema, string? schemaName, bool strict, ParseOptions? limits, Terminal terminal)
{
    private int _status = ExitStatus.Success;
    private int _pages;

    /// <summary>Prints to standard output.</summary>
    /// <returns>The exit status.</returns>
    public int ToOutput(Func<Terminal, IPagePrinter> printer)
    {
        Print(printer(terminal));
        return _status;
    }

    /// <summary>Prints to a file, which stays as it is where no page can be read.</summary>
    /// <returns>The exit status.</returns>
    public int ToFile(string path, Func<Terminal, IPagePrinter> printer)
    {
        try
        {
            Refuse(path);
            using var file = new OutputFile(path);
            Print(printer(terminal.WithOutput(file.Stream)));
            if (_pages > 0)
            {
                file.Complete();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.ReportError(path, $"the results cannot be written: {FileProblem.Of(exception)}");
            return ExitStatus.Failure;
        }

        return _status;
    }

    /// <summary>Refuses to write over a folder, a page or the schema.</summary>
    private void Refuse(string path)
    {
        if (path.Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
        {
            throw new UsageException($"--out {path}: this is no file. Name one for the results.");
        }

        if (schemaName is not null && SameFile.Is(schemaName, path))
        {
            throw new UsageException($"--out {path}: this is the schema, and would be overwritten. Name another file for the results.");
        }

        // It may be one that the schema imports.
        if (File.Exists(path) && SchemaFile.IsName(RealPath.Of(path)))
        {
            throw new UsageException($"--out {path}: this is a schema, and would be overwritten. Name another file for the results.");
        }

        if (inputs.Any(input => SameFile.Is(input.Name, path)))
        {
            throw new UsageException($"--out {path}: this is one of the pages to be read, and would be overwritten. Name another file for the results.");
        }
    }

    private void Print(IPagePrinter printer)
    {
        foreach (PageInput input in inputs)
        {
            using PageBytes? page = input.Read(terminal);
            if (page is null)
            {
                _status = ExitStatus.Failure;
                continue;
            }

            ParseResult result = schema is null ? SchemaDetector.Parse(page.Utf8, page.Markup, limits) : schema.Parse(page.Utf8, page.Markup, limits);
            printer.Print(input.Name, result);
            DiagnosticPrinter.Print(input.Name, result, terminal.Error);
            _pages++;
            Note(result);
        }

        printer.Finish();
    }

    private void Note(ParseResult result)
    {
        if (result.HasErrors || (strict && result.Diagnostics.Count > 0))
        {
            _status = ExitStatus.Failure;
        }
    }
}

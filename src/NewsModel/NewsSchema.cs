using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NewsModel.Grammar;
using NewsModel.Interpreter;
using NewsModel.Schema;
using Pidgin;

namespace NewsModel;

/// <summary>A schema that is ready to parse pages.</summary>
public abstract partial class NewsSchema
{
    private protected NewsSchema(string name, string? host, string? documentation)
    {
        Name = name;
        Host = host;
        Documentation = documentation;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The host whose pages it describes, or null.</summary>
    public string? Host { get; }

    /// <summary>What its documentation comment says, or null.</summary>
    public string? Documentation { get; }

    /// <summary>Parses a page. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page, UTF-8, with or without a byte-order mark. It is not copied: it must not change while the result is in use.</param>
    public ParseResult Parse(ReadOnlyMemory<byte> utf8) => ParsePage(utf8);

    /// <summary>Parses a page. Never throws for what the page contains.</summary>
    /// <param name="page">The page; it is transcoded to UTF-8 once.</param>
    public ParseResult Parse(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ParsePage(Encoding.UTF8.GetBytes(page));
    }

    /// <summary>Parses a page within limits. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page, UTF-8, with or without a byte-order mark. It is not copied: it must not change while the result is in use.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public ParseResult Parse(ReadOnlyMemory<byte> utf8, ParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ParsePage(utf8, options);
    }

    /// <summary>Parses a page within limits. Never throws for what the page contains.</summary>
    /// <param name="page">The page; it is transcoded to UTF-8 once.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ParseResult Parse(string page, ParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Parse(Encoding.UTF8.GetBytes(page), options);
    }

    /// <summary>Parses a page with what its markup says of its lines. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page's text, UTF-8. It is not copied: it must not change while the result is in use.</param>
    /// <param name="markup">What the markup says; null where there is none.</param>
    /// <param name="options">The limits, those of bytes being of the page's source; none where null.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ParseResult Parse(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null) => ParsePage(utf8, options, markup);

    /// <summary>
    /// Makes the parser of a schema at run time: no compiler is needed, and its records are <see cref="NewsRecord"/>s.
    /// What it makes of a page is what the generated parser of the same schema makes of it.
    /// </summary>
    /// <param name="text">The schema's text.</param>
    /// <param name="import">Gives the text of a file that the schema imports, or null where there is none; without it nothing can be imported.</param>
    /// <param name="fileName">The schema's file name, for messages.</param>
    /// <exception cref="NewsSchemaException">The schema has errors.</exception>
    public static NewsSchema<NewsRecord> Load(string text, Func<string, string?>? import = null, string? fileName = null) =>
        From(Compile(text, import, fileName));

    /// <summary>Makes the parser of a schema file at run time; the files that it imports are found from its own folder.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="NewsSchemaException">The schema has errors.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static NewsSchema<NewsRecord> LoadFile(string path) => From(CompileFile(path));

    /// <summary>Makes the parser of a schema that was compiled for use at run time.</summary>
    /// <param name="compilation">What came of compiling it.</param>
    /// <exception cref="NewsSchemaException">The schema has errors.</exception>
    public static NewsSchema<NewsRecord> From(SchemaCompilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return compilation.HasErrors ? throw new NewsSchemaException(compilation.Diagnostics) : SchemaInterpreter.Interpret(compilation.Schema);
    }

    /// <summary>Compiles a schema for use at run time: says what is wrong with it.</summary>
    /// <param name="text">The schema's text.</param>
    /// <param name="import">Gives the text of a file that the schema imports, or null where there is none; without it nothing can be imported.</param>
    /// <param name="fileName">The schema's file name, for messages.</param>
    public static SchemaCompilation Compile(string text, Func<string, string?>? import = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RuntimeBinder.Bind(SchemaCompiler.Compile(text, import, fileName));
    }

    /// <summary>
    /// Compiles a schema file for use at run time; the files that it imports are found from its own folder, and places
    /// name each file as it is found from there.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file, or one that it imports, cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SchemaCompilation CompileFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return Compile(File.ReadAllText(path), Import, Path.GetFileName(path));

        string? Import(string name)
        {
            string file = Path.Combine(folder, name);
            try
            {
                return File.Exists(file) ? File.ReadAllText(file) : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new IOException($"'{name}', which it imports, cannot be read: {exception.Message}", exception);
            }
        }
    }

    /// <summary>Its name.</summary>
    public sealed override string ToString() => Name;

    private protected abstract ParseResult ParsePage(ReadOnlyMemory<byte> utf8, ParseOptions? options = null, PageMarkup? markup = null);
}

/// <summary>A schema that is ready to parse pages into typed records.</summary>
/// <typeparam name="TPage">The type of the page's record.</typeparam>
public sealed partial class NewsSchema<TPage> : NewsSchema
{
    private readonly Owner[] _owners;
    private readonly Parser<Line, TPage> _grammar;
    private readonly Action<Utf8JsonWriter, TPage> _write;

    // One for each thread, while it is not in use: a conversion of the user's own may parse another page. One that
    // an exception left is not used again.
    private readonly ThreadLocal<PageState?> _states = new();

    /// <summary>Makes one: what generated code calls.</summary>
    /// <param name="name">The schema's name.</param>
    /// <param name="host">The host whose pages it describes, or null.</param>
    /// <param name="documentation">What its documentation comment says, or null.</param>
    /// <param name="owners">What takes lines, by id.</param>
    /// <param name="page">The grammar of a page. It takes every line and cannot fail.</param>
    /// <param name="write">Writes the page's fields as JSON properties.</param>
    public NewsSchema(
        string name, string? host, string? documentation, Owner[] owners, Parser<Line, TPage> page, Action<Utf8JsonWriter, TPage> write)
        : base(name, host, documentation)
    {
        _owners = owners;
        _grammar = page;
        _write = write;
    }

    /// <summary>Parses a page. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page, UTF-8, with or without a byte-order mark. It is not copied: it must not change while the result is in use.</param>
    public new ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8) => ParseOnce(utf8, null);

    /// <summary>Parses a page. Never throws for what the page contains.</summary>
    /// <param name="page">The page; it is transcoded to UTF-8 once.</param>
    public new ParseResult<TPage> Parse(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Parse(Encoding.UTF8.GetBytes(page));
    }

    /// <inheritdoc cref="NewsSchema.Parse(ReadOnlyMemory{byte}, ParseOptions)"/>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public new ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8, ParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ParseWithin(utf8, new PageLimits(options));
    }

    /// <inheritdoc cref="NewsSchema.Parse(string, ParseOptions)"/>
    public new ParseResult<TPage> Parse(string page, ParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Parse(Encoding.UTF8.GetBytes(page), options);
    }

    /// <inheritdoc cref="NewsSchema.Parse(ReadOnlyMemory{byte}, PageMarkup, ParseOptions)"/>
    public new ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null) =>
        options is null ? ParseOnce(utf8, null, markup) : ParseWithin(utf8, new PageLimits(options), markup);

    private protected override ParseResult ParsePage(ReadOnlyMemory<byte> utf8, ParseOptions? options = null, PageMarkup? markup = null) =>
        Parse(utf8, markup, options);

    private ParseResult<TPage> ParseWithin(ReadOnlyMemory<byte> utf8, PageLimits limits, PageMarkup? markup = null)
    {
        while (true)
        {
            try
            {
                return ParseOnce(utf8, limits, markup);
            }
            catch (PageCutException)
            {
                // Once more, up to the record that is one too many.
            }
        }
    }

    private ParseResult<TPage> ParseOnce(ReadOnlyMemory<byte> utf8, PageLimits? limits, PageMarkup? markup = null)
    {
        PageText text = markup is null ? new PageText(utf8) : new MarkedPageText(utf8, markup);
        var account = new PageAccount(text, _owners, limits);
        PageState state = _states.Value ?? new PageState(_owners.Length);
        _states.Value = null;
        state.Start(account);
        TPage page = _grammar.Parse(account.Parsed, state).Value;
        _states.Value = state.End() ? state : null;
        return new ParseResult<TPage>(this, page, account, _write);
    }
}

namespace NewsModel;

public abstract partial class NewsSchema
{
    /// <summary>Parses a page that is read from a stream. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page, UTF-8, with or without a byte-order mark, from the stream's position to its end. The stream is not closed.</param>
    /// <exception cref="IOException">The stream cannot be read, or the page has <see cref="Array.MaxLength"/> bytes (about 2 GB) or more.</exception>
    /// <exception cref="NotSupportedException">The stream is not for reading.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public ParseResult Parse(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ParsePage(PageBuffer.ReadToEnd(utf8));
    }

    /// <summary>Parses a page that is read from a stream. Never throws for what the page contains.</summary>
    /// <param name="utf8">The page, UTF-8, with or without a byte-order mark, from the stream's position to its end. The stream is not closed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read, or the page has <see cref="Array.MaxLength"/> bytes (about 2 GB) or more.</exception>
    /// <exception cref="NotSupportedException">The stream is not for reading.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public Task<ParseResult> ParseAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ParseToEndAsync(utf8, cancellationToken);
    }

    private async Task<ParseResult> ParseToEndAsync(Stream utf8, CancellationToken cancellationToken) =>
        ParsePage(await PageBuffer.ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false));
}

public sealed partial class NewsSchema<TPage>
{
    /// <inheritdoc cref="NewsSchema.Parse(Stream)"/>
    public new ParseResult<TPage> Parse(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Parse(PageBuffer.ReadToEnd(utf8));
    }

    /// <inheritdoc cref="NewsSchema.ParseAsync(Stream, CancellationToken)"/>
    public new Task<ParseResult<TPage>> ParseAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ParseToEndAsync(utf8, cancellationToken);
    }

    private async Task<ParseResult<TPage>> ParseToEndAsync(Stream utf8, CancellationToken cancellationToken) =>
        Parse(await PageBuffer.ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false));
}

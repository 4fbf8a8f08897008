using System.Runtime.CompilerServices;

namespace NewsModel;

public abstract partial class NewsSchema
{
    /// <summary>
    /// Parses pages on several threads. The results come in the order of the pages, and memory stays steady however many
    /// there are: the source is read, on the thread that asks for results, only as far ahead as the options say.
    /// </summary>
    /// <param name="pages">The pages, UTF-8. They are not copied: a page must not change while its result is in use.</param>
    /// <param name="options">How many at once; the defaults where null.</param>
    /// <param name="cancellationToken">Ends it: the source is read no further, and asking for another result throws an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The results, made when they are asked for. What the source throws comes out after the results of the pages before.
    /// When the results are asked for no longer, the work is stopped and the source closed.
    /// </returns>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public IEnumerable<ParseResult> ParseMany(
        IEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new ManyPages<ReadOnlyMemory<byte>, ParseResult>(static utf8 => utf8, (_, utf8) => ParsePage(utf8, options?.Page), options)
            .Parse(pages, cancellationToken);
    }

    /// <summary>
    /// Parses the pages of things such as paths or addresses on several threads. The results come in the order of the things,
    /// and memory stays steady however many there are: the source is read only as far ahead as the options say.
    /// </summary>
    /// <typeparam name="TSource">What has a page.</typeparam>
    /// <param name="sources">What has the pages.</param>
    /// <param name="page">
    /// Gives the page of one, UTF-8; it must not change while the result is in use. It is called for one after the other, on
    /// the thread that asks for results, and what it throws counts as thrown by the source.
    /// </param>
    /// <param name="options">How many at once; the defaults where null.</param>
    /// <param name="cancellationToken">Ends it: the source is read no further, and asking for another result throws an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// Each with its result, made when they are asked for. What the source throws comes out after the results of the pages
    /// before. When the results are asked for no longer, the work is stopped and the source closed.
    /// </returns>
    public IEnumerable<(TSource Source, ParseResult Result)> ParseMany<TSource>(
        IEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page,
        ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(page);
        return new ManyPages<TSource, (TSource, ParseResult)>(page, (source, utf8) => (source, ParsePage(utf8, options?.Page)), options)
            .Parse(sources, cancellationToken);
    }

    /// <summary>
    /// Parses pages on several threads. The results come in the order of the pages, and memory stays steady however many
    /// there are: the source is read only as far ahead as the options say. While the source makes one wait, the results of
    /// the pages that it gave are not kept back.
    /// </summary>
    /// <param name="pages">The pages, UTF-8. They are not copied: a page must not change while its result is in use.</param>
    /// <param name="options">How many at once; the defaults where null.</param>
    /// <param name="cancellationToken">
    /// Ends it: the source is read no further, and asking for another result throws an <see cref="OperationCanceledException"/>. The
    /// source is handed a token that follows it.
    /// </param>
    /// <returns>
    /// The results, made when they are asked for. What the source throws comes out after the results of the pages before.
    /// When the results are asked for no longer, the work is stopped and the source closed, after its token was cancelled.
    /// </returns>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public IAsyncEnumerable<ParseResult> ParseMany(
        IAsyncEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new ManyPages<ReadOnlyMemory<byte>, ParseResult>(static utf8 => utf8, (_, utf8) => ParsePage(utf8, options?.Page), options)
            .Parse(pages, cancellationToken);
    }

    /// <summary>
    /// Parses the pages of things such as paths or addresses on several threads. The results come in the order of the things,
    /// and memory stays steady however many there are: the source is read only as far ahead as the options say. While the
    /// source makes one wait, the results of the pages that it gave are not kept back.
    /// </summary>
    /// <typeparam name="TSource">What has a page.</typeparam>
    /// <param name="sources">What has the pages.</param>
    /// <param name="page">
    /// Gives the page of one, UTF-8; it must not change while the result is in use. It is called for one after the other, and
    /// what it throws counts as thrown by the source.
    /// </param>
    /// <param name="options">How many at once; the defaults where null.</param>
    /// <param name="cancellationToken">
    /// Ends it: the source is read no further, and asking for another result throws an <see cref="OperationCanceledException"/>. The
    /// source is handed a token that follows it.
    /// </param>
    /// <returns>
    /// Each with its result, made when they are asked for. What the source throws comes out after the results of the pages
    /// before. When the results are asked for no longer, the work is stopped and the source closed, after its token was cancelled.
    /// </returns>
    public IAsyncEnumerable<(TSource Source, ParseResult Result)> ParseMany<TSource>(
        IAsyncEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page,
        ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(page);
        return new ManyPages<TSource, (TSource, ParseResult)>(page, (source, utf8) => (source, ParsePage(utf8, options?.Page)), options)
            .Parse(sources, cancellationToken);
    }
}

public sealed partial class NewsSchema<TPage>
{
    /// <inheritdoc cref="NewsSchema.ParseMany(IEnumerable{ReadOnlyMemory{byte}}, ParseManyOptions, CancellationToken)"/>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public new IEnumerable<ParseResult<TPage>> ParseMany(
        IEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new ManyPages<ReadOnlyMemory<byte>, ParseResult<TPage>>(static utf8 => utf8, (_, utf8) => Parse(utf8, options), options)
            .Parse(pages, cancellationToken);
    }

    /// <inheritdoc cref="NewsSchema.ParseMany{TSource}(IEnumerable{TSource}, Func{TSource, ReadOnlyMemory{byte}}, ParseManyOptions, CancellationToken)"/>
    public new IEnumerable<(TSource Source, ParseResult<TPage> Result)> ParseMany<TSource>(
        IEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page,
        ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(page);
        return new ManyPages<TSource, (TSource, ParseResult<TPage>)>(page, (source, utf8) => (source, Parse(utf8, options)), options)
            .Parse(sources, cancellationToken);
    }

    /// <inheritdoc cref="NewsSchema.ParseMany(IAsyncEnumerable{ReadOnlyMemory{byte}}, ParseManyOptions, CancellationToken)"/>
    [OverloadResolutionPriority(1)] // so that 'new()' stands for options
    public new IAsyncEnumerable<ParseResult<TPage>> ParseMany(
        IAsyncEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new ManyPages<ReadOnlyMemory<byte>, ParseResult<TPage>>(static utf8 => utf8, (_, utf8) => Parse(utf8, options), options)
            .Parse(pages, cancellationToken);
    }

    /// <inheritdoc cref="NewsSchema.ParseMany{TSource}(IAsyncEnumerable{TSource}, Func{TSource, ReadOnlyMemory{byte}}, ParseManyOptions, CancellationToken)"/>
    public new IAsyncEnumerable<(TSource Source, ParseResult<TPage> Result)> ParseMany<TSource>(
        IAsyncEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page,
        ParseManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(page);
        return new ManyPages<TSource, (TSource, ParseResult<TPage>)>(page, (source, utf8) => (source, Parse(utf8, options)), options)
            .Parse(sources, cancellationToken);
    }

    private ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8, ParseManyOptions? options) =>
        options?.Page is { } limits ? Parse(utf8, limits) : Parse(utf8);
}

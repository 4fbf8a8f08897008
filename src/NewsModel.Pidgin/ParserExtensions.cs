using System.Runtime.InteropServices;
using Pidgin.Configuration;
using Config = Pidgin.Configuration.Configuration;

namespace Pidgin;

/// <summary>Runs parsers.</summary>
public static class ParserExtensions
{
    /// <summary>Runs a parser on a text.</summary>
    /// <typeparam name="T">What the parser makes.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="input">The text.</param>
    /// <param name="configuration">The configuration, if not the default.</param>
    /// <returns>The value or the error.</returns>
    public static Result<char, T> Parse<T>(this Parser<char, T> parser, string input, IConfiguration<char>? configuration = null) =>
        parser.Parse(input.AsSpan(), configuration);

    /// <summary>Runs a parser on tokens.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser makes.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="input">The tokens.</param>
    /// <param name="configuration">The configuration, if not the default.</param>
    /// <returns>The value or the error.</returns>
    public static Result<TToken, T> Parse<TToken, T>(
        this Parser<TToken, T> parser, ReadOnlySpan<TToken> input, IConfiguration<TToken>? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(parser);

        var state = new ParseState<TToken>(configuration ?? Config.Default<TToken>(), input);
        var pool = state.Configuration.ArrayPoolProvider.GetArrayPool<Expected<TToken>>();
        var expecteds = new PooledList<Expected<TToken>>(pool);
        var result = parser.TryParse(ref state, ref expecteds, out var value)
            ? new Result<TToken, T>(value)
            : new Result<TToken, T>(state.BuildError(expecteds.AsSpan()));
        expecteds.Dispose();
        return result;
    }

    /// <inheritdoc cref="Parse{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static Result<TToken, T> Parse<TToken, T>(
        this Parser<TToken, T> parser, TToken[] input, IConfiguration<TToken>? configuration = null) =>
        parser.Parse((ReadOnlySpan<TToken>)input, configuration);

    /// <inheritdoc cref="Parse{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static Result<TToken, T> Parse<TToken, T>(
        this Parser<TToken, T> parser, IList<TToken> input, IConfiguration<TToken>? configuration = null) =>
        parser.Parse((IEnumerable<TToken>)input, configuration);

    /// <inheritdoc cref="Parse{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static Result<TToken, T> Parse<TToken, T>(
        this Parser<TToken, T> parser, IEnumerable<TToken> input, IConfiguration<TToken>? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input switch
        {
            TToken[] array => parser.Parse((ReadOnlySpan<TToken>)array, configuration),
            List<TToken> list => parser.Parse((ReadOnlySpan<TToken>)CollectionsMarshal.AsSpan(list), configuration),
            _ => parser.Parse((ReadOnlySpan<TToken>)input.ToArray(), configuration),
        };
    }

    /// <summary>Runs a parser on a text that it must accept.</summary>
    /// <typeparam name="T">What the parser makes.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="input">The text.</param>
    /// <param name="configuration">The configuration, if not the default.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ParseException{TToken}">The parser failed.</exception>
    public static T ParseOrThrow<T>(this Parser<char, T> parser, string input, IConfiguration<char>? configuration = null) =>
        ValueOf(parser.Parse(input, configuration));

    /// <summary>Runs a parser on tokens that it must accept.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser makes.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="input">The tokens.</param>
    /// <param name="configuration">The configuration, if not the default.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ParseException{TToken}">The parser failed.</exception>
    public static T ParseOrThrow<TToken, T>(
        this Parser<TToken, T> parser, ReadOnlySpan<TToken> input, IConfiguration<TToken>? configuration = null) =>
        ValueOf(parser.Parse(input, configuration));

    /// <inheritdoc cref="ParseOrThrow{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static T ParseOrThrow<TToken, T>(
        this Parser<TToken, T> parser, TToken[] input, IConfiguration<TToken>? configuration = null) =>
        ValueOf(parser.Parse(input, configuration));

    /// <inheritdoc cref="ParseOrThrow{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static T ParseOrThrow<TToken, T>(
        this Parser<TToken, T> parser, IList<TToken> input, IConfiguration<TToken>? configuration = null) =>
        ValueOf(parser.Parse(input, configuration));

    /// <inheritdoc cref="ParseOrThrow{TToken, T}(Parser{TToken, T}, ReadOnlySpan{TToken}, IConfiguration{TToken}?)"/>
    public static T ParseOrThrow<TToken, T>(
        this Parser<TToken, T> parser, IEnumerable<TToken> input, IConfiguration<TToken>? configuration = null) =>
        ValueOf(parser.Parse(input, configuration));

    private static T ValueOf<TToken, T>(Result<TToken, T> result) =>
        result.Success ? result.Value : throw new ParseException<TToken>(result.Error!);
}

using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pidgin.Configuration;

namespace Pidgin;

/// <summary>An input, how far it has been read, and the latest error.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
[StructLayout(LayoutKind.Auto)]
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref struct ParseState<TToken>
{
    private readonly ReadOnlySpan<TToken> _input;
    private int _bookmarks;
    private int _firstBookmark;
    private ParseFailure<TToken> _failure;

    internal ParseState(IConfiguration<TToken> configuration, ReadOnlySpan<TToken> input)
    {
        Configuration = configuration;
        _input = input;
    }

    /// <summary>The configuration that the parse was started with.</summary>
    public IConfiguration<TToken> Configuration { get; }

    /// <summary>How many tokens have been consumed.</summary>
    public readonly long Location
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Index;
    }

    /// <summary>Whether a token is left.</summary>
    public readonly bool HasCurrent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Index < _input.Length;
    }

    /// <summary>The next token to consume; there must be one.</summary>
    public readonly TToken Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _input[Index];
    }

    // The location, without the cost of a long.
    internal int Index { get; set; }

    internal readonly ReadOnlySpan<TToken> Rest => _input[Index..];

    internal readonly int FailureIndex => _failure.Index;

    internal ParseFailure<TToken> Failure
    {
        readonly get => _failure;
        set => _failure = value;
    }

    /// <summary>The next tokens, without consuming them: fewer than <paramref name="count"/> if the input ends before.</summary>
    /// <param name="count">How many tokens to look at.</param>
    /// <returns>The tokens.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<TToken> LookAhead(int count) => _input.Slice(Index, Math.Min(count, _input.Length - Index));

    /// <summary>Consumes tokens, at most all that are left.</summary>
    /// <param name="count">How many tokens to consume.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count = 1) => Index = Math.Min(Index + count, _input.Length);

    /// <summary>Marks the location as one to come back to; every bookmark must be discarded or rewound to, once.</summary>
    /// <returns>The location.</returns>
    public long Bookmark()
    {
        if (_bookmarks++ == 0)
            _firstBookmark = Index;
        return Index;
    }

    /// <summary>Gives up a bookmark.</summary>
    /// <param name="bookmark">What <see cref="Bookmark"/> returned.</param>
    public void DiscardBookmark(long bookmark)
    {
        if (_bookmarks == 0 || bookmark < _firstBookmark || bookmark > Index)
            throw new ArgumentOutOfRangeException(nameof(bookmark), bookmark, "This bookmark is not set.");
        _bookmarks--;
    }

    /// <summary>Goes back to a bookmark and gives it up.</summary>
    /// <param name="bookmark">What <see cref="Bookmark"/> returned.</param>
    public void Rewind(long bookmark)
    {
        DiscardBookmark(bookmark);
        Index = (int)bookmark;
    }

    /// <summary>Records why a parser fails; to be called before it returns <see langword="false"/>.</summary>
    /// <param name="unexpected">The token that could not be accepted, if it was one.</param>
    /// <param name="eof">Whether it was the end of the input that could not be accepted.</param>
    /// <param name="errorLocation">Where that is.</param>
    /// <param name="message">Anything else to say.</param>
    public void SetError(Maybe<TToken> unexpected, bool eof, long errorLocation, string? message)
    {
        _failure.Index = (int)errorLocation;
        _failure.IsWhatIsThere = false;
        _failure.IsEnd = eof;
        _failure.Unexpected = unexpected;
        _failure.Message = message;
    }

    // What stands at the location is unexpected. The token is not copied: an error that nobody asks for stays cheap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void FailHere()
    {
        _failure.Index = Index;
        _failure.IsWhatIsThere = true;
    }

    internal readonly ReadOnlySpan<TToken> Since(int start) => _input[start..Index];

    internal readonly ParseError<TToken> BuildError(ReadOnlySpan<Expected<TToken>> expecteds)
    {
        var at = _failure.Index;
        var (unexpected, isEnd, message) = (_failure.Unexpected, _failure.IsEnd, _failure.Message);
        if (_failure.IsWhatIsThere)
        {
            isEnd = at >= _input.Length;
            unexpected = isEnd ? Maybe.Nothing<TToken>() : Maybe.Just(_input[at]);
            message = null;
        }

        return new ParseError<TToken>(unexpected, isEnd, [.. expecteds], at, PositionOf(at), message);
    }

    private readonly SourcePosDelta PositionOf(int index)
    {
        var step = Configuration.SourcePosCalculator;
        if (ReferenceEquals(step, DefaultConfiguration<TToken>.Instance.SourcePosCalculator))
            return new SourcePosDelta(0, index);

        var position = SourcePosDelta.Zero;
        foreach (var token in _input[..index])
            position += step(token);
        return position;
    }
}

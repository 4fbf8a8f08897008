using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Pidgin;
using Pidgin.Configuration;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

/// <summary>What a parser of one's own can rely on.</summary>
public sealed class CustomParsers
{
    private static readonly Parser<Line, Line> A = new KindParser('a');
    private static readonly Parser<Line, Line> B = new KindParser('b');

    [Fact]
    public void A_terminal_of_ones_own_works_like_any_other()
    {
        Assert.Equal("ab", Kinds(A.Or(B).Many().ParseOrThrow(LinesOf("abc"))));
        Assert.Equal("line a", A.Optional().ParseOrThrow(LinesOf("a")).Value.ToString());
    }

    [Fact]
    public void An_error_set_by_hand_is_reported()
    {
        var error = A.Then(A.Or(B)).Parse(LinesOf("ac")).Error!;

        Assert.Equal(1, error.ErrorOffset);
        Assert.Equal(Lines.TokenOf('c'), error.Unexpected.Value);
        Assert.Equal(["kind a", "kind b"], error.Expected.Select(e => e.Label));
        Assert.Null(error.Message);
    }

    [Fact]
    public void An_error_at_the_end_is_reported()
    {
        var error = A.Parse(LinesOf("")).Error!;

        Assert.True(error.EOF);
        Assert.False(error.Unexpected.HasValue);
    }

    [Fact]
    public void An_error_set_by_hand_can_point_elsewhere_and_say_why()
    {
        var error = new Custom<Unit>((ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Unit result) =>
        {
            result = Unit.Value;
            state.Advance(3);
            state.SetError(Maybe.Just(Lines.TokenOf('z')), false, 2, "message");
            expecteds.AddRange(ImmutableArray.Create(new Expected<Line>("x"), new Expected<Line>("y")));
            return false;
        }).Parse(LinesOf("abcd")).Error!;

        Assert.Equal((2, "message", 'z'), (error.ErrorOffset, error.Message, error.Unexpected.Value.Kind));
        Assert.Equal(["x", "y"], error.Expected.Select(e => e.Label));
    }

    [Fact]
    public void A_state_shows_what_is_next()
    {
        var seen = new Custom<string>((ref ParseState<Line> state, ref PooledList<Expected<Line>> _, out string result) =>
        {
            var two = Kinds(state.LookAhead(2).ToArray());
            state.Advance();
            var rest = Kinds(state.LookAhead(9).ToArray());
            result = $"{two} {state.Location} {state.Current.Kind} {rest} {state.HasCurrent}";
            state.Advance(9);
            result += $" {state.Location} {state.LookAhead(1).Length} {state.HasCurrent}";
            return true;
        });

        Assert.Equal("ab 1 b bc True 3 0 False", seen.ParseOrThrow(LinesOf("abc")));
    }

    [Fact]
    public void A_state_can_be_rewound_to_a_bookmark()
    {
        var where = new Custom<string>((ref ParseState<Line> state, ref PooledList<Expected<Line>> _, out string result) =>
        {
            state.Advance();
            var outer = state.Bookmark();
            state.Advance();
            var inner = state.Bookmark();
            state.Advance();
            state.Rewind(inner);
            result = $"{state.Location}";
            state.DiscardBookmark(outer);
            result += $" {state.Location}";
            var again = state.Bookmark();
            state.Advance();
            state.Rewind(again);
            result += $" {state.Location}";
            return true;
        });

        Assert.Equal("2 2 2", where.ParseOrThrow(LinesOf("abcd")));
    }

    [Fact]
    public void A_bookmark_that_is_not_set_cannot_be_discarded()
    {
        var twice = new Custom<Unit>((ref ParseState<Line> state, ref PooledList<Expected<Line>> _, out Unit result) =>
        {
            result = Unit.Value;
            var bookmark = state.Bookmark();
            state.DiscardBookmark(bookmark);
            state.DiscardBookmark(bookmark);
            return true;
        });

        Assert.Throws<ArgumentOutOfRangeException>(() => twice.Parse(LinesOf("a")));
    }

    [Fact]
    public void A_parser_can_run_another_and_set_its_expectations_aside()
    {
        var quiet = new Custom<Line>((ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out Line result) =>
        {
            var aside = new PooledList<Expected<Line>>(state.Configuration.ArrayPoolProvider.GetArrayPool<Expected<Line>>());
            var succeeded = A.Or(B).TryParse(ref state, ref aside, out result);
            if (!succeeded)
                expecteds.Add(new Expected<Line>($"{aside.Count} kinds, {aside[1].Label} the last"));
            aside.Dispose();
            return succeeded;
        });

        Assert.Equal("2 kinds, kind b the last", Assert.Single(quiet.Parse(LinesOf("c")).Error!.Expected).Label);
        Assert.Equal('b', quiet.ParseOrThrow(LinesOf("b")).Kind);
    }

    [Fact]
    public void A_terminal_of_ones_own_can_be_tried()
    {
        var parser = Try(A.Then(B)).Or(A.Then(A));

        Assert.Equal('a', parser.ParseOrThrow(LinesOf("aa")).Kind);
    }

    [Fact]
    public void A_parser_sees_the_configuration()
    {
        var page = new Page([7, 8, 9]);
        var bytes = new Custom<int>((ref ParseState<Line> state, ref PooledList<Expected<Line>> _, out int result) =>
        {
            result = state.Configuration is Page { Bytes: var b } ? b[(int)state.Location] : -1;
            return true;
        });

        Assert.Equal(8, A.Then(bytes).ParseOrThrow(LinesOf("ab"), page));
        Assert.Equal(-1, A.Then(bytes).ParseOrThrow(LinesOf("ab")));
        Assert.Same(page, Parser<Line>.Configuration.ParseOrThrow(LinesOf(""), page));
    }

    [Fact]
    public void The_default_configurations_are_shared()
    {
        Assert.Same(CharDefaultConfiguration.Instance, Configuration.Default<char>());
        Assert.Same(DefaultConfiguration<Line>.Instance, Configuration.Default<Line>());
        Assert.Same(DefaultConfiguration<Line>.Instance, Parser<Line>.Configuration.ParseOrThrow(LinesOf("")));
        Assert.Same(ArrayPool<int>.Shared, DefaultConfiguration<Line>.Instance.ArrayPoolProvider.GetArrayPool<int>());
        Assert.Same(DefaultArrayPoolProvider.Instance, DefaultConfiguration<Line>.Instance.ArrayPoolProvider);
    }

    [Fact]
    public void A_configuration_can_bring_its_own_array_pools()
    {
        var pools = new CountingPools();
        var configuration = Configuration.Default<Line>().WithArrayPoolProvider(pools);

        Assert.Equal(2, A.Or(B).Parse(LinesOf("c"), configuration).Error!.Expected.Count());
        Assert.Equal(pools.Rented, pools.Returned);
        Assert.NotEqual(0, pools.Rented);
    }

    [Fact]
    public void A_pooled_list_is_a_list()
    {
        var list = new PooledList<int>(ArrayPool<int>.Shared);
        for (var i = 0; i < 40; i++)
            list.Add(i);
        list.AddRange(ImmutableArray.Create(40, 41));
        list.AddRange(new ReadOnlySpan<int>([42, 43]));
        list[0] = 100;

        Assert.Equal((44, 100, 43), (list.Count, list[0], list.Pop()));
        Assert.Equal([40, 41, 42], list.AsSpan()[40..].ToArray());
        list.Clear();
        list.Add(7);
        Assert.Equal((1, 7), (list.Count, list[0]));
        list.Dispose();
    }

    private static Line[] LinesOf(string kinds) => [.. kinds.Select(Lines.TokenOf)];

    private static string Kinds(IEnumerable<Line> lines) => string.Concat(lines.Select(line => line.Kind));

    private delegate bool Run<T>(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out T result);

    private sealed class Custom<T>(Run<T> run) : Parser<Line, T>
    {
        public override bool TryParse(
            ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result) =>
            run(ref state, ref expecteds, out result);
    }

    private sealed class KindParser(char kind) : Parser<Line, Line>
    {
        public override bool TryParse(
            ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out Line result)
        {
            if (state.HasCurrent && state.Current.Kind == kind)
            {
                result = state.Current;
                state.Advance();
                return true;
            }

            var unexpected = state.HasCurrent ? Maybe.Just(state.Current) : Maybe.Nothing<Line>();
            state.SetError(unexpected, !state.HasCurrent, state.Location, null);
            expecteds.Add(new Expected<Line>($"kind {kind}"));
            result = default;
            return false;
        }
    }

    private sealed class Page(byte[] bytes) : IConfiguration<Line>
    {
        public byte[] Bytes => bytes;

        public Func<Line, SourcePosDelta> SourcePosCalculator => _ => SourcePosDelta.NewLine;

        public IArrayPoolProvider ArrayPoolProvider => DefaultArrayPoolProvider.Instance;
    }

    private sealed class CountingPools : IArrayPoolProvider
    {
        public int Rented { get; private set; }

        public int Returned { get; private set; }

        public ArrayPool<T> GetArrayPool<T>() => new Counting<T>(this);

        private sealed class Counting<T>(CountingPools counts) : ArrayPool<T>
        {
            public override T[] Rent(int minimumLength)
            {
                counts.Rented++;
                return new T[minimumLength];
            }

            public override void Return(T[] array, bool clearArray = false) => counts.Returned++;
        }
    }
}

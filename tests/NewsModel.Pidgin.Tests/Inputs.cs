using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public sealed class Inputs
{
    private static readonly Parser<Line, int> Count = Parser<Line>.Any.Many().Select(lines => lines.Count());

    [Fact]
    public void A_span_can_be_parsed()
    {
        ReadOnlySpan<Line> lines = stackalloc Line[3];

        Assert.Equal(3, Count.Parse(lines).Value);
        Assert.Equal(2, Count.ParseOrThrow(lines[1..]));
        Assert.Equal("bc", Any.ManyString().ParseOrThrow("abc".AsSpan(1)));
    }

    [Fact]
    public void A_slice_is_parsed_as_an_input_of_its_own()
    {
        var error = Char('a').Parse("xab".AsSpan(1, 1)).Match(_ => -1, e => e.ErrorOffset);
        var end = Char('a').Then(Char('b')).Parse("xab".AsSpan(1, 1)).Error!;

        Assert.Equal(-1, error);
        Assert.Equal((true, 1), (end.EOF, end.ErrorOffset));
    }

    [Fact]
    public void An_array_can_be_parsed() => Assert.Equal((3, 3), (Count.Parse(new Line[3]).Value, Count.ParseOrThrow(new Line[3])));

    [Fact]
    public void A_list_can_be_parsed()
    {
        var list = new List<Line>(new Line[40]);

        Assert.Equal((40, 40), (Count.Parse(list).Value, Count.ParseOrThrow(list)));
        Assert.Equal(40, Count.Parse((IList<Line>)new OtherList<Line>(list)).Value);
    }

    [Fact]
    public void An_enumerable_can_be_parsed()
    {
        var lines = Enumerable.Repeat(default(Line), 40);

        Assert.Equal((40, 40), (Count.Parse(lines).Value, Count.ParseOrThrow(lines)));
    }

    [Fact]
    public void A_string_can_be_parsed() => Assert.Equal("ab", Any.ManyString().ParseOrThrow("ab"));

    [Fact]
    public void Nothing_can_be_parsed() => Assert.Equal(0, Count.ParseOrThrow(ReadOnlySpan<Line>.Empty));

    [Fact]
    public void A_parser_can_be_used_by_many_threads()
    {
        var parser = OneOf(String("ab").Or(String("c")), String("d")).Many().Select(words => words.Count());

        Parallel.For(0, 100, n => Assert.Equal(n, parser.ParseOrThrow(string.Concat(Enumerable.Repeat("ab", n)))));
    }

    private static Parser<char, char> Any => Parser<char>.Any;

    // A list that is neither an array nor a List.
    private sealed class OtherList<T>(IEnumerable<T> items) : System.Collections.ObjectModel.Collection<T>([.. items]);
}

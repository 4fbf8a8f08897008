using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public abstract class Sequencing<TToken, TAlphabet> : Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    [Fact]
    public void Select_changes_the_result() => Accepts(A.Select(char.ToUpperInvariant), "a", "A", consumed: 1);

    [Fact]
    public void Select_keeps_the_error() => Refuses(A.Select(char.ToUpperInvariant), "b", at: 0, "b", "a");

    [Fact]
    public void Map_of_one_is_Select() => Accepts(A.Map(char.ToUpperInvariant), "a", "A", consumed: 1);

    [Fact]
    public void Selects_are_applied_from_the_inside() => Accepts(A.Select(x => x + "1").Select(x => x + "2"), "a", "a12", consumed: 1);

    [Fact]
    public void Cast_changes_the_type() => Accepts(A.Cast<object>().Cast<char>(), "a", "a", consumed: 1);

    [Fact]
    public void Cast_throws_if_the_type_is_another() =>
        Assert.Throws<InvalidCastException>(() => A.Cast<object>().Cast<string>().Parse(Tokens("a")));

    [Fact]
    public void Then_returns_the_second_result() => Accepts(A.Then(B), "ab", "b", consumed: 2);

    [Fact]
    public void Then_can_join_the_results() => Accepts(A.Then(B, (x, y) => $"{x}{y}"), "ab", "ab", consumed: 2);

    [Fact]
    public void Then_stops_at_the_first_failure() => Refuses(A.Then(B), "ba", at: 0, "b", "a");

    [Fact]
    public void Then_keeps_what_the_first_consumed() => Refuses(A.Then(B), "ac", at: 1, "c", "b", consumed: 1);

    [Fact]
    public void Then_can_choose_the_second_by_the_first() =>
        Accepts(A.Or(B).Then(Letter).Then(x => Letter(char.ToUpperInvariant(x))), "aaA", "A", consumed: 3);

    [Fact]
    public void Then_can_choose_and_join() => Accepts(A.Or(B).Then(Letter, (x, y) => $"{x}-{y}"), "bb", "b-b", consumed: 2);

    [Fact]
    public void Bind_chooses_the_second_by_the_first() => Refuses(A.Or(B).Bind(Letter), "ba", at: 1, "a", "b", consumed: 1);

    [Fact]
    public void Bind_stops_at_the_first_failure() => Refuses(A.Bind(Letter, (x, _) => x), "b", at: 0, "b", "a");

    [Fact]
    public void A_query_reads_like_the_grammar()
    {
        var parser =
            from x in A
            from y in B
            from z in C
            where z == 'c'
            select $"{z}{y}{x}";

        Accepts(parser, "abc", "cba", consumed: 3);
    }

    [Fact]
    public void Before_returns_the_first_result() => Accepts(A.Before(B), "ab", "a", consumed: 2);

    [Fact]
    public void Before_fails_with_the_second() => Refuses(A.Before(B), "a", at: 1, "$", "b", consumed: 1);

    [Fact]
    public void Between_returns_the_middle() => Accepts(A.Between(B, C), "bac", "a", consumed: 3);

    [Fact]
    public void Between_can_use_one_bracket_twice() => Accepts(A.Between(B), "bab", "a", consumed: 3);

    [Fact]
    public void Between_fails_with_a_bracket() => Refuses(A.Between(B, C), "bab", at: 2, "b", "c", consumed: 2);

    [Fact]
    public void ThenReturn_replaces_the_result() => Accepts(A.ThenReturn("r"), "a", "r", consumed: 1);

    [Fact]
    public void WithResult_replaces_the_result() => Accepts(A.WithResult("r"), "a", "r", consumed: 1);

    [Fact]
    public void WithResult_keeps_the_error() => Refuses(A.WithResult("r"), "b", at: 0, "b", "a");

    [Fact]
    public void IgnoreResult_drops_the_result() => Accepts(A.IgnoreResult(), "a", "()", consumed: 1);

    [Fact]
    public void Map_joins_up_to_eight_results()
    {
        Accepts(Map(x => $"{x}", A), "a", "a", consumed: 1);
        Accepts(Map((x, y) => $"{x}{y}", A, B), "ab", "ab", consumed: 2);
        Accepts(Map((x, y, z) => $"{x}{y}{z}", A, B, C), "abc", "abc", consumed: 3);
        Accepts(Map((x, y, z, u) => $"{x}{y}{z}{u}", A, B, C, A), "abca", "abca", consumed: 4);
        Accepts(Map((x, y, z, u, v) => $"{x}{y}{z}{u}{v}", A, B, C, A, B), "abcab", "abcab", consumed: 5);
        Accepts(Map((x, y, z, u, v, w) => $"{x}{y}{z}{u}{v}{w}", A, B, C, A, B, C), "abcabc", "abcabc", consumed: 6);
        Accepts(Map((x, y, z, u, v, w, s) => $"{x}{y}{z}{u}{v}{w}{s}", A, B, C, A, B, C, A), "abcabca", "abcabca", consumed: 7);
        Accepts(
            Map((x, y, z, u, v, w, s, t) => $"{x}{y}{z}{u}{v}{w}{s}{t}", A, B, C, A, B, C, A, B), "abcabcab", "abcabcab", consumed: 8);
    }

    [Fact]
    public void Map_fails_with_the_parser_that_fails() =>
        Refuses(Map((x, y, z) => $"{x}{y}{z}", A, B, C), "abx", at: 2, "x", "c", consumed: 2);

    [Fact]
    public void Map_is_not_called_after_a_failure() =>
        Refuses(Map<TToken, char, char, char>((_, _) => throw new InvalidOperationException(), A, B), "ac", 1, "c", "b", consumed: 1);

    [Fact]
    public void Sequence_returns_all_results() => Accepts(Parser<TToken>.Sequence(A, B, C), "abc", "abc", consumed: 3);

    [Fact]
    public void Sequence_takes_any_enumerable() =>
        Accepts(Parser<TToken>.Sequence(new List<Parser<TToken, char>> { A, B }), "ab", "ab", consumed: 2);

    [Fact]
    public void Sequence_of_one_returns_one_result() => Accepts(Parser<TToken>.Sequence(A), "ab", "a", consumed: 1);

    [Fact]
    public void Sequence_keeps_what_was_consumed() => Refuses(Parser<TToken>.Sequence(A, B), "aa", at: 1, "a", "b", consumed: 1);

    [Fact]
    public void Slice_sees_the_tokens_that_were_consumed() =>
        Accepts(A.Then(B.Then(C).Slice((tokens, last) => $"{tokens.Length}{last}")), "abc", "2c", consumed: 3);

    [Fact]
    public void MapWithInput_is_Slice() =>
        Accepts(A.Many().MapWithInput((tokens, _) => string.Concat(tokens.ToArray().Select(TAlphabet.LetterOf))), "aab", "aa", consumed: 2);

    [Fact]
    public void Slice_keeps_the_error() => Refuses(A.Then(B).Slice((_, x) => x), "aa", at: 1, "a", "b", consumed: 1);

    [Fact]
    public void A_parser_can_refer_to_itself()
    {
        var nested = Rec<TToken, string>(self => A.Then(self, (x, inner) => $"{x}({inner})").Or(B.Select(x => $"{x}")));

        Accepts(nested, "aab", "a(a(b))", consumed: 3);
        Refuses(nested, "aac", at: 2, "c", "a b", consumed: 2);
    }

    [Fact]
    public void Parsers_can_refer_to_each_other()
    {
        Parser<TToken, int>? odd = null;
        var even = A.Then(Rec(() => odd!)).Select(n => n + 1).Or(Parser<TToken>.End.ThenReturn(0));
        odd = A.Then(even).Select(n => n + 1);

        Accepts(even, "aaaa", "4", consumed: 4);
        Refuses(even, "aaa", at: 3, "$", "a", consumed: 3);
    }

    [Fact]
    public void Rec_makes_the_parser_once_and_late()
    {
        var made = 0;
        var late = Rec(new Lazy<Parser<TToken, char>>(() =>
        {
            made++;
            return A;
        }));

        Assert.Equal(0, made);
        Accepts(late.Then(late), "aa", "a", consumed: 2);
        Assert.Equal(1, made);
    }
}

public sealed class SequencingOverCharacters : Sequencing<char, Characters>;

public sealed class SequencingOverLines : Sequencing<Line, Lines>;

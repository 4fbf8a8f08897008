using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public abstract class Repetition<TToken, TAlphabet> : Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    [Fact]
    public void Many_returns_all_results() => Accepts(A.Or(B).Many(), "abac", "aba", consumed: 3);

    [Fact]
    public void Many_may_find_none() => Accepts(A.Many(), "b", "", consumed: 0);

    [Fact]
    public void Many_ends_at_the_end() => Accepts(A.Many(), "aa", "aa", consumed: 2);

    [Fact]
    public void Many_fails_with_a_run_that_consumed() => Refuses(Word("ab").Many(), "ababac", at: 5, "c", "ab", consumed: 5);

    [Fact]
    public void Many_fails_with_a_first_run_that_consumed() => Refuses(Word("ab").Many(), "ac", at: 1, "c", "ab", consumed: 1);

    [Fact]
    public void Many_of_something_tried_ends_before_the_failure() => Accepts(Try(Word("ab")).Many(), "ababac", "abab", consumed: 4);

    [Fact]
    public void Many_leaves_nothing_expected_behind() => Refuses(A.Many().Before(B), "aac", at: 2, "c", "b", consumed: 2);

    [Fact]
    public void Many_of_what_consumes_nothing_throws() =>
        Assert.Throws<InvalidOperationException>(() => A.Optional().Many().Parse(Tokens("aab")));

    [Fact]
    public void Many_of_what_never_consumes_throws() =>
        Assert.Throws<InvalidOperationException>(() => Parser<TToken>.Return(1).Many().Parse(Tokens("a")));

    [Fact]
    public void AtLeastOnce_returns_all_results() => Accepts(A.AtLeastOnce(), "aab", "aa", consumed: 2);

    [Fact]
    public void AtLeastOnce_fails_with_the_first_run() => Refuses(A.AtLeastOnce(), "b", at: 0, "b", "a");

    [Fact]
    public void AtLeastOnce_fails_with_a_run_that_consumed() => Refuses(Word("ab").AtLeastOnce(), "aba", at: 3, "$", "ab", consumed: 3);

    [Fact]
    public void Many_of_a_predicate_token_returns_the_run()
    {
        var notB = Parser<TToken>.Token(token => TAlphabet.LetterOf(token) != 'b');

        Accepts(notB.Many(), "acab", "aca", consumed: 3);
        Accepts(notB.Many(), "aca", "aca", consumed: 3);
        Accepts(notB.SkipMany(), "acab", "()", consumed: 3);
        Refuses(notB.Many().Then(A), "acb", at: 2, "b", "a", consumed: 2);
        Refuses(notB.AtLeastOnce(), "b", at: 0, "b", "");
    }

    [Fact]
    public void Many_of_something_labelled_names_a_run_that_consumed()
    {
        var pair = A.Then(B).Labelled("pair");

        Accepts(pair.Many(), "ababc", "bb", consumed: 4);
        Refuses(pair.Many(), "aba", at: 3, "$", "<pair>", consumed: 3);
        Refuses(pair.AtLeastOnce(), "b", at: 0, "b", "<pair>");
        Refuses(pair.SkipMany().Then(C), "abb", at: 2, "b", "c", consumed: 2);
    }

    [Fact]
    public void SkipMany_drops_all_results() => Accepts(A.SkipMany(), "aab", "()", consumed: 2);

    [Fact]
    public void SkipMany_may_find_none() => Accepts(A.SkipMany(), "b", "()", consumed: 0);

    [Fact]
    public void SkipMany_fails_with_a_run_that_consumed() => Refuses(Word("ab").SkipMany(), "aba", at: 3, "$", "ab", consumed: 3);

    [Fact]
    public void SkipMany_of_what_consumes_nothing_throws() =>
        Assert.Throws<InvalidOperationException>(() => A.SkipMany().SkipMany().Parse(Tokens("a")));

    [Fact]
    public void SkipAtLeastOnce_drops_all_results() => Accepts(A.SkipAtLeastOnce(), "aab", "()", consumed: 2);

    [Fact]
    public void SkipAtLeastOnce_fails_with_the_first_run() => Refuses(A.SkipAtLeastOnce(), "", at: 0, "$", "a");

    [Fact]
    public void Until_returns_what_precedes_the_terminator() => Accepts(Parser<TToken>.Any.Until(C), "abcd", "ab", consumed: 3);

    [Fact]
    public void Until_may_find_the_terminator_at_once() => Accepts(A.Until(C), "ca", "", consumed: 1);

    [Fact]
    public void Until_expects_both_where_neither_is() => Refuses(A.Until(C), "aab", at: 2, "b", "c a", consumed: 2);

    [Fact]
    public void Until_expects_both_at_the_start() => Refuses(A.Until(C), "b", at: 0, "b", "c a");

    [Fact]
    public void Until_expects_both_at_the_end() => Refuses(A.Until(C), "aa", at: 2, "$", "c a", consumed: 2);

    [Fact]
    public void Until_fails_with_a_terminator_that_consumed() => Refuses(A.Until(B.Then(C)), "aaba", at: 3, "a", "c", consumed: 3);

    [Fact]
    public void Until_fails_with_a_run_that_consumed() => Refuses(Word("ab").Until(C), "abaa", at: 3, "a", "ab", consumed: 3);

    [Fact]
    public void Until_of_what_consumes_nothing_throws() =>
        Assert.Throws<InvalidOperationException>(() => A.Optional().Until(C).Parse(Tokens("aab")));

    [Fact]
    public void ManyThen_returns_both() =>
        Accepts(A.ManyThen(C).Select(x => $"{string.Concat(x.Item1)}-{x.Item2}"), "aac", "aa-c", consumed: 3);

    [Fact]
    public void AtLeastOnceUntil_returns_what_precedes_the_terminator() => Accepts(A.AtLeastOnceUntil(C), "aac", "aa", consumed: 3);

    [Fact]
    public void AtLeastOnceUntil_needs_one() => Refuses(A.AtLeastOnceUntil(C), "c", at: 0, "c", "a");

    [Fact]
    public void AtLeastOnceThen_returns_both() =>
        Accepts(A.AtLeastOnceThen(C).Select(x => $"{string.Concat(x.Item1)}-{x.Item2}"), "ac", "a-c", consumed: 2);

    [Fact]
    public void SkipUntil_drops_all_results() => Accepts(Parser<TToken>.Any.SkipUntil(C), "abcd", "()", consumed: 3);

    [Fact]
    public void SkipUntil_expects_both_where_neither_is() => Refuses(A.SkipUntil(C), "ab", at: 1, "b", "c a", consumed: 1);

    [Fact]
    public void SkipManyThen_returns_the_terminator() => Accepts(A.SkipManyThen(B.Or(C)), "aac", "c", consumed: 3);

    [Fact]
    public void SkipAtLeastOnceUntil_needs_one() => Refuses(A.SkipAtLeastOnceUntil(C), "c", at: 0, "c", "a");

    [Fact]
    public void SkipAtLeastOnceThen_returns_the_terminator() => Accepts(A.SkipAtLeastOnceThen(C), "ac", "c", consumed: 2);

    [Fact]
    public void Separated_returns_what_is_between() => Accepts(A.Separated(C), "acacab", "aaa", consumed: 5);

    [Fact]
    public void Separated_may_find_none() => Accepts(A.Separated(C), "b", "", consumed: 0);

    [Fact]
    public void Separated_does_not_end_with_a_separator() => Refuses(A.Separated(C), "acb", at: 2, "b", "a", consumed: 2);

    [Fact]
    public void SeparatedAtLeastOnce_needs_one() => Refuses(A.SeparatedAtLeastOnce(C), "b", at: 0, "b", "a");

    [Fact]
    public void SeparatedAtLeastOnce_returns_what_is_between() => Accepts(A.SeparatedAtLeastOnce(C), "aca", "aa", consumed: 3);

    [Fact]
    public void SeparatedAndTerminated_ends_with_a_separator() => Accepts(A.SeparatedAndTerminated(C), "acacb", "aa", consumed: 4);

    [Fact]
    public void SeparatedAndTerminated_does_not_end_without() => Refuses(A.SeparatedAndTerminated(C), "acab", at: 3, "b", "c", consumed: 3);

    [Fact]
    public void SeparatedAndTerminatedAtLeastOnce_needs_one() =>
        Refuses(A.SeparatedAndTerminatedAtLeastOnce(C), "b", at: 0, "b", "a");

    [Theory]
    [InlineData("acab", "aa", 3)]
    [InlineData("acacb", "aa", 4)]
    [InlineData("ab", "a", 1)]
    [InlineData("b", "", 0)]
    public void SeparatedAndOptionallyTerminated_ends_either_way(string input, string result, int consumed) =>
        Accepts(A.SeparatedAndOptionallyTerminated(C), input, result, consumed);

    [Fact]
    public void SeparatedAndOptionallyTerminatedAtLeastOnce_needs_one() =>
        Refuses(A.SeparatedAndOptionallyTerminatedAtLeastOnce(C), "b", at: 0, "b", "a");

    [Fact]
    public void SeparatedAndOptionallyTerminated_fails_with_a_run_that_consumed() =>
        Refuses(Word("ab").SeparatedAndOptionallyTerminated(C), "abcac", at: 4, "c", "ab", consumed: 4);

    [Fact]
    public void SeparatedAndOptionallyTerminated_fails_with_a_separator_that_consumed() =>
        Refuses(A.SeparatedAndOptionallyTerminated(Word("bc")), "aba", at: 2, "a", "bc", consumed: 2);

    [Fact]
    public void Repeat_runs_that_often() => Accepts(A.Repeat(3), "aaaa", "aaa", consumed: 3);

    [Fact]
    public void Repeat_may_run_once() => Accepts(A.Repeat(1), "aa", "a", consumed: 1);

    [Fact]
    public void Repeat_may_run_never() => Accepts(A.Repeat(0), "aa", "", consumed: 0);

    [Fact]
    public void Repeat_fails_with_a_run() => Refuses(A.Repeat(3), "aab", at: 2, "b", "a", consumed: 2);

    [Fact]
    public void Repeat_needs_a_number() => Assert.Throws<ArgumentOutOfRangeException>(() => A.Repeat(-1));
}

public sealed class RepetitionOverCharacters : Repetition<char, Characters>;

public sealed class RepetitionOverLines : Repetition<Line, Lines>;

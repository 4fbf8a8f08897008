using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public abstract class Alternatives<TToken, TAlphabet> : Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    [Fact]
    public void Or_takes_the_first_that_succeeds() => Accepts(A.Or(A.Then(B)), "ab", "a", consumed: 1);

    [Fact]
    public void Or_goes_on_to_the_next() => Accepts(A.Or(B).Or(C), "c", "c", consumed: 1);

    [Fact]
    public void Or_expects_all_alternatives_in_order() => Refuses(B.Or(A).Or(C), "x", at: 0, "x", "b a c");

    [Fact]
    public void Or_keeps_what_is_expected_twice() => Refuses(A.Or(A), "x", at: 0, "x", "a a");

    [Fact]
    public void Or_stops_at_an_alternative_that_consumed() => Refuses(A.Then(B).Or(A.Then(C)), "ac", at: 1, "c", "b", consumed: 1);

    [Fact]
    public void An_alternative_that_consumed_is_the_only_one_in_the_error() =>
        Refuses(OneOf(C, B, A.Then(B), A.Then(C)), "ax", at: 1, "x", "b", consumed: 1);

    [Fact]
    public void Try_lets_Or_go_on() => Accepts(Try(A.Then(B)).Or(A.Then(C)), "ac", "c", consumed: 2);

    [Fact]
    public void Try_keeps_where_the_error_was() => Refuses(Try(A.Then(B)), "ac", at: 1, "c", "b");

    [Fact]
    public void Try_changes_nothing_if_it_succeeds() => Accepts(Try(A.Then(B)), "ab", "b", consumed: 2);

    [Fact]
    public void Trys_can_be_nested() => Accepts(Try(Try(A.Then(B)).Then(C)).Or(Try(A.Then(B))).Or(A), "aba", "b", consumed: 2);

    [Fact]
    public void Or_reports_the_error_that_lies_furthest() =>
        Refuses(OneOf(C, Try(A.Then(A).Then(B)), Try(A.Then(C))), "aax", at: 2, "x", "c b c");

    [Fact]
    public void Or_reports_the_first_of_errors_that_lie_equally_far() =>
        Refuses(
            Parser<TToken>.Fail<char>("first").Or(Parser<TToken>.Fail<char>("second")), "a", at: 0, "", " ", message: "first");

    [Fact]
    public void An_error_with_a_message_gives_way_to_one_further_on() =>
        Refuses(Parser<TToken>.Fail<char>("first").Or(Try(A.Then(B))), "ac", at: 1, "c", " b");

    [Fact]
    public void An_error_with_a_message_stays_if_it_lies_furthest() =>
        Refuses(Try(A.Then(Parser<TToken>.Fail<char>("within"))).Or(B).Or(C), "ac", at: 1, "", " b c", message: "within");

    [Fact]
    public void OneOf_takes_any_enumerable() => Accepts(OneOf(new List<Parser<TToken, char>> { A, B }), "b", "b", consumed: 1);

    [Fact]
    public void OneOf_can_be_nested() => Refuses(OneOf(A, OneOf(B, C), A), "x", at: 0, "x", "a b c a");

    [Fact]
    public void OneOf_nothing_fails() =>
        Refuses(OneOf(Array.Empty<Parser<TToken, char>>()), "a", at: 0, "", "", message: "OneOf had no arguments");

    [Fact]
    public void A_success_leaves_nothing_expected_behind() => Refuses(A.Or(B).Then(C), "bx", at: 1, "x", "c", consumed: 1);

    [Fact]
    public void Optional_returns_what_there_is() => Accepts(A.Optional(), "ab", "a", consumed: 1);

    [Fact]
    public void Optional_does_not_mind_what_there_is_not() => Accepts(A.Optional(), "b", "", consumed: 0);

    [Fact]
    public void Optional_does_not_mind_the_end() => Accepts(A.Optional(), "", "", consumed: 0);

    [Fact]
    public void Optional_fails_after_having_consumed() => Refuses(Word("ab").Optional(), "ac", at: 1, "c", "ab", consumed: 1);

    [Fact]
    public void Optional_leaves_nothing_expected_behind() => Refuses(A.Optional().Then(B), "c", at: 0, "c", "b");

    [Fact]
    public void Lookahead_consumes_nothing_if_it_succeeds() => Accepts(Lookahead(A.Then(B)), "ab", "b", consumed: 0);

    [Fact]
    public void Lookahead_does_not_rewind_a_failure() => Refuses(Lookahead(A.Then(B)), "ac", at: 1, "c", "b", consumed: 1);

    [Fact]
    public void Lookahead_can_be_tried() => Accepts(Try(Lookahead(A.Then(B))).Or(A), "ac", "a", consumed: 1);

    [Fact]
    public void Not_succeeds_where_the_parser_fails() => Accepts(Not(A), "b", "()", consumed: 0);

    [Fact]
    public void Not_succeeds_at_the_end() => Accepts(Not(A), "", "()", consumed: 0);

    [Fact]
    public void Not_fails_where_the_parser_succeeds_and_what_that_consumed_is_gone() =>
        Refuses(Not(A.Then(B)), "ab", at: 0, "a", "", consumed: 2);

    [Fact]
    public void Not_does_not_rewind_a_failure_within() => Accepts(Not(A.Then(B)), "ac", "()", consumed: 1);

    [Fact]
    public void Not_has_nothing_to_report_at_the_end() => Refuses(Not(Parser<TToken>.End), "", at: 0, "", "");

    [Fact]
    public void Not_in_Lookahead_in_Try_asks_without_a_trace() =>
        Refuses(Try(Not(Lookahead(A.Then(B)))).Then(Parser<TToken>.Any), "ab", at: 0, "a", "");
}

public sealed class AlternativesOverCharacters : Alternatives<char, Characters>;

public sealed class AlternativesOverLines : Alternatives<Line, Lines>;

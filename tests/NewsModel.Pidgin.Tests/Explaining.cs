using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public abstract class Explaining<TToken, TAlphabet> : Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    [Fact]
    public void A_label_replaces_what_is_expected() => Refuses(A.Or(B).Labelled("letter"), "c", at: 0, "c", "<letter>");

    [Fact]
    public void A_label_replaces_what_is_expected_further_on() =>
        Refuses(A.Then(B).Labelled("pair"), "ac", at: 1, "c", "<pair>", consumed: 1);

    [Fact]
    public void A_label_says_something_for_a_predicate() => Refuses(LetterWhere(char.IsLower).Labelled("lower"), "X", 0, "X", "<lower>");

    [Fact]
    public void The_outer_label_wins() => Refuses(A.Labelled("inner").Labelled("outer"), "c", at: 0, "c", "<outer>");

    [Fact]
    public void A_label_changes_nothing_for_a_success() => Accepts(A.Labelled("letter"), "a", "a", consumed: 1);

    [Fact]
    public void A_label_keeps_the_message() =>
        Refuses(Parser<TToken>.Fail<char>("no").Labelled("label"), "a", at: 0, "", "<label>", message: "no");

    [Fact]
    public void Labels_of_alternatives_are_merged() =>
        Refuses(OneOf(A.Labelled("first"), B, C.Labelled("third")), "x", at: 0, "x", "<first> b <third>");

    [Fact]
    public void A_label_within_Try_stays() => Refuses(Try(A.Then(B.Labelled("second"))).Or(C), "ax", at: 1, "x", "<second> c");

    [Fact]
    public void Assert_returns_what_passes() => Accepts(A.Or(B).Assert(x => x == 'a'), "a", "a", consumed: 1);

    [Fact]
    public void Assert_fails_after_having_consumed() =>
        Refuses(A.Or(B).Assert(x => x == 'a'), "ba", 1, "", "<result satisfying assertion>", consumed: 1, message: "Assertion failed");

    [Fact]
    public void Assert_can_say_why() =>
        Refuses(A.Assert(_ => false, "no"), "a", at: 1, "", "<result satisfying assertion>", consumed: 1, message: "no");

    [Fact]
    public void Assert_can_say_why_of_a_result() =>
        Refuses(A.Assert(_ => false, x => $"no {x}"), "a", at: 1, "", "<result satisfying assertion>", consumed: 1, message: "no a");

    [Fact]
    public void Assert_drops_what_the_parser_within_expected() => Refuses(A.Assert(_ => true), "b", at: 0, "b", "");

    [Fact]
    public void Assert_stops_Or() =>
        Refuses(A.Assert(_ => false).Or(A), "a", 1, "", "<result satisfying assertion>", consumed: 1, message: "Assertion failed");

    [Fact]
    public void Assert_can_be_tried() => Accepts(Try(A.Assert(_ => false)).Or(A), "a", "a", consumed: 1);

    [Fact]
    public void Where_is_Assert() =>
        Refuses(A.Where(_ => false), "a", at: 1, "", "<result satisfying assertion>", consumed: 1, message: "Assertion failed");

    [Fact]
    public void OfType_returns_what_is_of_the_type() => Accepts(A.Select(_ => (object)"text").OfType<string>(), "a", "text", consumed: 1);

    [Fact]
    public void OfType_fails_after_having_consumed() =>
        Refuses(
            A.Select(_ => (object)"text").OfType<Version>(),
            "a",
            at: 1,
            "",
            "<result of type Version>",
            consumed: 1,
            message: "Expected a Version but got a String");

    [Fact]
    public void A_parser_needs_its_parts()
    {
        Assert.Throws<ArgumentNullException>(() => A.Or(null!));
        Assert.Throws<ArgumentNullException>(() => A.Labelled(null!));
        Assert.Throws<ArgumentNullException>(() => A.Then((Parser<TToken, char>)null!));
        Assert.Throws<ArgumentNullException>(() => A.Select((Func<char, char>)null!));
        Assert.Throws<ArgumentNullException>(() => Try((Parser<TToken, char>)null!));
        Assert.Throws<ArgumentNullException>(() => OneOf(A, null!));
        Assert.Throws<ArgumentNullException>(() => Parser<TToken>.Token((Func<TToken, bool>)null!));
    }
}

public sealed class ExplainingOverCharacters : Explaining<char, Characters>;

public sealed class ExplainingOverLines : Explaining<Line, Lines>;

using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Pidgin.Tests;

public abstract class Terminals<TToken, TAlphabet> : Semantics<TToken, TAlphabet>
    where TAlphabet : IAlphabet<TToken>
{
    [Fact]
    public void Token_consumes_the_token_it_names() => Accepts(A, "ab", "a", consumed: 1);

    [Fact]
    public void Token_refuses_another_without_consuming_it() => Refuses(A, "ba", at: 0, "b", "a");

    [Fact]
    public void Token_refuses_the_end() => Refuses(A, "", at: 0, "$", "a");

    [Fact]
    public void A_predicate_token_consumes_what_passes() => Accepts(LetterWhere(char.IsLower), "xX", "x", consumed: 1);

    [Fact]
    public void A_predicate_token_does_not_say_what_it_expects() => Refuses(LetterWhere(char.IsLower), "X", at: 0, "X", "");

    [Fact]
    public void A_predicate_token_refuses_the_end() => Refuses(LetterWhere(char.IsLower), "", at: 0, "$", "");

    [Fact]
    public void Any_consumes_whatever_there_is() => Accepts(Parser<TToken>.Any, "zz", "z", consumed: 1);

    [Fact]
    public void Any_refuses_the_end() => Refuses(Parser<TToken>.Any, "", at: 0, "$", "<any character>");

    [Fact]
    public void End_accepts_the_end() => Accepts(Parser<TToken>.End, "", "()", consumed: 0);

    [Fact]
    public void End_refuses_a_token() => Refuses(A.Before(Parser<TToken>.End), "ab", at: 1, "b", "$", consumed: 1);

    [Fact]
    public void Return_consumes_nothing() => Accepts(Parser<TToken>.Return("r"), "a", "r", consumed: 0);

    [Fact]
    public void FromResult_consumes_nothing() => Accepts(Parser<TToken>.FromResult("r"), "a", "r", consumed: 0);

    [Fact]
    public void Fail_says_why_and_expects_nothing() => Refuses(Parser<TToken>.Fail<int>("no"), "a", at: 0, "", "", message: "no");

    [Fact]
    public void Fail_has_a_message_of_its_own() => Refuses(Parser<TToken>.Fail<int>(), "a", at: 0, "", "", message: "Failed");

    [Fact]
    public void CurrentOffset_counts_consumed_tokens() => Accepts(A.Then(B).Then(Parser<TToken>.CurrentOffset), "abc", "2", consumed: 2);

    [Fact]
    public void CurrentOffsetLong_counts_the_same() => Accepts(A.Then(Parser<TToken>.CurrentOffsetLong), "abc", "1", consumed: 1);

    [Fact]
    public void A_sequence_of_tokens_returns_what_it_was_made_of()
    {
        var tokens = Tokens("abc");

        Assert.Same(tokens, Parser<TToken>.Sequence(tokens).ParseOrThrow(Tokens("abcd")));
    }

    [Fact]
    public void A_sequence_of_tokens_may_be_any_enumerable()
    {
        var tokens = new List<TToken>(Tokens("ab"));

        Assert.Same(tokens, Parser<TToken>.Sequence(tokens).ParseOrThrow(Tokens("ab")));
    }

    [Fact]
    public void A_sequence_of_tokens_consumes_what_precedes_a_mismatch() =>
        Refuses(Word("abc"), "abx", at: 2, "x", "abc", consumed: 2);

    [Fact]
    public void A_sequence_of_tokens_consumes_what_precedes_the_end() =>
        Refuses(Word("abc"), "ab", at: 2, "$", "abc", consumed: 2);

    [Fact]
    public void A_sequence_of_tokens_consumes_nothing_if_the_first_differs() => Refuses(Word("abc"), "xbc", at: 0, "x", "abc");

    [Fact]
    public void An_empty_sequence_of_tokens_accepts_anything() => Accepts(Word(""), "a", "", consumed: 0);
}

public sealed class TerminalsOverCharacters : Terminals<char, Characters>;

public sealed class TerminalsOverLines : Terminals<Line, Lines>;

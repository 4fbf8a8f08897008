using NewsModel.Grammar;
using Pidgin;

namespace NewsModel.Tests.Support;

/// <summary>Runs a grammar of a few items over a page, as a schema would.</summary>
internal static class TestGrammar
{
    public static ParseResult<T> Run<T>(string page, Parser<Line, T> grammar, params Owner[] owners) =>
        new NewsSchema<T>("Test", null, null, [Owner.Unclaimed, .. owners], grammar, static (_, _) => { }).Parse(page);

    /// <summary>A line that is some text.</summary>
    public static LineTest Is(string literal) => new(literal);
}

using NewsModel.Grammar;
using Pidgin;

namespace NewsModel.Tests.Support;

/// <summary>Runs a grammar of a few items over a page, as a schema would.</summary>
internal static class TestGrammar
{
    public static ParseResult<T> Run<T>(string page, Parser<Line, T> grammar, params Owner[] owners) =>
        new NewsSchema<T>("Test", null, null, [Owner.Unclaimed, .. owners], grammar, static (_, _) => { }).Parse(page);

    /// <summary>A line that is some text.</summary>
    public static LineMatch<bool> Is(string literal)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(literal);
        return (Text text, out bool fits) => fits = Template.Is(text, utf8);
    }

    /// <summary>Lines as one string, to compare at a glance.</summary>
    public static string Join(IEnumerable<Text> lines) => string.Join(" ", lines);
}

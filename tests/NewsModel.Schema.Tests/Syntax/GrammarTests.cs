using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Tests.Syntax;

/// <summary>The grammar in the language reference is the parser's.</summary>
public class GrammarTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Language.md"));

    // What words are made of is the lexer's; it has tests of its own.
    private static readonly string Rules = Blocks("ebnf").Single().Split("/* words */")[0];

    private static readonly TokenKind[] NotMarks = [TokenKind.EndOfFile, TokenKind.Identifier, TokenKind.String, TokenKind.Number];

    public static TheoryData<string> Examples => [.. Blocks("news")];

    public static TheoryData<string> Mistakes { get; } =
    [
        "schema T page { a: line where }",
        "schema T page { a: line } where words(a) > 1",
        "schema T page { }",
        "schema T page { a: line | }",
        "schema T page { line where words(a) > 1 }",
        "schema T page { \"a\" to \"b\" within 3 }",
        "schema T page { boilerplate \"a\" to \"b\" }",
        "schema T page { a: line until* \"b\" }",
        "schema T page { a: line* until }",
        "schema T page { a: line{..3} }",
        "schema T page { a: line distinct* }",
        "schema T page { a = maybe  b: line }",
        "schema T page { a: line where a starts \"b\" }",
        "schema T page { a: line where a in () }",
        "schema T page { a: line where words(a) }",
        "schema T page { a: line where not }",
        "schema T page { repeat \"a\" }",
        "schema T page { commit? a: line }",
        "schema T choice = A",
        "schema T using A.",
        "schema T import credits",
        "schema T record { a: line }",
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void It_takes_what_the_parser_takes(string schema) => Assert.Equal(IsParsed(schema), new EbnfGrammar(Rules).Accepts(TokensOf(schema)));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void It_takes_nothing_that_the_parser_does_not_take(string schema)
    {
        Assert.False(IsParsed(schema));
        Assert.False(new EbnfGrammar(Rules).Accepts(TokensOf(schema)));
    }

    [Fact]
    public void Every_rule_and_every_word_of_it_is_in_an_example()
    {
        var grammar = new EbnfGrammar(Rules);
        string[][] examples = [.. Blocks("news").Select(TokensOf).Where(grammar.Accepts).Select(tokens => tokens.Select(t => t.Text).ToArray())];

        Assert.Equal(grammar.Rules.Order(), grammar.Used.Order());
        Assert.Empty(grammar.Terminals.Except(examples.SelectMany(e => e)));
    }

    [Fact]
    public void Its_marks_are_those_of_the_lexer()
    {
        var marks = new EbnfGrammar(Rules).Terminals.Where(t => !char.IsLetter(t[0])).Select(t => Assert.Single(TokensOf(t).SkipLast(1)).Kind);

        Assert.Equal(Enum.GetValues<TokenKind>().Except(NotMarks).Order(), marks.Order());
    }

    [Fact]
    public void Its_keywords_are_those_of_the_parser()
    {
        var source = string.Concat(Directory.EnumerateFiles(Sources(), "Parser*.cs").Select(File.ReadAllText));
        var keywords = Regex.Matches(source, @"(?:Is|Keyword)\(""(\w+)""\)|""(\w+)"" =>").Select(m => m.Groups[1].Value + m.Groups[2].Value);

        Assert.Equal(keywords.Distinct().Order(), new EbnfGrammar(Rules).Terminals.Where(t => char.IsLetter(t[0])).Order());
    }

    private static IEnumerable<string> Blocks(string kind) =>
        Regex.Matches(Reference, $"^```{kind}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(m => m.Groups[1].Value);

    private static bool IsParsed(string schema)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(schema, null);
        Parser.Parse(file, isImported: true, diagnostics);
        return !diagnostics.InOrder([file]).Any(d => d.Rule == SchemaRules.Expected || d.Rule == SchemaRules.MisplacedWhere
            || d.Rule == SchemaRules.InvalidTarget || d.Rule == SchemaRules.RangeWithoutBoilerplate);
    }

    private static Token[] TokensOf(string text) => [.. Lexer.Lex(new SourceFile(text, null), new DiagnosticBag())];

    private static string Sources([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "NewsModel.Schema", "Syntax");
}

using System.Text.RegularExpressions;
using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Tests.Syntax;

/// <summary>A grammar in EBNF that recognises tokens: each part of it leads from places among the tokens to all those where it can end.</summary>
internal sealed class EbnfGrammar
{
    private static readonly Dictionary<string, TokenKind> Words = new()
    {
        ["name"] = TokenKind.Identifier,
        ["number"] = TokenKind.Number,
        ["string"] = TokenKind.String,
        ["template"] = TokenKind.String,
    };

    private readonly Dictionary<string, Part> _rules = [];
    private readonly string[] _symbols;
    private int _next;

    /// <param name="text">Rules, the first of them for a whole text.</param>
    public EbnfGrammar(string text)
    {
        _symbols = [.. Regex.Matches(Regex.Replace(text, @"/\*.*?\*/", ""), "\"[^\"]+\"|::=|\\w+|[()|?*+]").Select(m => m.Value)];
        while (_next < _symbols.Length)
        {
            var name = _symbols[_next];
            _next += 2;
            Start ??= name;
            _rules.Add(name, Alternatives());
        }
    }

    private delegate IReadOnlySet<int> Part(IReadOnlySet<int> from, IReadOnlyList<Token> tokens);

    public string? Start { get; }

    public IEnumerable<string> Rules => _rules.Keys;

    /// <summary>What stands in quotes in it.</summary>
    public HashSet<string> Terminals { get; } = [];

    /// <summary>The rules by which something was recognised so far.</summary>
    public HashSet<string> Used { get; } = [];

    public bool Accepts(IReadOnlyList<Token> tokens) => Rule(Start!, new HashSet<int> { 0 }, tokens).Contains(tokens.Count - 1);

    private IReadOnlySet<int> Rule(string name, IReadOnlySet<int> from, IReadOnlyList<Token> tokens)
    {
        if (from.Count == 0) return from;
        var to = _rules[name](from, tokens);
        if (to.Count > 0) Used.Add(name);
        return to;
    }

    private Part Alternatives()
    {
        var first = Sequence();
        if (!At("|")) return first;
        _next++;
        var others = Alternatives();
        return (from, tokens) => Union(first(from, tokens), others(from, tokens));
    }

    private Part Sequence()
    {
        var item = Item();
        if (_next == _symbols.Length || At("|") || At(")") || AtRule()) return item;
        var rest = Sequence();
        return (from, tokens) => rest(item(from, tokens), tokens);
    }

    private Part Item()
    {
        var symbol = _symbols[_next++];
        var item = symbol == "(" ? Group() : symbol[0] == '"' ? Terminal(symbol.Trim('"')) : Reference(symbol);
        if (At("?") && _next++ > 0) return (from, tokens) => Union(from, item(from, tokens));
        if (At("*") && _next++ > 0) return (from, tokens) => AnyNumber(item, from, tokens);
        if (At("+") && _next++ > 0) return (from, tokens) => AnyNumber(item, item(from, tokens), tokens);
        return item;
    }

    private Part Group()
    {
        var inner = Alternatives();
        _next++;
        return inner;
    }

    private Part Terminal(string text)
    {
        Terminals.Add(text);
        return (from, tokens) => Step(from, tokens, t => t.Kind is not (TokenKind.String or TokenKind.Number) && t.Text == text);
    }

    private Part Reference(string name) => Words.TryGetValue(name, out var kind)
        ? (from, tokens) => Step(from, tokens, t => t.Kind == kind)
        : (from, tokens) => Rule(name, from, tokens);

    private bool At(string symbol) => _next < _symbols.Length && _symbols[_next] == symbol;

    private bool AtRule() => _next + 1 < _symbols.Length && _symbols[_next + 1] == "::=";

    private static IReadOnlySet<int> Step(IReadOnlySet<int> from, IReadOnlyList<Token> tokens, Func<Token, bool> fits) =>
        from.Where(i => i < tokens.Count - 1 && fits(tokens[i])).Select(i => i + 1).ToHashSet();

    private static IReadOnlySet<int> AnyNumber(Part item, IReadOnlySet<int> from, IReadOnlyList<Token> tokens)
    {
        var all = from;
        while (from.Count > 0)
        {
            from = item(from, tokens).Except(all).ToHashSet();
            all = Union(all, from);
        }

        return all;
    }

    private static IReadOnlySet<int> Union(IReadOnlySet<int> a, IReadOnlySet<int> b) => a.Union(b).ToHashSet();
}

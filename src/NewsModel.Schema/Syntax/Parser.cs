using System.Globalization;
using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Syntax;

/// <summary>
/// Reads tokens into a syntax tree, by recursive descent. It never stops at an error: it says what it expected, goes on
/// at the next item or declaration, and says nothing more of what it skips.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxDepth = 64;
    private const int MaxCount = 1_000_000;
    private const int MaxItems = 1000;

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyList<Token> _tokens;
    private int _index;
    private int _lastError = -1;
    private bool _isLost;
    private int _depth;
    private bool _inRun;

    private Parser(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _tokens = Lexer.Lex(file, diagnostics);
    }

    private Token Current => Peek(0);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isImported">Whether it may lack the first line of a schema.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static SchemaSyntax Parse(SourceFile file, bool isImported, DiagnosticBag diagnostics) =>
        new Parser(file, diagnostics).ParseSchema(isImported);

    private Token Peek(int ahead) => _tokens[Math.Min(_index + ahead, _tokens.Count - 1)];

    private bool At(TokenKind kind) => Current.Kind == kind;

    private Token Advance()
    {
        var token = Current;
        if (_index < _tokens.Count - 1) _index++;
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (!At(kind)) return false;
        Advance();
        return true;
    }

    /// <summary>Whether the word stands here as a keyword; before a colon or an equals sign it is a field's name.</summary>
    private bool AtKeyword(string word) => Current.Is(word) && Peek(1).Kind is not (TokenKind.Colon or TokenKind.Equal);

    private bool TryTakeKeyword(string word)
    {
        if (!AtKeyword(word)) return false;
        Advance();
        return true;
    }

    private TextSpan SpanFrom(int firstToken) =>
        TextSpan.FromBounds(_tokens[firstToken].Span.Start, Math.Max(_tokens[firstToken].Span.End, _tokens[Math.Max(_index - 1, 0)].Span.End));

    /// <summary>Reports at the current token, once; what follows it is skipped up to where reading can go on.</summary>
    private void Report(SchemaRule rule, params string[] arguments)
    {
        _isLost = true;
        if (_lastError == _index) return;
        _lastError = _index;
        _diagnostics.Report(rule, _file, Current.Span, arguments);
    }

    /// <summary>Says what was expected, and which of some words the current one was probably meant to be.</summary>
    private void ReportExpected(string what, params string[] words)
    {
        var hint = At(TokenKind.Identifier) ? Spelling.Hint(Current.Text, words.Where(w => w != Current.Text)) : "";
        Report(SchemaRules.Expected, what, Current.Described, hint);
    }

    /// <summary>Whether a token is nearly one of these words, and none of them.</summary>
    private static bool Resembles(Token token, params string[] words) =>
        token.Kind == TokenKind.Identifier && Spelling.Nearest(token.Text, words) is { } nearest && !token.Is(nearest);

    private bool Expect(TokenKind kind, string what)
    {
        if (TryTake(kind)) return true;
        ReportExpected(what);
        return false;
    }

    private NameSyntax? ParseName(string what)
    {
        if (At(TokenKind.Identifier) && Peek(1).Kind != TokenKind.Colon)
        {
            var token = Advance();
            return new NameSyntax(token.Text, token.Span);
        }

        ReportExpected(what);
        return null;
    }

    /// <summary>The name of a type; of one with its namespace, which is reported, the last part.</summary>
    private NameSyntax ParseTypeName()
    {
        var first = _index;
        var token = Advance();
        while (At(TokenKind.Dot) && Peek(1).Kind == TokenKind.Identifier)
        {
            Advance();
            token = Advance();
        }

        var span = SpanFrom(first);
        if (span != token.Span)
        {
            var space = _file.Text.Substring(span.Start, token.Span.Start - span.Start).TrimEnd('.', ' ');
            _diagnostics.Report(SchemaRules.DottedName, _file, span, space, token.Text);
        }

        return new NameSyntax(token.Text, token.Span);
    }

    private StringSyntax? ParseString(string what)
    {
        if (At(TokenKind.String))
        {
            var token = Advance();
            return new StringSyntax(token.Text, token.Span);
        }

        ReportExpected(what);
        return null;
    }

    private TemplateSyntax? ParseTemplate(string what, params string[] words)
    {
        if (At(TokenKind.String)) return TemplateParser.Parse(Advance(), _file, _diagnostics);
        ReportExpected(what, words);
        return null;
    }

    private NumberSyntax? ParseCount(string what)
    {
        if (!At(TokenKind.Number))
        {
            ReportExpected(what);
            return null;
        }

        if (!int.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > MaxCount)
        {
            Report(SchemaRules.InvalidCount, Current.Text);
            Advance();
            return null;
        }

        return new NumberSyntax(value, Advance().Span);
    }

    /// <summary>Enters a nested part, unless it is nested too deep: that is reported, and skipped to its closing parenthesis.</summary>
    private bool TryNest()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        Report(SchemaRules.NestedTooDeep, MaxDepth.ToString(CultureInfo.InvariantCulture));
        SkipBalanced();
        return false;
    }

    /// <summary>Cuts off what a list has too many of, and says so.</summary>
    private List<T> Limited<T>(List<T> items)
        where T : SyntaxNode
    {
        if (items.Count <= MaxItems) return items;
        _diagnostics.Report(SchemaRules.TooManyItems, _file, items[MaxItems].Span, MaxItems.ToString(CultureInfo.InvariantCulture));
        items.RemoveRange(MaxItems, items.Count - MaxItems);
        return items;
    }

    /// <summary>Skips one token, or everything between an opening parenthesis or brace and the one that closes it.</summary>
    private void SkipBalanced()
    {
        var open = 0;
        do
        {
            if (Current.Kind is TokenKind.OpenParen or TokenKind.OpenBrace) open++;
            else if (Current.Kind is TokenKind.CloseParen or TokenKind.CloseBrace) open--;
            Advance();
        }
        while (open > 0 && !At(TokenKind.EndOfFile) && !AtDeclaration());
    }
}

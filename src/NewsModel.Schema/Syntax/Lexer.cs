using System.Globalization;
using System.Text;

namespace NewsModel.Schema.Syntax;

/// <summary>Cuts a schema's text into tokens. What it can't read it reports and leaves out.</summary>
internal sealed class Lexer
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens = [];
    private readonly List<string> _documentation = [];
    private int _position;
    private bool _startsLine = true;

    private Lexer(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _text = file.Text;
        _diagnostics = diagnostics;
    }

    private char Current => Peek(0);

    /// <summary>The tokens of a file; the last is its end.</summary>
    public static IReadOnlyList<Token> Lex(SourceFile file, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(file, diagnostics);
        while (lexer._position < lexer._text.Length) lexer.Next();
        lexer.Add(TokenKind.EndOfFile, lexer._position, "");
        return lexer._tokens;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLineEnd(char c) => c is '\r' or '\n';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Next()
    {
        if (IsSpace(Current)) Space();
        else if (Current == '/' && Peek(1) == '/') Comment();
        else if (IsWordStart(Current)) Word();
        else if (IsDigit(Current) || (Current == '-' && IsDigit(Peek(1)))) Number();
        else if (Current == '"') String('"');
        else if (Current == '\u201C') TypographicString();
        else if (!Mark()) Unexpected();
    }

    private void Space()
    {
        if (IsLineEnd(Current)) _startsLine = true;
        _position++;
    }

    private void Comment()
    {
        var start = _position;
        while (_position < _text.Length && !IsLineEnd(Current)) _position++;
        var comment = _text.Substring(start, _position - start);
        var isDocumentation =
            comment.StartsWith("///", StringComparison.Ordinal) && !comment.StartsWith("////", StringComparison.Ordinal);
        if (isDocumentation) _documentation.Add(comment.Substring(3).Trim());
    }

    private void Word()
    {
        var start = _position;
        while (IsWordPart(Current)) _position++;
        Add(TokenKind.Identifier, start);
    }

    private void Number()
    {
        var start = _position++;
        while (IsDigit(Current)) _position++;
        if (Current == '.' && IsDigit(Peek(1)))
        {
            _position++;
            while (IsDigit(Current)) _position++;
        }

        Add(TokenKind.Number, start);
    }

    private void TypographicString()
    {
        var start = _position;
        String('\u201D');
        _diagnostics.Report(
            SchemaRules.TypographicQuotes, _file, TextSpan.FromBounds(start, _position), _tokens[_tokens.Count - 1].Text);
    }

    private void String(char quote)
    {
        var start = _position++;
        var value = new StringBuilder();
        var offsets = new List<int>();
        while (_position < _text.Length && Current != quote && !IsLineEnd(Current))
        {
            offsets.Add(_position);
            value.Append(Character());
        }

        offsets.Add(_position);
        CheckHalves(value, offsets);
        if (Current == quote) _position++;
        else _diagnostics.Report(SchemaRules.UnclosedString, _file, TextSpan.FromBounds(start, _position));
        Add(TokenKind.String, start, value.ToString(), offsets);
    }

    /// <summary>Reports surrogates without their other half, and puts the replacement character there.</summary>
    private void CheckHalves(StringBuilder value, List<int> offsets)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                i++;
                continue;
            }

            var code = "U+" + ((int)value[i]).ToString("X4", CultureInfo.InvariantCulture);
            _diagnostics.Report(SchemaRules.HalfCharacter, _file, TextSpan.FromBounds(offsets[i], offsets[i + 1]), code);
            value[i] = '\uFFFD';
        }
    }

    private char Character()
    {
        if (Current != '\\') return _text[_position++];

        var start = _position++;
        if (Current is '"' or '\\') return _text[_position++];

        if (Current == 'u' && _position + 5 <= _text.Length && ushort.TryParse(
            _text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 5;
            return (char)code;
        }

        if (_position < _text.Length && !IsLineEnd(Current)) _position++;
        var span = TextSpan.FromBounds(start, _position);
        _diagnostics.Report(SchemaRules.UnknownEscape, _file, span, _text.Substring(span.Start, span.Length));
        return _text[_position - 1];
    }

    private bool Mark()
    {
        var (kind, length) = (Current, Peek(1)) switch
        {
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('.', '.') => (TokenKind.DotDot, 2),
            ('{', _) => (TokenKind.OpenBrace, 1),
            ('}', _) => (TokenKind.CloseBrace, 1),
            ('(', _) => (TokenKind.OpenParen, 1),
            (')', _) => (TokenKind.CloseParen, 1),
            (':', _) => (TokenKind.Colon, 1),
            (',', _) => (TokenKind.Comma, 1),
            ('.', _) => (TokenKind.Dot, 1),
            ('|', _) => (TokenKind.Bar, 1),
            ('?', _) => (TokenKind.Question, 1),
            ('*', _) => (TokenKind.Star, 1),
            ('+', _) => (TokenKind.Plus, 1),
            ('=', _) => (TokenKind.Equal, 1),
            ('<', _) => (TokenKind.Less, 1),
            ('>', _) => (TokenKind.Greater, 1),
            _ => (TokenKind.EndOfFile, 0),
        };
        if (length == 0) return false;

        var start = _position;
        _position += length;
        Add(kind, start);
        return true;
    }

    /// <summary>Reports a character without meaning, once where it is repeated, and leaves it out.</summary>
    private void Unexpected()
    {
        var span = new TextSpan(_position, char.IsSurrogatePair(_text, _position) ? 2 : 1);
        var shown = char.IsControl(_text, span.Start) || (char.IsSurrogate(_text, span.Start) && span.Length == 1)
            ? "U+" + ((int)_text[span.Start]).ToString("X4", CultureInfo.InvariantCulture)
            : _text.Substring(span.Start, span.Length);
        _diagnostics.Report(SchemaRules.UnexpectedCharacter, _file, span, shown, AdviceOn(_text[span.Start]));
        _position = span.End;
        while (string.CompareOrdinal(_text, _position, _text, span.Start, span.Length) == 0) _position += span.Length;
    }

    private void Add(TokenKind kind, int start) => Add(kind, start, _text.Substring(start, _position - start));

    private void Add(TokenKind kind, int start, string text, IReadOnlyList<int>? offsets = null)
    {
        _tokens.Add(new Token(kind, TextSpan.FromBounds(start, _position), text)
        {
            StartsLine = _startsLine,
            Documentation = _documentation.Count == 0 ? null : string.Join("\n", _documentation),
            Offsets = offsets ?? [],
        });
        _startsLine = false;
        _documentation.Clear();
    }

    // What other languages write so.
    private static string AdviceOn(char c) => c switch
    {
        '&' => "write 'and'",
        '!' => "write 'not'",
        '\'' or '`' => "a string stands in straight double quotes",
        '[' or ']' => "a list is written with '*', '+' or a count",
        _ => "remove it",
    };
}

using System.Text;

namespace NewsModel.Schema.Syntax;

/// <summary>Reads a string as a template.</summary>
internal sealed class TemplateParser
{
    private readonly Token _token;
    private readonly string _text;
    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<TemplatePartSyntax> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _literalStart;
    private int _position;

    private TemplateParser(Token token, SourceFile file, DiagnosticBag diagnostics)
    {
        _token = token;
        _text = token.Text;
        _file = file;
        _diagnostics = diagnostics;
    }

    public static TemplateSyntax Parse(Token token, SourceFile file, DiagnosticBag diagnostics)
    {
        var errorsBefore = diagnostics.Count;
        var parser = new TemplateParser(token, file, diagnostics);
        while (parser._position < parser._text.Length) parser.Next();
        parser.EndLiteral();
        return new TemplateSyntax(token.Text, parser._parts, diagnostics.Count > errorsBefore, token.Span);
    }

    private bool At(char c) => _position < _text.Length && _text[_position] == c;

    private void Next()
    {
        var c = _text[_position];
        var isDoubled = _position + 1 < _text.Length && _text[_position + 1] == c;
        if (c is '{' or '}' && isDoubled) Literal(2);
        else if (c == '{') Hole();
        else if (c == '}') Stray();
        else Literal(1);
    }

    private void Literal(int length)
    {
        if (_literal.Length == 0) _literalStart = _position;
        _literal.Append(_text[_position]);
        _position += length;
    }

    private void EndLiteral()
    {
        if (_literal.Length == 0) return;
        _parts.Add(new LiteralSyntax(_literal.ToString(), Span(_literalStart, _position)));
        _literal.Clear();
    }

    private void Stray()
    {
        _diagnostics.Report(SchemaRules.StrayBrace, _file, Span(_position, _position + 1));
        _position++;
    }

    private void Hole()
    {
        EndLiteral();
        var start = _position;
        var end = _text.IndexOfAny(['{', '}'], start + 1);
        if (end < 0 || _text[end] == '{')
        {
            _diagnostics.Report(SchemaRules.UnclosedHole, _file, Span(start, start + 1));
            _position = end < 0 ? _text.Length : end;
            return;
        }

        _position++;
        var name = Name();
        var toLast = Dots();
        var ending = Ending(end);
        var isTyped = name is not null && Colon();
        var type = isTyped ? TypeName() : null;
        var isComplete = type is not null || !isTyped;
        Space();
        if (_position == end && isComplete)
            _parts.Add(new HoleSyntax(name, toLast, ending, type, Span(start, end + 1)));
        else
            _diagnostics.Report(SchemaRules.InvalidHole, _file, Span(start, end + 1), _text.Substring(start, end + 1 - start));
        _position = end + 1;
    }

    private NameSyntax? Name()
    {
        Space();
        var start = _position;
        if (start < _text.Length && (char.IsLetter(_text[start]) || _text[start] == '_')) _position++;
        else return null;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_')) _position++;
        return new NameSyntax(_text.Substring(start, _position - start), Span(start, _position));
    }

    /// <summary>The name of a type; of one with its namespace, which is reported, the last part.</summary>
    private NameSyntax? TypeName()
    {
        Space();
        var start = _position;
        var name = Name();
        while (name is not null && At('.'))
        {
            _position++;
            name = Name();
        }

        if (name is not null && name.Span.Start != _token.Offsets[start])
        {
            var space = _text.Substring(start, _position - start - name.Text.Length).TrimEnd('.', ' ');
            _diagnostics.Report(SchemaRules.DottedName, _file, Span(start, _position), space, name.Text);
        }

        return name;
    }

    private bool Dots()
    {
        Space();
        if (string.CompareOrdinal(_text, _position, "...", 0, 3) != 0) return false;
        _position += 3;
        return true;
    }

    private string Ending(int end)
    {
        Space();
        if (!At('\'')) return "";
        var close = _text.IndexOf('\'', _position + 1);
        if (close < 0 || close > end) return "";
        var ending = _text.Substring(_position + 1, close - _position - 1);
        _position = close + 1;
        return ending;
    }

    private bool Colon()
    {
        Space();
        if (!At(':')) return false;
        _position++;
        return true;
    }

    private void Space()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
    }

    private TextSpan Span(int start, int end) => TextSpan.FromBounds(_token.Offsets[start], _token.Offsets[end]);
}

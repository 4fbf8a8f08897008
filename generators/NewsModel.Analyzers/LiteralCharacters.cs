using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NewsModel.Analyzers;

/// <summary>Where each character of a string literal's value stands in the source, whatever form the literal has.</summary>
internal sealed class LiteralCharacters
{
    private readonly string _text;
    private readonly int _position;
    private readonly List<TextSpan> _spans = [];
    private readonly StringBuilder _value = new();

    private LiteralCharacters(SyntaxToken token)
    {
        _text = token.Text;
        _position = token.SpanStart;
    }

    /// <summary>The source of each character.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>Where the first character stands, or would.</summary>
    public int Start { get; private set; }

    /// <summary>Reads a literal; null for what is no string literal or can't be read.</summary>
    public static LiteralCharacters? Of(SyntaxToken token)
    {
        var literal = new LiteralCharacters(token);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when token.Text.StartsWith("@\"", StringComparison.Ordinal):
                literal.ReadVerbatim();
                break;
            case SyntaxKind.StringLiteralToken:
                literal.ReadRegular();
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                literal.ReadRawLine();
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                literal.ReadRawLines();
                break;
        }

        return literal._value.ToString() == token.ValueText ? literal : null;
    }

    private void StartAt(int index) => Start = _position + index;

    private void Add(string characters, int start, int end)
    {
        _value.Append(characters);
        foreach (char _ in characters)
        {
            _spans.Add(TextSpan.FromBounds(_position + start, _position + end));
        }
    }

    private void AddAsIs(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Add(_text[i].ToString(), i, i + 1);
        }
    }

    private void ReadVerbatim()
    {
        StartAt(2);
        for (int i = 2; i < _text.Length - 1; i++)
        {
            int length = _text[i] == '"' ? 2 : 1;
            Add(_text[i].ToString(), i, i + length);
            i += length - 1;
        }
    }

    private void ReadRegular()
    {
        StartAt(1);
        for (int i = 1; i < _text.Length - 1;)
        {
            int length = _text[i] == '\\' ? EscapeLength(i) : 1;
            Add(length == 1 ? _text[i].ToString() : Unescape(_text.Substring(i + 1, length - 1)), i, i + length);
            i += length;
        }
    }

    private int EscapeLength(int start)
    {
        int digits = _text[start + 1] switch
        {
            'u' => 4,
            'U' => 8,
            'x' => 4,
            _ => 0,
        };
        int length = 2;
        while (length < 2 + digits && start + length < _text.Length - 1 && Uri.IsHexDigit(_text[start + length]))
        {
            length++;
        }

        return length;
    }

    private static string Unescape(string escape) => escape[0] switch
    {
        'u' or 'U' or 'x' => FromCode(escape.Substring(1)),
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'e' => "\u001B",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\v",
        _ => escape,
    };

    private static string FromCode(string digits) =>
        !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || code > 0x10FFFF ? ""
        : code > 0xFFFF ? char.ConvertFromUtf32(code)
        : ((char)code).ToString();

    private int Quotes()
    {
        int quotes = 0;
        while (quotes < _text.Length && _text[quotes] == '"')
        {
            quotes++;
        }

        return quotes;
    }

    private void ReadRawLine()
    {
        int quotes = Quotes();
        StartAt(quotes);
        AddAsIs(quotes, Math.Max(quotes, _text.Length - quotes));
    }

    // The lines between those of the quotes, without the white space that stands before the closing ones.
    private void ReadRawLines()
    {
        int closing = _text.Length - Quotes();
        int lastLine = _text.LastIndexOf('\n', Math.Max(closing - 1, 0)) + 1;
        string indentation = _text.Substring(lastLine, Math.Max(closing - lastLine, 0));
        int line = _text.IndexOf('\n') + 1;
        StartAt(line);
        while (line > 0 && line < lastLine)
        {
            int next = _text.IndexOf('\n', line) + 1;
            int end = next - (next > 1 && _text[next - 2] == '\r' ? 2 : 1);
            int start = string.CompareOrdinal(_text, line, indentation, 0, indentation.Length) == 0 ? line + indentation.Length : end;
            if (_spans.Count == 0)
            {
                StartAt(Math.Min(start, end));
            }

            AddAsIs(start, next == lastLine ? end : next);
            line = next;
        }
    }
}

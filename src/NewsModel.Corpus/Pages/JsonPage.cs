using System.Text;
using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>
/// A page as a JSON object. Its text is <c>text</c>, <c>content</c> or <c>raw_content</c>, the first of these that it has; C4, FineWeb, CCNet and
/// OSCAR have the rest under the names below, some in an object within.
/// </summary>
internal ref struct JsonPage
{
    private const int MostNesting = 3;

    private ReadOnlyMemory<byte> _line;
    private Utf8JsonReader _json;
    private ReadOnlyMemory<byte>? _text;
    private ReadOnlyMemory<byte>? _content;
    private ReadOnlyMemory<byte>? _rawContent;
    private string? _url;
    private string? _date;
    private string? _id;
    private string? _language;
    private string? _innerUrl;
    private string? _innerDate;
    private string? _innerId;
    private string? _innerLanguage;

    /// <summary>The page of a line; null where it is blank or no object. One that lacks its text still has what it is known by.</summary>
    public static CorpusPage? Read(ReadOnlyMemory<byte> line, string file, long offset, out string? problem)
    {
        problem = null;
        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        var page = new JsonPage { _line = line, _json = new Utf8JsonReader(line.Span) };
        try
        {
            if (!page._json.Read() || page._json.TokenType != JsonTokenType.StartObject)
            {
                problem = "a line that is no JSON object";
                return null;
            }

            page.Fields(nesting: 0);
            page._json.Read();
        }
        catch (JsonException exception)
        {
            problem = $"a line that is not JSON from its byte {exception.BytePositionInLine + 1} on";
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = "a line with a value that is not Unicode";
            return null;
        }

        ReadOnlyMemory<byte>? text = page._text ?? page._content ?? page._rawContent;
        problem = text is null ? "an object without a page: it has no ‘text’, ‘content’ or ‘raw_content’ that is a string" : null;

        // Of several values the first counts, and what stands on top before what stands within.
        return new CorpusPage
        {
            Utf8 = text ?? default,
            Url = page._url ?? page._innerUrl,
            Date = page._date ?? page._innerDate,
            Record = page._id ?? page._innerId,
            Language = page._language ?? page._innerLanguage,
            File = file,
            Offset = offset,
        };
    }

    private void Fields(int nesting)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            Field(nesting);
        }
    }

    private void Field(int nesting)
    {
        switch (nesting)
        {
            case 0 when Is("text"u8):
                _text = Text();
                break;
            case 0 when Is("content"u8):
                _content = Text();
                break;
            case 0 when Is("raw_content"u8):
                _rawContent = Text();
                break;
            case 0 when Is("url"u8):
                _url ??= Value();
                break;
            case 0 when Is("timestamp"u8) || Is("date"u8) || Is("date_download"u8):
                _date ??= Value();
                break;
            case 0 when Is("id"u8) || Is("digest"u8):
                _id ??= Value();
                break;
            case 0 when Is("language"u8):
                _language ??= Value();
                break;
            case > 0 when Is("url"u8) || Is("warc-target-uri"u8):
                _innerUrl ??= Value();
                break;
            case > 0 when Is("timestamp"u8) || Is("date"u8) || Is("warc-date"u8):
                _innerDate ??= Value();
                break;
            case > 0 when Is("warc-record-id"u8):
                _innerId ??= Value();
                break;
            case > 0 when Is("language"u8) || Is("label"u8) || Is("warc-identified-content-language"u8):
                _innerLanguage ??= Value();
                break;
            case < MostNesting when Is("warc_headers"u8) || Is("metadata"u8) || Is("identification"u8):
                _json.Read();
                if (_json.TokenType == JsonTokenType.StartObject)
                {
                    Fields(nesting + 1);
                }
                else
                {
                    _json.Skip();
                }

                break;
            default:
                _json.Read();
                _json.Skip();
                break;
        }
    }

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private ReadOnlyMemory<byte>? Text()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.String)
        {
            _json.Skip();
            return null;
        }

        if (!_json.ValueIsEscaped)
        {
            return _line.Slice((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length);
        }

        byte[] text = GC.AllocateUninitializedArray<byte>(_json.ValueSpan.Length);
        return text.AsMemory(0, JsonText.Unescape(_json.ValueSpan, text));
    }

    private string? Value()
    {
        _json.Read();
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                return _json.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(_json.ValueSpan);
            default:
                _json.Skip();
                return null;
        }
    }
}

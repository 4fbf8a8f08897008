using System.Text.Json;

namespace NewsModel.Cli;

/// <summary>Prints one indented object, or an array of them where several pages are asked for.</summary>
internal sealed class JsonPrinter : IPagePrinter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly bool _isArray;

    public JsonPrinter(Stream output, bool isArray)
    {
        _output = output;
        _isArray = isArray;
        _json = new Utf8JsonWriter(output, Options(indented: true));
        if (isArray)
        {
            _json.WriteStartArray();
        }
    }

    public static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = VisibleJson.Encoder };

    public void Print(string source, ParseResult result)
    {
        result.WriteJson(_json, source);
        _json.Flush();
        if (!_isArray)
        {
            _output.WriteByte((byte)'\n');
        }
    }

    public void Finish()
    {
        if (_isArray)
        {
            _json.WriteEndArray();
            _json.Flush();
            _output.WriteByte((byte)'\n');
        }
    }
}

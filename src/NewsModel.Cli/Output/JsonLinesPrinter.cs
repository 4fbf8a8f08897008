using System.Text.Json;

namespace NewsModel.Cli;

/// <summary>Prints each page as one object on a line of its own.</summary>
internal sealed class JsonLinesPrinter(Stream output) : IPagePrinter
{
    public void Print(string source, ParseResult result)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, JsonPrinter.Options(indented: false)))
        {
            result.WriteJson(json, source);
        }

        line.WriteByte((byte)'\n');
        line.WriteTo(output);
    }
}

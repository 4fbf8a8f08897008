using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel;

/// <summary>What a schema made of a page: the account of its lines and what to know about it.</summary>
public abstract class ParseResult
{
    private readonly PageAccount _account;
    private PageLines? _lines;
    private PageDiagnostic[]? _diagnostics;

    private protected ParseResult(NewsSchema schema, PageAccount account)
    {
        Schema = schema.Name.Length == 0 ? null : schema;
        _account = account;
    }

    /// <summary>The schema; null where none fits the page.</summary>
    public NewsSchema? Schema { get; }

    /// <summary>How sure it is, from 0 to 1, where the page was read by a guess: by <see cref="Schemas.AnyNews"/>; null for other schemas.</summary>
    public double? Confidence => _account.Confidence;

    /// <summary>The page's lines, each with its owner.</summary>
    public PageLines Lines => _lines ??= new PageLines(_account);

    /// <summary>What to know about the page, in the order of its lines.</summary>
    public IReadOnlyList<PageDiagnostic> Diagnostics => _diagnostics ??= PageDiagnostics.Of(_account);

    /// <summary>Whether one of the diagnostics is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The lines that no rule of the schema took.</summary>
    public IEnumerable<PageLine> Unclaimed => Lines.Of(LineOwnerKind.Unclaimed);

    /// <summary>The lines that belong to the site.</summary>
    public IEnumerable<PageLine> Boilerplate => Lines.Of(LineOwnerKind.Boilerplate);

    /// <summary>Writes the result as one JSON object: the page's own fields, its boilerplate, its unclaimed lines, its diagnostics.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="source">The path or address of the page, or null.</param>
    public void WriteJson(Utf8JsonWriter json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        if (source is not null)
        {
            json.WriteString("source", source);
        }

        if (Schema is not null)
        {
            json.WriteString("schema", Schema.Name);
        }

        if (Confidence is { } confidence)
        {
            json.WriteNumber("confidence", Math.Round(confidence, 2));
        }

        WriteFields(json);
        WriteLines(json, "boilerplate", Boilerplate);
        WriteLines(json, "unclaimed", Unclaimed);
        json.WriteStartArray("diagnostics");
        foreach (PageDiagnostic diagnostic in Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            if (diagnostic.SourcePosition is { } place)
            {
                json.WriteNumber("sourceLine", place.Line);
                json.WriteNumber("sourceColumn", place.Column);
            }

            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The result as JSON.</summary>
    /// <param name="source">The path or address of the page, or null.</param>
    /// <param name="indented">Whether it is spread over lines for people to read.</param>
    public string ToJson(string? source = null, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions(indented)))
        {
            WriteJson(json, source);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    internal static JsonWriterOptions JsonOptions(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private protected abstract void WriteFields(Utf8JsonWriter json);

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<PageLine> lines)
    {
        json.WriteStartArray(name);
        foreach (PageLine line in lines)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Number);
            if (line.Text.Markup is { } markup)
            {
                json.WriteNumber("sourceLine", markup.Source.Position.Line);
            }

            json.WriteString("text", line.Text.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>What a schema made of a page.</summary>
/// <typeparam name="TPage">The type of the page's record.</typeparam>
public sealed class ParseResult<TPage> : ParseResult
{
    private readonly Action<Utf8JsonWriter, TPage> _write;

    internal ParseResult(NewsSchema schema, TPage page, PageAccount account, Action<Utf8JsonWriter, TPage> write)
        : base(schema, account)
    {
        Value = page;
        _write = write;
    }

    /// <summary>The typed records.</summary>
    public TPage Value { get; }

    private protected override void WriteFields(Utf8JsonWriter json) => _write(json, Value);
}

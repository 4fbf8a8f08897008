using System.Xml;
using System.Xml.Schema;
using Json.Schema;

namespace NewsModel.Corpus.Tests.Support;

/// <summary>The standards' own schemas, which are not part of the repository: a folder <c>shared/standards</c> beside it.</summary>
internal static class Standards
{
    private static readonly Lazy<JsonSchema> NinjsSchema = new(LoadNinjs);
    private static readonly Lazy<XmlSchemaSet> NitfSchema = new(LoadNitf);

    /// <summary>The folder; null where it is not there.</summary>
    public static string? Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>What is wrong with a ninjs object.</summary>
    public static IReadOnlyList<string> WrongInNinjs(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        EvaluationResults results = NinjsSchema.Value.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : [.. (results.Details ?? []).SelectMany(static it => (it.Errors ?? new Dictionary<string, string>()).Select(error => $"{it.InstanceLocation}: {error.Value}"))
            .OrderBy(static it => it.Contains("false schema", StringComparison.Ordinal)).DefaultIfEmpty("not valid")];
    }

    /// <summary>What is wrong with a NITF document.</summary>
    public static IReadOnlyList<string> WrongInNitf(byte[] xml)
    {
        var wrong = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = NitfSchema.Value, XmlResolver = null };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, it) => wrong.Add($"({it.Exception.LineNumber},{it.Exception.LinePosition}): {it.Message}");
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
        while (reader.Read())
        {
        }

        return wrong;
    }

    private static JsonSchema LoadNinjs()
    {
        // It refers to GeoJSON, which nothing here writes.
        SchemaRegistry.Global.Register(JsonSchema.FromText("""{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://geojson.org/schema/GeoJSON.json"}"""));
        return JsonSchema.FromText(File.ReadAllText(Path.Combine(Folder!, "ninjs-schema_3.1.json")));
    }

    private static XmlSchemaSet LoadNitf()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (string file in (string[])["xml.xsd", "nitf-3-6-ruby-include.xsd", "nitf-3-6.xsd"])
        {
            using var reader = XmlReader.Create(Path.Combine(Folder!, file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            schemas.Add(targetNamespace: null, reader);
        }

        schemas.Compile();
        return schemas;
    }

    private static string? Find(DirectoryInfo? from)
    {
        for (; from is not null; from = from.Parent)
        {
            string folder = Path.Combine(from.FullName, "shared", "standards");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}

/// <summary>A test that asks a standard's own schema.</summary>
internal sealed class StandardsFactAttribute : FactAttribute
{
    public StandardsFactAttribute()
    {
        if (Standards.Folder is null)
        {
            Skip = "The standards are not here: there is no folder shared/standards beside the repository.";
        }
    }
}

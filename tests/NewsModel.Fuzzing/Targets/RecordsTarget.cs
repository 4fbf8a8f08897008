using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsModel.Cli;

namespace NewsModel.Fuzzing.Targets;

/// <summary>The file of an expected record: read, compared with another, written and read again.</summary>
internal sealed class RecordsTarget : Target
{
    private static readonly JsonObject Other = ExpectedRecord.Of(SchemaDetector.Parse(Repository.Pages.First(static page => SchemaDetector.Parse(page).Schema is not null)));

    public override string Name => "records";

    public override IEnumerable<byte[]> Seeds => Repository.Cases.Select(static it => Encoding.UTF8.GetBytes(it.Result));

    public override void Run(byte[] input)
    {
        JsonObject? record;
        try
        {
            record = ExpectedRecord.Parse(Encoding.UTF8.GetString(input)) as JsonObject;
        }
        catch (JsonException)
        {
            return;
        }

        if (record is not null)
        {
            _ = ExpectedRecord.Differences(record, Other);
            JsonNode? again = ExpectedRecord.Parse(Encoding.UTF8.GetString(ExpectedRecord.ToFile(record)));
            DefectException.Unless(JsonNode.DeepEquals(record, again), "What is written reads otherwise.");
        }
    }
}

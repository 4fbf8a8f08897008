using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsModel.Cli;

/// <summary>How to print.</summary>
internal static class FormatOption
{
    private const string Pretty = "pretty";
    private const string Json = "json";
    private const string JsonLines = "jsonl";

    public static Option<OutputFormat> Create()
    {
        var option = new Option<OutputFormat>("--to")
        {
            Description = $"How to print: {Pretty}, for people (the default); {Json}, an object or an array of them; {JsonLines}, an object a line.",
            HelpName = $"{Pretty}|{Json}|{JsonLines}",
            CustomParser = Parse,
        };
        option.CompletionSources.Add(Pretty, Json, JsonLines);
        return option;
    }

    private static OutputFormat Parse(ArgumentResult result)
    {
        string name = result.Tokens.Single().Value;
        switch (name.ToLowerInvariant())
        {
            case Pretty:
                return OutputFormat.Pretty;
            case Json:
                return OutputFormat.Json;
            case JsonLines:
                return OutputFormat.JsonLines;
            default:
                result.AddError($"There is no format ‘{name}’. The formats are {Pretty}, {Json} and {JsonLines}.");
                return default;
        }
    }
}

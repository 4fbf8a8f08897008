using System.CommandLine;
using System.CommandLine.Parsing;
using NewsModel.Schemas;

namespace NewsModel.Cli;

/// <summary>The schema that a page is read by, where it is not to be detected.</summary>
internal static class SchemaOption
{
    private const string FileExtension = ".news";

    public static Option<NewsSchema?> Create()
    {
        var option = new Option<NewsSchema?>("--schema")
        {
            Description = "The schema to read pages by: the name of a built-in one (see ‘newsmodel schemas’). Without it, the one that fits a page is found.",
            HelpName = "NAME",
            CustomParser = Parse,
        };
        option.CompletionSources.Add([.. BuiltInSchemas.All.Select(static schema => schema.Name)]);
        return option;
    }

    private static NewsSchema? Parse(ArgumentResult result)
    {
        string name = result.Tokens.Single().Value;
        if (BuiltInSchemas.All.FirstOrDefault(schema => schema.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } schema)
        {
            return schema;
        }

        if (name.EndsWith(FileExtension, StringComparison.OrdinalIgnoreCase))
        {
            // Nothing is wrong with the words, so the help would not help.
            throw new UsageException(
                $"{name}: schema files are not interpreted yet; that comes with the interpreter. Until then, build the schema into a C# project: "
                + "add the file to its AdditionalFiles and put [NewsSchema(\"FILE\")] on a partial class.");
        }

        string[] names = [.. BuiltInSchemas.All.Select(static schema => schema.Name)];
        string hint = Spelling.Nearest(name, names) is { } nearest ? $" Did you mean ‘{nearest}’?" : "";
        result.AddError($"There is no schema ‘{name}’.{hint} The schemas are {string.Join(", ", names)}.");
        return null;
    }
}

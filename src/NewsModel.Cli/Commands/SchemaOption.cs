using System.CommandLine;
using System.CommandLine.Parsing;
using NewsModel.Schemas;

namespace NewsModel.Cli;

/// <summary>The schema that a page is read by, where it is not to be detected: a built-in one by its name, or a file.</summary>
internal static class SchemaOption
{
    // Those that come with the library.
    private static readonly NewsSchema[] Schemas = [.. BuiltInSchemas.All, AnyNews.Schema];

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--schema")
        {
            Description = "The schema to read pages by: the name of a built-in one (see ‘newsmodel schemas’), or a .news file. Without it, the built-in one that fits a page is found, or else the story is guessed.",
            HelpName = "NAME|FILE.news",
        };
        option.Validators.Add(Check);
        option.CompletionSources.Add([.. Schemas.Select(static schema => schema.Name)]);
        return option;
    }

    /// <summary>The schema that was named, null where none was; what is wrong with a schema file is printed.</summary>
    /// <returns>Whether pages can be read.</returns>
    public static bool TryFind(this Option<string?> option, System.CommandLine.ParseResult parsed, Terminal terminal, out NewsSchema? schema)
    {
        string? name = parsed.GetValue(option);
        schema = name is null ? null : Named(name) ?? SchemaFile.Load(name, terminal);
        return name is null || schema is not null;
    }

    private static NewsSchema? Named(string name) =>
        Schemas.FirstOrDefault(schema => schema.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static void Check(OptionResult result)
    {
        if (result.Tokens.Count != 1 || result.Tokens[0].Value is not { } name || Named(name) is not null || SchemaFile.IsName(name) || File.Exists(name))
        {
            return;
        }

        string[] names = [.. Schemas.Select(static schema => schema.Name)];
        string hint = Spelling.Nearest(name, names) is { } nearest ? $" Did you mean ‘{nearest}’?" : "";
        result.AddError($"There is no schema ‘{name}’.{hint} The schemas are {string.Join(", ", names)}; or name a .news file.");
    }
}

using System.Text;
using System.Text.Json.Nodes;
using NewsModel.Html;

namespace NewsModel.Tests.Language;

/// <summary>The language reference, cut into its examples and its grammar. Every fenced block in it is a part of one of them.</summary>
internal sealed class LanguageReference
{
    private const string ImportedFile = "// file: ";

    private readonly List<ReferenceExample> _examples = [];
    private Dictionary<string, string> _imports = [];
    private readonly List<string> _headings = [];
    private int _underHeading;

    private LanguageReference(string text)
    {
        Text = text;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                _headings.Add(lines[i].TrimStart('#', ' '));
                _underHeading = 0;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, "```", i + 1);
                Add(lines[i][3..], string.Concat(lines[(i + 1)..end].Select(static line => line + "\n")), i + 1);
                i = end;
            }
        }
    }

    public string Text { get; }

    public IReadOnlyList<string> Headings => _headings;

    public IReadOnlyList<ReferenceExample> Examples => _examples;

    public string Grammar { get; private set; } = "";

    public ReferenceExample this[string name] => _examples.Single(example => example.Name == name);

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">A block stands where none of its kind can.</exception>
    public static LanguageReference Read() => new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Language.md")));

    private void Add(string kind, string text, int line)
    {
        ReferenceExample? example = _examples.LastOrDefault();
        ReferencePage? page = example?.Pages.LastOrDefault();
        switch (kind)
        {
            case "ebnf" when Grammar.Length == 0:
                Grammar = text;
                break;
            case "news" when text.StartsWith(ImportedFile, StringComparison.Ordinal):
                _imports.Add(text[ImportedFile.Length..text.IndexOf('\n', StringComparison.Ordinal)], text);
                break;
            case "news":
                _examples.Add(new ReferenceExample($"{_headings[^1]} {++_underHeading}", text, _imports));
                _imports = [];
                break;
            case "text diagnostics" when example is { Diagnostics.Count: 0, Pages.Count: 0 }:
                example.Diagnostics = text.TrimEnd('\n').Split('\n');
                break;
            case "text page" or "html page" when example is not null:
                example.Pages.Add(new ReferencePage(text, IsHtml: kind == "html page"));
                break;
            case "json result" when page is { Result: null }:
                page.Result = JsonNode.Parse(text)!.AsObject();
                break;
            case "text account" when page is { Account: null }:
                page.Account = text;
                break;
            default:
                throw new InvalidDataException($"Line {line}: '{kind}' is no part of an example here.");
        }
    }
}

/// <summary>A schema of the reference, with what is wrong with it or with pages.</summary>
/// <param name="Name">The heading that it stands under, and its number there.</param>
/// <param name="Schema">Its text.</param>
/// <param name="Imports">The files that it may import, by name.</param>
internal sealed record ReferenceExample(string Name, string Schema, IReadOnlyDictionary<string, string> Imports)
{
    public IReadOnlyList<string> Diagnostics { get; set; } = [];

    public List<ReferencePage> Pages { get; } = [];

    public string? Import(string file) => Imports.GetValueOrDefault(file);
}

/// <summary>A page of an example.</summary>
/// <param name="Text">Its text, or its HTML.</param>
/// <param name="IsHtml">Which of the two.</param>
internal sealed record ReferencePage(string Text, bool IsHtml)
{
    public JsonObject? Result { get; set; }

    public string? Account { get; set; }

    public ParseResult Parse(NewsSchema schema) => IsHtml ? schema.ParseHtml(Encoding.UTF8.GetBytes(Text)) : schema.Parse(Text);

    /// <summary>A result as the reference shows it: without the schema's name and without what is empty.</summary>
    public static JsonObject ResultOf(ParseResult result)
    {
        JsonObject shown = JsonNode.Parse(result.ToJson())!.AsObject();
        shown.Remove("schema");
        foreach (string list in (string[])["boilerplate", "unclaimed", "diagnostics"])
        {
            if (shown[list]!.AsArray().Count == 0)
            {
                shown.Remove(list);
            }
        }

        return shown;
    }

    /// <summary>An account as the reference shows it: every line's number, owner and text, then the diagnostics.</summary>
    public static string AccountOf(ParseResult result)
    {
        int width = result.Lines.Select(static line => line.Owner.ToString().Length).DefaultIfEmpty().Max() + 2;
        var account = new StringBuilder();
        foreach (PageLine line in result.Lines)
        {
            account.Append($"{line.Number,3}  {line.Owner.ToString().PadRight(width)}{line.Text}\n");
        }

        foreach (PageDiagnostic diagnostic in result.Diagnostics)
        {
            account.Append(diagnostic).Append('\n');
        }

        return account.ToString();
    }
}

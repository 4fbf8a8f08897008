using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsModel.Cli;

/// <summary>Limits of what is parsed of each page.</summary>
internal sealed class LimitOptions
{
    private readonly Option<int?> _bytes = Create("--max-bytes", "bytes");
    private readonly Option<int?> _lines = Create("--max-lines", "lines, blank ones aside,");
    private readonly Option<int?> _articles = Create("--max-articles", "articles");

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_bytes);
        command.Add(_lines);
        command.Add(_articles);
    }

    /// <summary>The limits that were set; null where none was.</summary>
    public ParseOptions? Of(System.CommandLine.ParseResult parsed)
    {
        int? bytes = parsed.GetValue(_bytes);
        int? lines = parsed.GetValue(_lines);
        int? articles = parsed.GetValue(_articles);
        return bytes is null && lines is null && articles is null
            ? null
            : new ParseOptions { MaxBytes = bytes ?? int.MaxValue, MaxLines = lines ?? int.MaxValue, MaxArticles = articles ?? int.MaxValue };
    }

    private static Option<int?> Create(string name, string what) => new(name)
    {
        Description = $"How many {what} of a page are parsed at most; what follows is unclaimed.",
        HelpName = "N",
        CustomParser = result => Parse(name, result),
    };

    private static int? Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        result.AddError($"{name} ‘{text}’: this is no number from 1 to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}.");
        return null;
    }
}

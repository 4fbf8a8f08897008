using System.CommandLine;
using NewsModel.Corpus;

namespace NewsModel.Cli;

/// <summary>What the files of a corpus hold, where that is not to be told from how each begins.</summary>
internal static class FromOption
{
    private static readonly (string, InputKind?)[] Kinds =
        [("text", InputKind.Text), ("html", InputKind.Html), ("jsonl", InputKind.JsonLines), ("warc", InputKind.Warc)];

    public static Option<InputKind?> Create() => NameOption.Create(
        "--from", "What the files hold. Without it, that is told from how each begins.", "kind of input", Kinds);
}

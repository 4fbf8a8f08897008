using System.CommandLine;

namespace NewsModel.Cli;

/// <summary>Whether a warning is as bad as an error.</summary>
internal static class StrictOption
{
    public static Option<bool> Create() => new("--strict") { Description = "Exit with 1 for a warning, as for an error." };
}

using System.CommandLine;

namespace NewsModel.Fuzzing;

/// <summary>The option that says what random inputs follow from.</summary>
internal static class SeedOption
{
    public static Option<int> Create() => new("--seed")
    {
        Description = "What the inputs follow from; another each time, and printed, where it is not given.",
        DefaultValueFactory = static _ => Random.Shared.Next(1_000_000),
    };
}

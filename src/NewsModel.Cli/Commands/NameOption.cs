using System.CommandLine;

namespace NewsModel.Cli;

/// <summary>An option that takes one of some names.</summary>
internal static class NameOption
{
    /// <summary>Makes one.</summary>
    /// <param name="option">How it is called.</param>
    /// <param name="description">What it says.</param>
    /// <param name="thing">What the names are of.</param>
    /// <param name="names">The names, each with what it means.</param>
    public static Option<T> Create<T>(string option, string description, string thing, IReadOnlyList<(string Name, T Value)> names)
    {
        string[] words = [.. names.Select(static name => name.Name)];
        var created = new Option<T>(option)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                string word = result.Tokens.Single().Value;
                foreach ((string name, T value) in names)
                {
                    if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
                    {
                        return value;
                    }
                }

                string hint = Spelling.Nearest(word, words) is { } nearest ? $" Did you mean ‘{nearest}’?" : "";
                result.AddError($"{option} ‘{word}’: there is no such {thing}.{hint} It is one of {string.Join(", ", words)}.");
                return default!;
            },
        };
        created.CompletionSources.Add(words);
        return created;
    }
}

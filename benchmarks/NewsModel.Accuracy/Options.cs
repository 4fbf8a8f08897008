using System.Globalization;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy;

/// <summary>What to measure, and what to show of it.</summary>
internal sealed record Options
{
    public const string Usage = """
        Measures how much of the articles on pages of two public data sets extractors find: peers and ours.

          --fundus DIR       the evaluation of Fundus: the folder with ground_truth.json, html and extractions
          --aeb DIR          the article extraction benchmark: the folder with ground-truth.json, html and output
                             (both: what is in ../shared/data, where it is there)
          --extractor NAME   only this row
          --publisher NAME   only pages of this publisher (TheGuardian) or host (example.com)
          --worst N          the N pages that cost the extractor most, with their missing and surplus lines
          --optional N       on pages with more optional paragraphs than N (4, as the authors: up to 20), all of them count or none
        """;

    private const int MostOptional = 20;

    /// <summary>The folder of the Fundus evaluation.</summary>
    public string? Fundus { get; private init; }

    /// <summary>The folder of the article extraction benchmark.</summary>
    public string? Aeb { get; private init; }

    /// <summary>The only extractor.</summary>
    public string? Extractor { get; private init; }

    /// <summary>The only publisher.</summary>
    public string? Publisher { get; private init; }

    /// <summary>How many pages to show line by line.</summary>
    public int Worst { get; private init; }

    /// <summary>See <see cref="OptionalParagraphs.Choices"/>.</summary>
    public int Optional { get; private init; } = OptionalParagraphs.Most;

    /// <summary>Whether only the usage is asked for.</summary>
    public bool Help { get; private init; }

    /// <summary>Reads the words of a command line.</summary>
    /// <exception cref="FormatException">One of them is wrong.</exception>
    public static Options Parse(ReadOnlySpan<string> words) => Parse(words, new Options()) switch
    {
        { Worst: > 0, Extractor: null } => throw new FormatException("--worst shows the pages of one extractor; add --extractor NAME"),
        var options => options,
    };

    private static Options Parse(ReadOnlySpan<string> words, Options options) => words switch
    {
        [] => options,
        ["--help" or "-h" or "-?", ..] => options with { Help = true },
        ["--fundus", var folder, .. var rest] => Parse(rest, options with { Fundus = folder }),
        ["--aeb", var folder, .. var rest] => Parse(rest, options with { Aeb = folder }),
        ["--extractor", var name, .. var rest] => Parse(rest, options with { Extractor = name }),
        ["--publisher", var name, .. var rest] => Parse(rest, options with { Publisher = name }),
        ["--worst", var count, .. var rest] => Parse(rest, options with { Worst = Number(count, 1, int.MaxValue) }),
        ["--optional", var count, .. var rest] => Parse(rest, options with { Optional = Number(count, 0, MostOptional) }),
        [var word] when word.StartsWith("--", StringComparison.Ordinal) && Usage.Contains($" {word} ", StringComparison.Ordinal) =>
            throw new FormatException($"Nothing follows {word}; --help says what it takes"),
        [var word, ..] => throw new FormatException($"There is no option '{word}'; --help lists them"),
    };

    private static int Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"'{text}' is no number {(most == int.MaxValue ? $"from {least} up" : $"from {least} to {most}")}");
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace NewsModel.Tests.Support;

/// <summary>Schemas made at random: those of the cases and the built-in ones, with something done to them, or their words in any order.</summary>
internal static partial class AnySchema
{
    private const string OddCharacters = "{}()|:=\"?*+.,<>!/\\ \n\rab09-é“\u0000\uD800\uDC00\uFEFF\u2028";

    private static readonly string[] Schemas =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Order(StringComparer.Ordinal)
            .Select(static file => (string)JsonNode.Parse(File.ReadAllText(file))!["schema"]!),
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas"), "*.news").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static readonly string[][] Words = [.. Schemas.Select(static schema => Word().Matches(schema).Select(static it => it.Value).ToArray())];

    private static readonly Gen<string> AnyWord = Gen.Elements(Words).SelectMany(static all => Gen.Elements(all));

    private static readonly Gen<string> OddCharacter = Gen.Elements(OddCharacters.ToCharArray()).Select(static it => it.ToString());

    /// <summary>Most have one thing done to them or two, so that some are valid; some have many; some have no order at all.</summary>
    public static Arbitrary<string[]> Arbitrary { get; } = Arb.From(
        Gen.Frequency((6, Mutants(2)), (3, Mutants(12)), (1, Gen.ArrayOf(AnyWord, 60).Select(static words => (string[])["schema T page { ", .. words]))),
        Shrink);

    public static string Text(string[] words) => string.Concat(words);

    /// <summary>A page with a line for each string in a schema, its holes filled, and some lines between.</summary>
    public static string PageOf(string schema)
    {
        string[] fillers = ["Fog", "Fog over Orrin.", "ORRIN, Velmora", "2026-04-03", "A (b)"];
        IEnumerable<string> lines = Quoted().Matches(schema).Take(40)
            .SelectMany((it, i) => new[] { Hole().Replace(it.Groups[1].Value, fillers[i % 5]), i % 2 == 0 ? fillers[i / 2 % 5] : i % 5 == 4 ? "\n" : "" });
        return $"Fog\n{string.Join('\n', lines)}\nFog\n";
    }

    private static Gen<string[]> Mutants(int changes) =>
        Gen.Elements(Words).SelectMany(words => Gen.Choose(1, changes).SelectMany(count => Changed(words, count)));

    private static Gen<string[]> Changed(string[] words, int count) => count == 0 || words.Length == 0
        ? Gen.Constant(words)
        : Gen.Choose(0, words.Length - 1)
            .SelectMany(at => Gen.OneOf(
                Gen.Constant((string[])[.. words[..at], .. words[(at + 1)..]]),
                Gen.Constant((string[])[.. words[..at], words[at], .. words[at..]]),
                AnyWord.Select(word => (string[])[.. words[..at], word, .. words[(at + 1)..]]),
                AnyWord.Select(word => (string[])[.. words[..at], word, .. words[at..]]),
                Gen.Choose(0, words.Length - 1).Select(other => Swapped(words, at, other)),
                OddCharacter.Select(odd => (string[])[.. words[..at], odd, .. words[at..]])))
            .SelectMany(changed => Changed(changed, count - 1));

    private static string[] Swapped(string[] words, int one, int other)
    {
        string[] swapped = [.. words];
        (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return swapped;
    }

    private static IEnumerable<string[]> Shrink(string[] words)
    {
        for (int length = words.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= words.Length; start += length)
            {
                yield return [.. words[..start], .. words[(start + length)..]];
            }
        }
    }

    // A string, a word, a space or any other character.
    [GeneratedRegex(@"""[^""\n]*""|\w+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Word();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}

using System.Text;

namespace NewsModel.Benchmarks;

/// <summary>Sentences of invented words, punctuated as news is.</summary>
internal sealed class Prose
{
    private static readonly string[] Onsets = ["b", "br", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "l", "m", "nd", "rt", "st"];

    private readonly SplitMix _random;
    private readonly string[] _words;
    private readonly string[] _names;

    public Prose(SplitMix random)
    {
        _random = random;
        _words = Words(1500, mostSyllables: 4);
        _names = Array.ConvertAll(Words(300, mostSyllables: 3), Capitalized);
    }

    /// <summary>A common word; short ones come more often, as in any language.</summary>
    public string Word() => _words[(int)(Math.Pow(_random.Fraction(), 3) * _words.Length)];

    public string Name() => _random.OneOf<string>(_names);

    /// <summary>Capitalized words without a full stop.</summary>
    public string Title(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => _random.OneIn(3) ? Name() : Capitalized(Word())));

    /// <summary>Sentences that together have about so many bytes of UTF-8: no fewer, and at most 20 more.</summary>
    public string Sentences(int bytes)
    {
        var text = new StringBuilder(bytes + 20);
        int extra = 0; // bytes beyond one a character
        int inSentence = 0;
        while (text.Length + extra < bytes)
        {
            if (inSentence == 0)
            {
                Space(text).Append(Capitalized(Word()));
            }
            else if (inSentence > 8 && _random.OneIn(12))
            {
                text.Append('.');
                inSentence = 0;
                continue;
            }
            else if (inSentence > 4 && _random.OneIn(190)) // later than a dateline's
            {
                text.Append(" — ").Append(Word());
                extra += 2;
            }
            else if (_random.OneIn(190))
            {
                text.Append(" “").Append(Word()).Append('”');
                extra += 4;
            }
            else if (_random.OneIn(130))
            {
                Space(text).Append(Name()).Append("’s");
                extra += 2;
            }
            else
            {
                Space(text).Append(_random.OneIn(8) ? Name() : Word());
                text.Append(_random.OneIn(12) ? "," : "");
            }

            inSentence++;
        }

        return text.ToString().TrimEnd(',') + '.';
    }

    private static StringBuilder Space(StringBuilder text) => text.Length == 0 ? text : text.Append(' ');

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string[] Words(int count, int mostSyllables)
    {
        var words = new HashSet<string>();
        while (words.Count < count)
        {
            int syllables = 1 + (words.Count * mostSyllables / count);
            words.Add(string.Concat(Enumerable.Range(0, _random.Between(1, syllables)).Select(_ => Syllable())));
        }

        return [.. words];
    }

    private string Syllable() => _random.OneOf<string>(Onsets) + _random.OneOf<string>(Nuclei) + _random.OneOf<string>(Codas);
}

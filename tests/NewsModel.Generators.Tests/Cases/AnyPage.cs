using FsCheck;
using FsCheck.Fluent;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>Pages made at random of the lines of another, of pieces of them, and of lines that mean nothing.</summary>
internal sealed class AnyPage
{
    private const int PagesToCheck = 40;

    private static readonly string[] Others = ["", "", " \u00A0\u200B", "Nothing of it", "x", "(y)", "A, B — C", "“No.”", "2026", "\u00C9T\u00C9 \uFFFD"];

    private readonly Arbitrary<string[]> _lines;

    private AnyPage(string[] own)
    {
        string[] pieces = [.. own.SelectMany(static line => line.Split(' ')).Where(static piece => piece.Length > 0)];
        Gen<string> line = Gen.Frequency(
            (6, Gen.Elements(own)),
            (2, Gen.Elements(Others)),
            (1, pieces.Length == 0 ? Gen.Elements(Others) : Gen.Elements(pieces)),
            (1, Gen.Elements(own).Two().Select(static two => two.Item1 + " " + two.Item2)));
        _lines = Arb.From(Gen.Sized(size => Gen.ArrayOf(line, Math.Min(size, 40))), Shrink);
    }

    public static AnyPage Of(string page) => new(page.Split('\n'));

    /// <summary>Demands something of pages; the one that fails is made as short as it goes, and its seed printed.</summary>
    public void Check(Action<string> demand) => Prop
        .ForAll(_lines, lines => demand(string.Join('\n', lines)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(PagesToCheck).WithQuietOnSuccess(true));

    private static IEnumerable<string[]> Shrink(string[] lines)
    {
        for (int length = lines.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= lines.Length; start += length)
            {
                yield return [.. lines[..start], .. lines[(start + length)..]];
            }
        }
    }
}

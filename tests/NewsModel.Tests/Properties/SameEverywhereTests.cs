using NewsModel.Tests.Support;

namespace NewsModel.Tests.Properties;

/// <summary>A page means the same with any line end, with or without a byte-order mark, in every culture.</summary>
public class SameEverywhereTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void On_any_line_end(string end) =>
        Assert.All(PlainPages(), page => Assert.Equal(Everything(page), Everything(Bytes(Characters(page).Replace("\n", end, StringComparison.Ordinal)))));

    [Fact]
    public void With_or_without_a_byte_order_mark() =>
        Assert.All(PlainPages(), static page => Assert.Equal(Everything(page), Everything([0xEF, 0xBB, 0xBF, .. page])));

    [Fact]
    public void As_bytes_or_as_a_string() =>
        Assert.All(
            PlainPages().Where(static page => System.Text.Unicode.Utf8.IsValid(page)),
            static page => Assert.All(
                BuiltInSchemas.All,
                schema => Assert.Equal(schema.Parse(page).ToJson(), schema.Parse(Encoding.UTF8.GetString(page)).ToJson())));

    [Fact]
    public void In_every_culture()
    {
        List<string> expected = [.. PlainPages().Select(Everything)];
        Cultures.ForEach(() => Assert.Equal(expected, PlainPages().Select(Everything)));
    }

    private static IEnumerable<byte[]> PlainPages()
    {
        byte[][] pages = [.. InventedPages.All.Where(static page => page.Length < 10_000).Select(Plain)];
        IEnumerable<byte[]> mutants = Enumerable.Range(0, 200).Select(seed =>
        {
            var dice = new Dice(seed);
            return Plain(dice.Mutate(dice.Pick(pages), pages));
        });
        return pages.Concat(mutants);
    }

    /// <summary>The page with line feeds alone and no byte-order mark.</summary>
    private static byte[] Plain(byte[] page) =>
        Bytes(Characters(page.AsSpan().StartsWith("\uFEFF"u8) ? page[3..] : page)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n'));

    private static string Characters(byte[] page) => Encoding.Latin1.GetString(page);

    private static byte[] Bytes(string page) => Encoding.Latin1.GetBytes(page);

    private static string Everything(byte[] page) =>
        string.Join('\n', BuiltInSchemas.All.Append(AnyNews.Schema).Select(schema => Everything(schema.Parse(page))).Append(Everything(SchemaDetector.Parse(page))))
        + string.Join('\n', SchemaDetector.Rank(page).Select(static fit => fit.Reason));

    private static string Everything(ParseResult result) => string.Join(
        '\n',
        result.ToJson(),
        Pages.Owners(result),
        string.Join('\n', result.Diagnostics),
        string.Join('\n', result.Lines.Select(static line => $"{line.Number}+{line.BlankLines} {line.Text.Position}")));
}

using System.Text;
using NewsModel.Generators.Tests.Cases;
using NewsModel.Tests.Support;

namespace NewsModel.Generators.Tests.Properties;

/// <summary>What holds of every page by every schema: those of the cases and the built-in ones.</summary>
[Collection(CompiledCases.Collection)]
public class AnyPageTests(CompiledCases compiled)
{
    public static TheoryData<string> Schemas => [.. EverySchema.Names];

    [Theory, MemberData(nameof(Schemas))]
    public void EveryLineHasOneOwnerAndBothEnginesGiveTheSame(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);

        it.Like().Check(page =>
        {
            byte[] utf8 = page.Bytes("\n");
            ParseResult generated = it.Generated.Parse(utf8);
            Account.AssertWhole(utf8, generated);
            Account.AssertSame(generated, it.Interpreted.Parse(utf8));
        });
    }

    [Theory, MemberData(nameof(Schemas))]
    public void EveryTextIsCutOutOfALine(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);

        it.Like().Check(page =>
        {
            byte[] utf8 = page.Bytes("\n");
            AssertCutOut(utf8, it.Generated.Parse(utf8));
            AssertCutOut(utf8, it.Interpreted.Parse(utf8));
        });
    }

    [Theory, MemberData(nameof(Schemas))]
    public void LineEndsAndByteOrderMarksChangeNothing(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);

        it.Like().Check(page =>
        {
            string expected = Everything(it.Generated.Parse(page.Bytes("\n")));
            Assert.Equal(expected, Everything(it.Generated.Parse(page.Bytes("\r\n"))));
            Assert.Equal(expected, Everything(it.Generated.Parse(page.Bytes("\r"))));
            Assert.Equal(expected, Everything(it.Generated.Parse((byte[])[.. Encoding.UTF8.Preamble, .. page.Bytes("\n")])));
        });
    }

    [Theory, MemberData(nameof(Schemas))]
    public void CulturesChangeNothing(string name)
    {
        EverySchema it = EverySchema.Of(name, compiled);

        it.Like().Check(page =>
        {
            byte[] utf8 = page.Bytes("\n");
            string expected = Everything(it.Generated.Parse(utf8));
            Cultures.ForEach(() =>
            {
                Assert.Equal(expected, Everything(it.Generated.Parse(utf8)));
                Assert.Equal(expected, Everything(it.Interpreted.Parse(utf8)));
            });
        });
    }

    private static void AssertCutOut(byte[] page, ParseResult result)
    {
        PageLine[] lines = [.. result.Lines];
        Assert.All(Texts.Of(result).Concat(lines.Select(static line => line.Text)), text =>
        {
            Assert.Equal(Encoding.UTF8.GetString(page.AsSpan(text.Start, text.Length)), text.Raw);
            Assert.Contains(lines, line => line.Text.Start <= text.Start && text.Start + text.Length <= line.Text.Start + line.Text.Length);
        });
    }

    private static string Everything(ParseResult result) => string.Join(
        '\n',
        result.ToJson(indented: true),
        string.Join('\n', result.Diagnostics),
        string.Join('\n', result.Lines.Select(static line => $"{line.Number}+{line.BlankLines} {line.Owner} {line.Text.Position}")));
}

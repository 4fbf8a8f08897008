namespace NewsModel.Generators.Tests.Cases;

/// <summary>One meaning: what the generated parser and the interpreter make of a page is the same.</summary>
internal static class BothEngines
{
    public static void AssertSame(ParseResult generated, ParseResult interpreted)
    {
        Assert.Equal(generated.Lines.Select(AccountOf), interpreted.Lines.Select(AccountOf));
        Assert.Equal(generated.Diagnostics, interpreted.Diagnostics);
        Assert.Equal(generated.ToJson(indented: true), interpreted.ToJson(indented: true));
    }

    private static string AccountOf(PageLine line) => $"{line.Number}: {line.Owner} ({line.BlankLines} blank before): {line.Text}";
}

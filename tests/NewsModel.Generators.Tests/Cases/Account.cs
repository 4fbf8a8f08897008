using System.Text;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>What must hold of the account of any page.</summary>
internal static class Account
{
    /// <summary>Every line has one owner, and the lines are the page, byte for byte.</summary>
    public static void AssertWhole(string page, ParseResult result) => AssertWhole(Encoding.UTF8.GetBytes(page), result);

    /// <summary>Every line has one owner, and the lines are the page, byte for byte.</summary>
    public static void AssertWhole(byte[] page, ParseResult result)
    {
        Assert.All(result.Lines, line => Assert.Equal(line.Owner.Kind == LineOwnerKind.Unclaimed, line.Owner.Path.Length == 0));
        Assert.Equal(result.Lines.Select(l => l.Number).Distinct().Count(), result.Lines.Count);
        byte[] raw = [.. result.Lines.SelectMany(line => line.Raw.ToArray()), .. result.Lines.Trailing.ToArray()];
        Assert.Equal(page, raw);
    }

    /// <summary>One meaning: values, owners and diagnostics of both engines are equal.</summary>
    public static void AssertSame(ParseResult generated, ParseResult interpreted)
    {
        Assert.Equal(generated.Lines.Select(Describe), interpreted.Lines.Select(Describe));
        Assert.Equal(generated.Diagnostics, interpreted.Diagnostics);
        Assert.Equal(generated.ToJson(indented: true), interpreted.ToJson(indented: true));
    }

    private static string Describe(PageLine line) => $"{line.Number}: {line.Owner} ({line.BlankLines} blank before): {line.Text}";
}

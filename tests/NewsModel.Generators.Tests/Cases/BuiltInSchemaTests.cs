using NewsModel.Generators.Tests.Properties;
using NewsModel.Schemas;

namespace NewsModel.Generators.Tests.Cases;

/// <summary>The built-in schemas mean the same compiled and interpreted.</summary>
public class BuiltInSchemaTests
{
    private static readonly string[] Pages = [.. Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.txt", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)];

    public static TheoryData<string, string> Files => new()
    {
        { nameof(AsharqAlAwsat), "asharq-al-awsat.news" },
        { nameof(DefensePost), "defense-post.news" },
        { nameof(KmaUpdates), "kma-updates.news" },
        { nameof(Rudaw), "rudaw.news" },
    };

    [Fact]
    public void EachOfThemIsHere() => Assert.Equal(BuiltInSchemas.All.Select(s => s.Name), Files.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Files))]
    public void TheInterpreterGivesTheSame(string name, string file)
    {
        NewsSchema interpreted = Interpreted(file);

        Assert.NotEmpty(Pages);
        Assert.All(Pages, page => AssertSame(name, interpreted, page));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TheInterpreterGivesTheSameForAnyPage(string name, string file)
    {
        NewsSchema interpreted = Interpreted(file);

        Assert.All(Pages, page => AnyPage.Of(page).Check(any => AssertSame(name, interpreted, any.Text)));
    }

    private static NewsSchema Interpreted(string file) => NewsSchema.LoadFile(Path.Combine(AppContext.BaseDirectory, "Schemas", file));

    private static void AssertSame(string name, NewsSchema interpreted, string page)
    {
        ParseResult generated = BuiltInSchemas.All.Single(s => s.Name == name).Parse(page);
        Account.AssertWhole(page, generated);
        Account.AssertSame(generated, interpreted.Parse(page));
    }
}

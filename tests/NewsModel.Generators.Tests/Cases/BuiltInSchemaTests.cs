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

    public static TheoryData<string> Names => [.. BuiltInSchemas.All.Select(static s => s.Name)];

    [Fact]
    public void EachOfThemIsHereByName() => Assert.Equal(SchemaFiles.ByName.Keys.Order(StringComparer.Ordinal), BuiltInSchemas.All.Select(static s => s.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheInterpreterGivesTheSame(string name)
    {
        NewsSchema interpreted = Interpreted(name);

        Assert.NotEmpty(Pages);
        Assert.All(Pages, page => AssertSame(name, interpreted, page));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheInterpreterGivesTheSameForAnyPage(string name)
    {
        NewsSchema interpreted = Interpreted(name);

        Assert.All(Pages, page => AnyPage.Of(page).Check(any => AssertSame(name, interpreted, any.Text)));
    }

    private static NewsSchema Interpreted(string name) => NewsSchema.LoadFile(SchemaFiles.ByName[name]);

    private static void AssertSame(string name, NewsSchema interpreted, string page)
    {
        ParseResult generated = BuiltInSchemas.All.Single(s => s.Name == name).Parse(page);
        Account.AssertWhole(page, generated);
        Account.AssertSame(generated, interpreted.Parse(page));
    }
}

namespace NewsModel.Schema.Tests.Diagnostics;

public class RulesTests
{
    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = SchemaRules.All.Select(r => r.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_table_holds_every_rule()
    {
        var rules = typeof(SchemaRules).GetProperties().Where(p => p.PropertyType == typeof(SchemaRule)).Select(p => (SchemaRule)p.GetValue(null)!).OrderBy(r => r.Id, StringComparer.Ordinal);

        Assert.Equal(rules, SchemaRules.All);
    }

    [Fact]
    public void A_rule_links_to_its_page()
    {
        Assert.Equal(
            "https://github.com/newsmodel/newsmodel/blob/main/src/NewsModel.Schema/Diagnostics/Pages/NM2001.md", SchemaRules.NoPage.HelpLink);
        Assert.All(SchemaRules.All, rule => Assert.True(
            File.Exists(Path.Combine(Repository.Root, rule.HelpLink.Split("/blob/main/")[1])), rule.HelpLink));
    }

    [Fact]
    public void The_address_of_the_project_is_the_one_that_packages_say() =>
        Assert.Contains($"<RepositoryUrl>{SchemaRule.Repository}</RepositoryUrl>", File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")));

    /// <summary>Tests name what they test by id; those of the documentation, which go over all ids, don't.</summary>
    [Fact]
    public void Every_rule_has_a_test()
    {
        var sources = string.Concat(
            from project in new[] { "NewsModel.Schema.Tests", "NewsModel.Analyzers.Tests" }
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", project), "*Tests.cs", SearchOption.AllDirectories)
            where Path.GetFileName(file) is not ("RulesTests.cs" or "DiagnosticPageTests.cs")
            select File.ReadAllText(file));

        Assert.All(SchemaRules.All, rule => Assert.Contains(rule.Id, sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_are_plain_and_say_what_to_do()
    {
        Assert.All(SchemaRules.All, rule =>
        {
            var message = string.Format(null, rule.MessageFormat, "a", "b", "c", "d");
            Assert.DoesNotMatch(@"[!.]$", message);
            Assert.DoesNotMatch(@"[!.]$", rule.Title);
            Assert.Matches("^[A-Z'{]", message);
        });
    }
}

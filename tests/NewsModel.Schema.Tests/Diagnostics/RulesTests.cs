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

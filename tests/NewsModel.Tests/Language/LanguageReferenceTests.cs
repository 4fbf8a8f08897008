using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsModel.Schema;

namespace NewsModel.Tests.Language;

/// <summary>Every example of the language reference gives what the reference shows.</summary>
public sealed class LanguageReferenceTests
{
    private static readonly LanguageReference Reference = LanguageReference.Read();

    public static TheoryData<string> Names => [.. Reference.Examples.Select(static example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_gives_what_the_reference_shows(string name)
    {
        ReferenceExample it = Reference[name];
        SchemaCompilation compilation = NewsSchema.Compile(it.Schema, it.Import);
        Assert.Equal(it.Diagnostics, compilation.Diagnostics.Select(static d => d.ToString()));

        foreach (ReferencePage page in it.Pages)
        {
            ParseResult result = page.Parse(NewsSchema.Load(it.Schema, it.Import));

            if (page.Account is not null)
            {
                Assert.Equal(page.Account, ReferencePage.AccountOf(result));
            }

            JsonObject shown = ReferencePage.ResultOf(result);
            if (page.Result is not null && !JsonNode.DeepEquals(page.Result, shown))
            {
                Assert.Equal(page.Result.ToJsonString(), shown.ToJsonString());
            }
        }
    }

    [Fact]
    public void An_example_shows_what_comes_of_it()
    {
        Assert.NotEmpty(Reference.Examples);
        Assert.All(Reference.Examples, static it => Assert.True(it.Pages.Count > 0 || it.Diagnostics.Count > 0, it.Name));
        Assert.All(Reference.Examples.SelectMany(static it => it.Pages), static page => Assert.True(page.Result is not null || page.Account is not null, page.Text));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        string[] anchors = [.. Reference.Headings.Select(AnchorOf)];
        string[] links = [.. Regex.Matches(Reference.Text, @"\]\(#([^)]+)\)").Select(static link => link.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.Empty(links.Except(anchors));
        Assert.Equal(anchors.Distinct(), anchors);
    }

    // As hosts of Markdown make them.
    private static string AnchorOf(string heading) =>
        Regex.Replace(heading.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-');
}

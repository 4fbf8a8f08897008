using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace NewsModel.Corpus.Tests;

public class DocumentationTests
{
    [Fact]
    public void The_readme_shows_what_is_compiled_here()
    {
        string code = File.ReadAllText(Path.Combine(Root(), "tests", "NewsModel.Corpus.Tests", "ReadmeExample.cs"));
        string shown = Regex.Match(File.ReadAllText(Path.Combine(Root(), "README.md")), "```csharp\nusing NewsModel;\nusing NewsModel.Corpus;\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        string compiled = Regex.Match(code, "README from here:\n(.*)\n *// to here", RegexOptions.Singleline).Groups[1].Value;

        Assert.NotEmpty(shown);
        Assert.Equal(Trimmed(compiled), Trimmed(shown));
    }

    [Fact]
    public void The_id_is_what_its_page_computes_in_a_shell()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "src", "NewsModel.Corpus", "Identity.md"));
        string words = Regex.Match(page, "printf '(.*?)'").Groups[1].Value;
        var article = new Article { Headline = "Ferry back", Body = ValueList.Create<Block>([new Paragraph { Text = "It sails again." }]) };

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32], new ArticleWords().IdOf(article, null).ToString());
    }

    [Fact]
    public void Every_file_that_is_linked_to_is_there()
    {
        string folder = Path.Combine(Root(), "src", "NewsModel.Corpus");
        foreach (string page in Directory.GetFiles(folder, "*.md"))
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:)([^)]+)\)"))
            {
                Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), link.Value);
            }
        }
    }

    private static IEnumerable<string> Trimmed(string code) => code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}

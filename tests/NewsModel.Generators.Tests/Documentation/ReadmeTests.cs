using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Documentation;

/// <summary>The README's example is what it says: its C# compiles with its schema, and prints its output for its page.</summary>
[Collection(ConsoleReading.Collection)]
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_README_shows()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        string code = Block(readme, "csharp").Replace(
            "File.ReadAllText(\"page.txt\")", Literal(Block(readme, "text")), StringComparison.Ordinal);
        string usings = "using System;\nusing System.IO;\n";
        using CompiledProgram program = new SchemaProject(usings + code, ("harbour-gazette.news", Block(readme, "news"))).CompileProgram();

        Assert.Equal(Block(readme, "output"), program.Run());
    }

    [Fact]
    public void The_schema_loaded_at_run_time_prints_what_the_README_shows()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        string folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;
        try
        {
            string schema = Path.Combine(folder, "harbour-gazette.news");
            File.WriteAllText(schema, Block(readme, "news"));
            string code = Block(readme, "csharp", 1)
                .Replace("File.ReadAllText(\"page.txt\")", Literal(Block(readme, "text")), StringComparison.Ordinal)
                .Replace("\"harbour-gazette.news\"", $"@\"{schema}\"", StringComparison.Ordinal);
            using CompiledProgram program = new SchemaProject("using System;\nusing System.IO;\n" + code).CompileProgram();

            Assert.Equal(Block(readme, "output", 1), program.Run());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Many_pages_print_what_the_README_shows()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        string page = Block(readme, "text");
        string folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "1.txt"), page);
            File.WriteAllText(Path.Combine(folder, "2.txt"), page[page.IndexOf("Lighthouse", StringComparison.Ordinal)..]);
            string usings = "using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing System.Linq;\n";
            string code = Block(readme, "csharp", 2).Replace("\"pages\"", $"@\"{folder}\"", StringComparison.Ordinal);
            using CompiledProgram program = new SchemaProject(usings + code, ("harbour-gazette.news", Block(readme, "news"))).CompileProgram();

            Assert.Equal(Block(readme, "output", 2), program.Run());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_HTML_page_prints_what_the_README_shows()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        string code = Block(readme, "csharp", 3).Replace(
            "File.ReadAllBytes(\"page.html\")", $"System.Text.Encoding.UTF8.GetBytes({Literal(Block(readme, "html"))})", StringComparison.Ordinal);
        using CompiledProgram program =
            new SchemaProject("using System;\nusing System.IO;\n" + code, ("harbour-gazette.news", Block(readme, "news"))).CompileProgram();

        Assert.Equal(Block(readme, "output", 3), program.Run());
    }

    [Fact]
    public void Every_file_that_the_README_links_to_is_there()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        foreach (Match link in Regex.Matches(readme, @"\]\((?!https?:|#)([^)#]+)"))
        {
            string path = Path.Combine(Root(), link.Groups[1].Value);
            Assert.True(File.Exists(path) || Directory.Exists(path), path);
        }
    }

    private static string Block(string readme, string language, int index = 0) =>
        Regex.Matches(readme, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)[index].Groups[1].Value;

    private static string Literal(string text) => $"\"\"\"\"\n{text}\n\"\"\"\"";

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}

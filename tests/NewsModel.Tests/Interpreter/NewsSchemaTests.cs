using NewsModel.Schema;

namespace NewsModel.Tests.Interpreter;

/// <summary>Schemas that are loaded at run time.</summary>
public class NewsSchemaTests
{
    private const string Tides = "/// High water.\nschema Tides for \"tides.example\"\npage { tides: Tide+ }\nrecord Tide { \"High at {time}\" }\n";
    private const string Importing = "schema Tides\nimport \"tide.news\"\npage { tides: Tide+ }\n";
    private const string Imported = "record Tide { \"High at {time}\" }\n";

    [Fact]
    public void Schema_has_name_host_and_documentation()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load(Tides);
        Assert.Equal("Tides", schema.Name);
        Assert.Equal("tides.example", schema.Host);
        Assert.Equal("High water.", schema.Documentation);
        Assert.Equal("Tides", schema.ToString());
    }

    [Fact]
    public void Page_is_parsed_from_text_and_from_bytes()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load(Tides);
        ParseResult<NewsRecord> result = schema.Parse("High at noon\n");
        Assert.Equal("noon", result.Value.List<NewsRecord>("tides").Single().Get<Text>("time").ToString());
        Assert.Equal(result.ToJson(), schema.Parse("High at noon\n"u8.ToArray()).ToJson());
        Assert.Equal(result.ToJson(), ((NewsSchema)schema).Parse("High at noon\n").ToJson());
    }

    // Records of lines are made when they are first read, but what is to be said of them is said with the page.
    [Theory]
    [InlineData("using NewsModel", "record Caption { text: line }", 0)]
    [InlineData("", "record Caption { \"{number: int} / {text}\" | text: line }", 1)]
    [InlineData("using NewsModel", "record Caption { \"{text} ({credit: Credit})\" | text: line }\nrecord Credit { \"{line} / {isFilePhoto}\" | line: line }", 1)]
    public void What_does_not_convert_is_said_before_a_list_is_read(string types, string records, int diagnostics)
    {
        const string Article = "record Article { headline: line  commit  captions: Caption* until \"END\"  \"END\" }\n";
        ParseResult<NewsRecord> result = NewsSchema.Load($"schema S\n{types}\npage {{ articles: Article }}\n{Article}{records}\n")
            .Parse("Fog\nQuay (AP / perhaps)\nEND\n");
        Assert.Equal(diagnostics, result.Diagnostics.Count);
        result.ToJson();
        Assert.Equal(diagnostics, result.Diagnostics.Count);
    }

    [Fact]
    public void Schema_with_errors_is_no_schema()
    {
        NewsSchemaException exception = Assert.Throws<NewsSchemaException>(() => NewsSchema.Load("schema S\npage { a: lyne }\nrecord B { b: line }\n", fileName: "s.news"));
        Assert.Equal(["NM3008", "NM2007"], exception.Diagnostics.Select(static it => it.Id));
        Assert.StartsWith("s.news(2,11): error NM3008: 'lyne' is no record", exception.Message);
        Assert.Contains("\ns.news(3,8): warning NM2007: ", exception.Message);
    }

    [Fact]
    public void Schema_with_warnings_is_one() => Assert.Equal("S", NewsSchema.Load("schema S\npage { a: line }\nrecord B { b: line }\n").Name);

    [Fact]
    public void Compilation_says_what_is_wrong_and_is_loaded()
    {
        SchemaCompilation compilation = NewsSchema.Compile(Tides);
        Assert.Empty(compilation.Diagnostics);
        Assert.Equal("Tides", NewsSchema.From(compilation).Name);
        Assert.Throws<NewsSchemaException>(() => NewsSchema.From(NewsSchema.Compile("schema S\n")));
    }

    [Fact]
    public void Import_is_asked_for_by_name()
    {
        Assert.Equal("Tides", NewsSchema.Load(Importing, static name => name == "tide.news" ? Imported : null).Name);
        Assert.Equal("NM2016", Assert.Single(NewsSchema.Compile(Importing, static _ => null).Diagnostics, static it => it.Severity == SchemaSeverity.Error && it.Id != "NM3008").Id);
        Assert.Contains(NewsSchema.Compile(Importing).Diagnostics, static it => it.Id == "NM2018");
    }

    [Fact]
    public void File_imports_from_its_own_folder()
    {
        string folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;
        try
        {
            string path = Path.Combine(folder, "tides.news");
            File.WriteAllText(path, Importing);
            Assert.Equal(["tides.news"], NewsSchema.CompileFile(path).Diagnostics.Where(static it => it.Id == "NM2016").Select(static it => it.File));
            File.WriteAllText(Path.Combine(folder, "tide.news"), Imported.Replace("}\" }", "}{}\" }"));
            Assert.Equal("tide.news", Assert.Throws<NewsSchemaException>(() => NewsSchema.LoadFile(path)).Diagnostics[0].File);
            File.WriteAllText(Path.Combine(folder, "tide.news"), Imported);
            Assert.Equal("Tides", NewsSchema.LoadFile(path).Name);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void File_that_is_not_there_is_what_the_system_says_of_it()
    {
        Assert.Throws<FileNotFoundException>(static () => NewsSchema.LoadFile("missing.news"));
        Assert.Throws<FileNotFoundException>(static () => NewsSchema.CompileFile("missing.news"));
    }

    [Fact]
    public void Nothing_is_no_schema()
    {
        Assert.Throws<ArgumentNullException>(static () => NewsSchema.Load((string)null!));
        Assert.Throws<ArgumentNullException>(static () => NewsSchema.From(null!));
        Assert.Throws<ArgumentNullException>(static () => NewsSchema.Compile(null!));
        Assert.Throws<ArgumentNullException>(static () => NewsSchema.CompileFile(null!));
    }
}

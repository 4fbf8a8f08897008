using System.Buffers;
using NewsModel.Corpus.Tests.Support;

namespace NewsModel.Corpus.Tests.Writing;

public sealed class NitfFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_article_is_a_file_in_the_order_of_the_corpus()
    {
        using (IArticleWriter writer = Open(token: null))
        {
            Write(writer, 1, 1001);
            Assert.Equal(["out.part", "out.sources.jsonl.part"], Names(_folder));
            writer.Complete();
        }

        Assert.Equal(["out"], Names(_folder));
        Assert.Equal(["000000", "000001"], Names(PathOf("out")));
        Assert.Equal(1000, Names(PathOf("out", "000000")).Count());
        Assert.Contains("<hl1>Ferry 1</hl1>", File.ReadAllText(PathOf("out", "000000", "000000001.xml")));
        Assert.Contains("<hl1>Ferry 1000</hl1>", File.ReadAllText(PathOf("out", "000000", "000001000.xml")));
        Assert.Contains("<hl1>Ferry 1001</hl1>", File.ReadAllText(PathOf("out", "000001", "000001001.xml")));
    }

    [Fact]
    public void What_was_written_after_a_commit_is_gone_when_it_goes_on_from_there()
    {
        string token;
        using (IArticleWriter writer = Open(token: null))
        {
            Write(writer, 1, 2);
            token = writer.Commit();
            Write(writer, 3, 2002);
            writer.WriteAgain(new ArticleId(1), Invented.Found(Invented.Whole));
            writer.Commit();
        }

        using (IArticleWriter writer = Open(token))
        {
            Write(writer, 3, 3);
            writer.Complete();
        }

        Assert.Equal(["out"], Names(_folder));
        Assert.Equal(["000000"], Names(PathOf("out")));
        Assert.Equal(["000000001.xml", "000000002.xml", "000000003.xml"], Names(PathOf("out", "000000")));
    }

    [Fact]
    public void Sources_found_later_stand_beside_it()
    {
        using (IArticleWriter writer = Open(token: null))
        {
            Write(writer, 1, 1);
            writer.WriteAgain(new ArticleId(1), Invented.Found(Invented.Whole, id: 1));
            writer.Complete();
        }

        Assert.Equal(["out", "out.sources.jsonl"], Names(_folder));
        Assert.Contains("\"match\":\"exact\"", File.ReadAllText(PathOf("out.sources.jsonl")));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        Directory.CreateDirectory(PathOf("out"));
        File.WriteAllText(PathOf("out", "mine.txt"), "");

        Assert.Contains("not empty", Assert.Throws<IOException>(() => Open(token: null)).Message);
        Assert.Equal(["mine.txt"], Names(PathOf("out")));
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(static it => Path.GetFileName(it)).Order(StringComparer.Ordinal);

    private static void Write(IArticleWriter writer, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            CorpusArticle article = Invented.Found(Invented.Bare with { Headline = $"Ferry {i}" });
            var output = new ArrayBufferWriter<byte>();
            writer.Format(article, output);
            writer.Write(article, output.WrittenSpan);
        }
    }

    private string PathOf(params string[] names) => Path.Combine([_folder, .. names]);

    private IArticleWriter Open(string? token) => OutputKind.All.Single(static it => it.Name == "nitf").Open(PathOf("out"), token);
}

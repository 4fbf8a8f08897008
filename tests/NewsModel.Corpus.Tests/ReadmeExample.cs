namespace NewsModel.Corpus.Tests;

/// <summary>The README's example of a corpus in C#, compiled.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // The README from here:
        var schemas = new SchemaChoice();
        foreach (CorpusPage page in CorpusReader.Read(CorpusInputs.Under("pages"), problem => Console.WriteLine(problem)))
        {
            foreach (CorpusArticle article in CorpusArticles.Of(page, schemas.Parse(page)))
            {
                Console.WriteLine($"{article.Id} {article.Article.Headline} {article.Source.FirstLine}-{article.Source.LastLine}");
            }
        }

        // to here.
    }
}

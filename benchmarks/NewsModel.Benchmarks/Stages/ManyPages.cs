using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Stages;

/// <summary>This project's generated parser over many pages, on some threads.</summary>
internal static class ManyPages
{
    /// <summary>Parses all pages: the work of <see cref="Contenders.Slices"/>.</summary>
    public static int Parse(IReadOnlyList<ReadOnlyMemory<byte>> pages, int threads)
    {
        int sum = 0;
        foreach (ParseResult<NewsPage> result in AsharqAlAwsat.Schema.ParseMany(pages, new ParseManyOptions { MaxDegreeOfParallelism = threads }))
        {
            sum += result.Value.Articles.Count + result.Diagnostics.Count;
        }

        return sum;
    }
}

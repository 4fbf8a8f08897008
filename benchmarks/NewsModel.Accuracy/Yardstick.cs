using NewsModel.Accuracy.Data;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Reporting;

namespace NewsModel.Accuracy;

/// <summary>The program: reads the data sets, measures, prints.</summary>
internal static class Yardstick
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit status: 0 all well, 1 no data or wrong data, 2 wrong usage.</returns>
    public static int Run(ReadOnlySpan<string> words, TextWriter output, TextWriter error)
    {
        try
        {
            Options options = Options.Parse(words);
            if (options.Help)
            {
                output.WriteLine(Options.Usage);
                return 0;
            }

            Run(options, output);
            return 0;
        }
        catch (FormatException exception)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void Run(Options options, TextWriter output)
    {
        IReadOnlyList<DataSet> dataSets = Read(options);
        IReadOnlyList<(string Name, IReadOnlyList<IExtractor?> In)> rows = Rows(dataSets, options.Extractor);
        AccuracyTable.Print(dataSets, rows, output);
        if (options.Worst > 0)
        {
            foreach ((DataSet data, IExtractor? extractor) in dataSets.Zip(rows[0].In))
            {
                if (extractor is not null)
                {
                    WorstPages.Print(data, extractor, options.Worst, output);
                }
            }
        }
    }

    private static IReadOnlyList<DataSet> Read(Options options)
    {
        string? fundus = options.Fundus ?? DataFolder.Find(FundusEvaluation.Folder);
        string? aeb = options.Aeb ?? DataFolder.Find(ArticleExtractionBenchmark.Folder);
        DataSet[] all =
        [
            .. fundus is null ? [] : (DataSet[])[FundusEvaluation.Read(fundus, options.Optional)],
            .. aeb is null ? [] : (DataSet[])[ArticleExtractionBenchmark.Read(aeb)],
        ];
        if (all.Length == 0)
        {
            throw new InvalidDataException("The pages are not part of the repository, and there is no ../shared/data beside it; give --fundus DIR, or --aeb DIR");
        }

        DataSet[] some = options.Publisher is { } publisher ? [.. all.Select(data => data.Of(publisher)).Where(static data => data.References.Count > 0)] : all;
        return some.Length > 0 ? some : throw new FormatException($"No page is of '{options.Publisher}'; write a name such as {Choice(
            all.SelectMany(static data => data.References.Take(1)).Select(static reference => reference.Page.Publisher))}");
    }

    /// <summary>Peers first. Who goes by the same name in several data sets has one row.</summary>
    private static IReadOnlyList<(string Name, IReadOnlyList<IExtractor?> In)> Rows(IReadOnlyList<DataSet> dataSets, string? only)
    {
        IReadOnlyList<IExtractor> ours = AllExtractors.Create();
        IEnumerable<IExtractor> some = ours.Where(extractor => dataSets.Any(extractor.Reads));
        string[] names = [.. dataSets.SelectMany(static data => data.Peers).Concat(some).Select(static extractor => extractor.Name).Distinct()];
        string[] chosen = only is null ? names : [.. names.Where(name => name.Equals(only, StringComparison.OrdinalIgnoreCase))];
        return chosen.Length == 0
            ? throw new FormatException($"There is no extractor '{only}'; write {Choice(names)}")
            : [.. chosen.Select(name => (name, (IReadOnlyList<IExtractor?>)[.. dataSets.Select(data =>
                ours.Where(extractor => extractor.Reads(data)).Concat(data.Peers).FirstOrDefault(extractor => extractor.Name == name))]))];
    }

    private static string Choice(IEnumerable<string> names) => string.Join(", or ", names.Distinct());
}

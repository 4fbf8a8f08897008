using System.Buffers;
using System.Globalization;

namespace NewsModel.Corpus;

/// <summary>
/// Articles as one file of a format. Articles that are found again go to a file beside it, <c>PATH.sources.jsonl</c>, which is there
/// only where there are any.
/// </summary>
internal sealed class ArticleFile : IArticleWriter
{
    private readonly IArticleFormat _format;
    private readonly DraftFile _file;
    private readonly DraftFile _sources;
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <param name="path">Where it is to be.</param>
    /// <param name="format">How articles become bytes.</param>
    /// <param name="token">What a commit gave; null to begin afresh.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public ArticleFile(string path, IArticleFormat format, string? token)
    {
        long[] lengths = token is null ? [0, 0] : Array.ConvertAll(token.Split(' '), static part => long.Parse(part, CultureInfo.InvariantCulture));
        _format = format;
        _file = new DraftFile(path, lengths[0]);
        try
        {
            _sources = new DraftFile(SourcesOf(path), lengths[1]);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The path of the file of later sources, beside the one of the articles.</summary>
    public static string SourcesOf(string path) => path + ".sources.jsonl";

    public void Format(CorpusArticle article, IBufferWriter<byte> output) => _format.Write(output, article);

    public void Write(CorpusArticle article, ReadOnlySpan<byte> formatted)
    {
        _file.Write(_file.Length == 0 ? _format.Start : _format.Separator);
        _file.Write(formatted);
    }

    public void WriteAgain(ArticleId article, CorpusArticle again)
    {
        _line.ResetWrittenCount();
        AgainJson.Write(_line, article, again);
        _sources.Write(_line.WrittenSpan);
    }

    public string Commit()
    {
        _file.Commit();
        _sources.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{_file.Length} {_sources.Length}");
    }

    public void Complete()
    {
        if (_file.Length == 0)
        {
            _file.Write(_format.Start);
        }

        _file.Write(_format.End);
        if (_sources.Length == 0)
        {
            _sources.Remove();
        }
        else
        {
            _sources.Complete();
        }

        _file.Complete();
    }

    public void Dispose()
    {
        _file.Dispose();
        _sources.Dispose();
    }
}

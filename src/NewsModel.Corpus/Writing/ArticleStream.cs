using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>Articles of a format to a stream. Where they are found again has no place there.</summary>
internal sealed class ArticleStream(Stream output, IArticleFormat format) : IArticleWriter
{
    private const int FullBytes = 256 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(FullBytes);
    private bool _isStarted;

    public void Format(CorpusArticle article, IBufferWriter<byte> output) => format.Write(output, article);

    public void Write(CorpusArticle article, ReadOnlySpan<byte> formatted)
    {
        _buffer.Write(_isStarted ? format.Separator : format.Start);
        _isStarted = true;
        _buffer.Write(formatted);
        if (_buffer.WrittenCount >= FullBytes)
        {
            Flush();
        }
    }

    public void WriteAgain(ArticleId article, CorpusArticle again)
    {
    }

    public string Commit()
    {
        Flush();
        return "";
    }

    public void Complete()
    {
        _buffer.Write(_isStarted ? [] : format.Start);
        _buffer.Write(format.End);
        Flush();
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        output.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
    }
}

using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>How articles become bytes of a file, one after the other. It has no state: it is used on several threads at once.</summary>
public interface IArticleFormat
{
    /// <summary>What the file begins with.</summary>
    ReadOnlySpan<byte> Start => [];

    /// <summary>What stands between two articles.</summary>
    ReadOnlySpan<byte> Separator => [];

    /// <summary>What the file ends with.</summary>
    ReadOnlySpan<byte> End => [];

    /// <summary>Writes one article.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="article">The article.</param>
    void Write(IBufferWriter<byte> output, CorpusArticle article);
}

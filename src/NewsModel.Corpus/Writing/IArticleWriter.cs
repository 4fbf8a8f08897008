using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>
/// Writes the articles of a corpus to one output, which appears whole or not at all: it is written beside its path and
/// put in its place when it is complete.
/// </summary>
/// <remarks>
/// <see cref="Format"/> is called on any thread, for several articles at once; everything else by one thread, in the order of
/// the corpus. What was written since the last <see cref="Commit"/> is gone when the writer is made anew from that commit's token: after
/// a kill, the same articles come again. <see cref="IDisposable.Dispose"/> without <see cref="Complete"/> closes what is open and leaves it
/// beside the path, for whoever resumes.
/// </remarks>
public interface IArticleWriter : IDisposable
{
    /// <summary>Does of an article what needs no order: its bytes, where the output is a file of them.</summary>
    /// <param name="article">The article. It may turn out to be one that is there already, and then is not written.</param>
    /// <param name="output">What is handed to <see cref="Write"/>; may stay empty.</param>
    void Format(CorpusArticle article, IBufferWriter<byte> output);

    /// <summary>Writes an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="formatted">What <see cref="Format"/> gave.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Write(CorpusArticle article, ReadOnlySpan<byte> formatted);

    /// <summary>Notes that an article that was written was found again.</summary>
    /// <param name="article">The one that was written.</param>
    /// <param name="again">What was found now: equal, or nearly so.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void WriteAgain(ArticleId article, CorpusArticle again);

    /// <summary>Puts all that was written on the disk.</summary>
    /// <returns>A token, short text, of what is there now: from it the writer can be made anew.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    string Commit();

    /// <summary>Ends the output and puts it in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Complete();
}

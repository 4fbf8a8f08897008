using System.Buffers;
using System.Globalization;
using NewsModel.Corpus.Formats;

namespace NewsModel.Corpus;

/// <summary>
/// Articles as NITF documents, a file each in a folder, as systems that take NITF expect them: <c>000000/000000001.xml</c> and on in the
/// order of the corpus, a thousand to an inner folder.
/// </summary>
/// <remarks>
/// The files are not forced to the disk one by one, which would take longer than all the rest: what was committed outlives
/// a kill of the process, and not of the machine.
/// </remarks>
internal sealed class NitfFolder : IArticleWriter
{
    private const int FilesPerFolder = 1000;

    private readonly string _path;
    private readonly string _draft;
    private readonly DraftFile _sources;
    private readonly ArrayBufferWriter<byte> _line = new();
    private long _count;

    /// <param name="path">Where the folder is to be.</param>
    /// <param name="token">What a commit gave; null to begin afresh.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public NitfFolder(string path, string? token)
    {
        long[] counts = token is null ? [0, 0] : Array.ConvertAll(token.Split(' '), static part => long.Parse(part, CultureInfo.InvariantCulture));
        _path = Path.TrimEndingDirectorySeparator(path);
        _draft = DraftFile.DraftOf(_path);
        _count = counts[0];
        if (Directory.Exists(_path) && Directory.EnumerateFileSystemEntries(_path).Any())
        {
            throw new IOException($"the folder {_path} is there already, and not empty; name another one");
        }

        Directory.CreateDirectory(_draft);
        RemoveBeyond(_count);
        _sources = new DraftFile(ArticleFile.SourcesOf(_path), counts[1]);
    }

    public void Format(CorpusArticle article, IBufferWriter<byte> output) => NitfFormat.Write(output, article);

    public void Write(CorpusArticle article, ReadOnlySpan<byte> formatted)
    {
        string folder = FolderOf(++_count);
        if (_count % FilesPerFolder == 1 || !Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{_count:D9}.xml")), formatted);
    }

    public void WriteAgain(ArticleId article, CorpusArticle again)
    {
        _line.ResetWrittenCount();
        AgainJson.Write(_line, article, again);
        _sources.Write(_line.WrittenSpan);
    }

    public string Commit()
    {
        _sources.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{_count} {_sources.Length}");
    }

    public void Complete()
    {
        if (_sources.Length == 0)
        {
            _sources.Remove();
        }
        else
        {
            _sources.Complete();
        }

        if (Directory.Exists(_path))
        {
            Directory.Delete(_path); // it is empty, or this fails
        }

        Directory.Move(_draft, _path);
    }

    public void Dispose() => _sources.Dispose();

    /// <summary>The number of a file, from its name; 0 where it is none of ours.</summary>
    private static long NumberOf(string file) =>
        Path.GetExtension(file) == ".xml" && long.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private string FolderOf(long number) => Path.Combine(_draft, string.Create(CultureInfo.InvariantCulture, $"{(number - 1) / FilesPerFolder:D6}"));

    private void RemoveBeyond(long count)
    {
        string first = FolderOf(count + 1);
        foreach (string folder in Directory.EnumerateDirectories(_draft).Where(folder => string.CompareOrdinal(folder, first) >= 0).ToList())
        {
            foreach (string file in Directory.EnumerateFiles(folder).Where(file => NumberOf(file) > count).ToList())
            {
                File.Delete(file);
            }

            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}

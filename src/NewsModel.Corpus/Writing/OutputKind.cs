using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsModel.Corpus.Databases;
using NewsModel.Corpus.Formats;

namespace NewsModel.Corpus;

/// <summary>A kind of output: what <c>--to</c> names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, in a few words.</param>
/// <param name="Open">
/// Makes a writer for a path: afresh, whatever a run before left there, where the token is null, or else going on from what the token's
/// <see cref="IArticleWriter.Commit"/> left.
/// </param>
/// <param name="Format">How articles become bytes, where it can be written to a stream as well; else null.</param>
public sealed record OutputKind(string Name, string Description, Func<string, string?, IArticleWriter> Open, IArticleFormat? Format = null)
{
    /// <summary>All kinds, by name.</summary>
    public static IReadOnlyList<OutputKind> All { get; } =
    [
        OfFormat("jsonl", "JSON lines: an article a line, with its id and where it was found", new JsonLinesFormat()),
        OfFormat("ninjs", "IPTC ninjs 3.1: a news object a line", new JsonFormat(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Ninjs.Write)),

        // A page can hold it in a script: nothing in it ends one.
        OfFormat("jsonld", "schema.org: a NewsArticle in JSON-LD a line", new JsonFormat(JavaScriptEncoder.Create(UnicodeRanges.All), JsonLd.Write)),
        new("nitf", "NITF 3.6: a folder with an XML document for each article", static (path, token) => new NitfFolder(path, token)),
        new("sqlite", "an SQLite database with an index of words, for ‘newsmodel search’", static (path, token) => new DatabaseWriter(path, token)),
    ];

    private static OutputKind OfFormat(string name, string description, IArticleFormat format) =>
        new(name, description, (path, token) => new ArticleFile(path, format, token), format);
}

using System.IO.Compression;
using System.Text;

namespace NewsModel.Accuracy.Data;

/// <summary>A page of a data set.</summary>
/// <param name="Name">What the data set calls it.</param>
/// <param name="Publisher">Who published it: a publisher's name or, where the data set has none, its host.</param>
/// <param name="Url">Where it stood; empty where nobody says.</param>
/// <param name="File">The file of its HTML, compressed by gzip.</param>
internal sealed record Page(string Name, string Publisher, string Url, string File)
{
    /// <summary>Reads its HTML. Both data sets keep every page as UTF-8, whatever the page says of its charset.</summary>
    public string ReadHtml()
    {
        using var html = new StreamReader(new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress), Encoding.UTF8);
        return html.ReadToEnd();
    }
}

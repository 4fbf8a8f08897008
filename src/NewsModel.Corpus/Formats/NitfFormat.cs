using System.Buffers;
using System.Text;
using System.Xml;

namespace NewsModel.Corpus.Formats;

/// <summary>An article as an XML document of its own.</summary>
internal static class NitfFormat
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    public static void Write(IBufferWriter<byte> output, CorpusArticle article)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            Nitf.Write(xml, article);
        }

        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}

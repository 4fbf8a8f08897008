using System.Xml;

namespace NewsModel.Corpus.Formats;

/// <summary>A picture: NITF's <c>media</c>. The text of a page has its caption and its credit, and no file to refer to.</summary>
internal static class NitfPicture
{
    public static void Write(XmlWriter xml, Caption caption)
    {
        Nitf.Start(xml, "media");
        xml.WriteAttributeString("media-type", "image");
        if (caption.Credit is { IsFilePhoto: true })
        {
            Nitf.Start(xml, "media-metadata");
            xml.WriteAttributeString("name", "file-photo");
            xml.WriteAttributeString("value", "true");
            xml.WriteEndElement();
        }

        Nitf.Start(xml, "media-reference"); // one has to be there
        if (caption.Credit?.Source is { IsEmpty: false } source)
        {
            xml.WriteAttributeString("source-credit", XmlText.Of(source));
        }

        if (caption.AltText is { IsEmpty: false } alternative)
        {
            xml.WriteAttributeString("alternate-text", XmlText.Of(alternative));
        }

        xml.WriteEndElement();
        Nitf.WriteElement(xml, "media-caption", caption.Text);
        WriteProducer(xml, caption.Credit);
        xml.WriteEndElement();
    }

    private static void WriteProducer(XmlWriter xml, Credit? credit)
    {
        if (credit is null)
        {
            return;
        }

        var marked = new MarkedText(credit.Line);
        marked.Mark(credit.Creator, "person");
        marked.Mark(credit.Source, "org");
        Nitf.Start(xml, "media-producer");
        marked.Write(xml);
        xml.WriteEndElement();
    }
}

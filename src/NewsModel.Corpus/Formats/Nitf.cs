using System.Xml;

namespace NewsModel.Corpus.Formats;

/// <summary>Articles as NITF 3.6, IPTC's markup of news text: a document an article.</summary>
internal static class Nitf
{
    public const string Namespace = "http://iptc.org/std/NITF/2006-10-18/";

    public static void Write(XmlWriter xml, CorpusArticle it)
    {
        Article article = it.Article;
        xml.WriteStartElement("nitf", Namespace);
        xml.WriteAttributeString("uno", ArticleUri.Of(it));
        xml.WriteAttributeString("version", "-//IPTC//DTD NITF 3.6//EN");
        WriteAttribute(xml, "baselang", it.Source.Language);
        WriteHead(xml, it);
        Start(xml, "body");
        NitfHead.Write(xml, article);
        WriteContent(xml, article);
        if (IsThere(article.Tagline))
        {
            Start(xml, "body.end");
            WriteElement(xml, "tagline", article.Tagline);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static bool IsThere(Text? text) => text is { IsEmpty: false };

    internal static void Start(XmlWriter xml, string name) => xml.WriteStartElement(name, Namespace);

    internal static void WriteElement(XmlWriter xml, string name, Text? text)
    {
        if (text is { IsEmpty: false } it)
        {
            xml.WriteElementString(name, Namespace, XmlText.Of(it));
        }
    }

    private static void WriteHead(XmlWriter xml, CorpusArticle it)
    {
        Start(xml, "head");
        WriteElement(xml, "title", it.Article.Headline);
        foreach ((string name, string value) in Provenance.Of(it))
        {
            WriteMeta(xml, name, value);
        }

        // As printed: not every one is a date.
        WriteMeta(xml, "published", it.Article.Published?.Line.ToString());
        WriteMeta(xml, "updated", it.Article.Updated?.Line.ToString());
        WriteDocument(xml, it);
        WritePublication(xml, it);
        if (TimestampForms.Basic(it.Article.Updated) is { } updated)
        {
            Start(xml, "revision-history");
            xml.WriteAttributeString("norm", updated);
            xml.WriteAttributeString("comment", "updated");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDocument(XmlWriter xml, CorpusArticle it)
    {
        Start(xml, "docdata");
        Start(xml, "doc-id");
        xml.WriteAttributeString("regsrc", "newsmodel");
        xml.WriteAttributeString("id-string", it.Id.ToString());
        xml.WriteEndElement();
        if (TimestampForms.Basic(it.Article.Published) is { } published)
        {
            Start(xml, "date.issue");
            xml.WriteAttributeString("norm", published);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WritePublication(XmlWriter xml, CorpusArticle it)
    {
        if (it.Source.Url is { } url)
        {
            Start(xml, "pubdata");
            xml.WriteAttributeString("type", "web");
            WriteAttribute(xml, "date.publication", TimestampForms.Basic(it.Article.Published));
            xml.WriteAttributeString("ex-ref", XmlText.Of(url));
            xml.WriteEndElement();
        }
    }

    private static void WriteContent(XmlWriter xml, Article article)
    {
        Start(xml, "body.content");
        foreach (Caption caption in article.Captions)
        {
            NitfPicture.Write(xml, caption);
        }

        foreach (Block block in article.Body)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    WriteElement(xml, "p", paragraph.Text);
                    break;
                case Subheading subheading:
                    WriteElement(xml, "hl2", subheading.Text);
                    break;
                case Picture picture:
                    NitfPicture.Write(xml, picture.Caption);
                    break;
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, string name, string? content)
    {
        if (content is not null)
        {
            Start(xml, "meta");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("content", XmlText.Of(content));
            xml.WriteEndElement();
        }
    }

    private static void WriteAttribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, XmlText.Of(value));
        }
    }
}

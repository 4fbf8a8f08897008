using System.Xml;

namespace NewsModel.Corpus.Formats;

/// <summary>What stands over the story: NITF's <c>body.head</c>.</summary>
internal static class NitfHead
{
    public static void Write(XmlWriter xml, Article article)
    {
        Nitf.Start(xml, "body.head");
        WriteHeadlines(xml, article);
        WriteBylines(xml, article.Byline);
        if (Nitf.IsThere(article.Source))
        {
            Nitf.Start(xml, "distributor");
            Nitf.WriteElement(xml, "org", article.Source);
            xml.WriteEndElement();
        }

        WriteDateline(xml, article.Dateline);
        if (Nitf.IsThere(article.Standfirst))
        {
            Nitf.Start(xml, "abstract");
            Nitf.WriteElement(xml, "p", article.Standfirst);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteHeadlines(XmlWriter xml, Article article)
    {
        Nitf.Start(xml, "hedline");
        Nitf.Start(xml, "hl1");
        xml.WriteString(XmlText.Of(article.Headline));
        xml.WriteEndElement();
        if (article.Kicker is { IsEmpty: false } kicker)
        {
            Nitf.Start(xml, "hl2");
            xml.WriteAttributeString("class", "kicker");
            xml.WriteString(XmlText.Of(kicker));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Whom the line does not name as they are called, in a byline each.
    private static void WriteBylines(XmlWriter xml, Byline? byline)
    {
        if (byline is null)
        {
            return;
        }

        var others = new List<Author>();
        if (byline.Line is { } line)
        {
            var marked = new MarkedText(line);
            foreach (Author author in byline.Authors)
            {
                if (!marked.Mark(author.Name, "person"))
                {
                    others.Add(author);
                    continue;
                }

                marked.Mark(author.Role, "byttl");
                marked.Mark(author.Affiliation, "byttl", "org");
            }

            Nitf.Start(xml, "byline");
            marked.Write(xml);
            xml.WriteEndElement();
        }
        else
        {
            others.AddRange(byline.Authors);
        }

        foreach (Author author in others)
        {
            WriteByline(xml, author);
        }
    }

    private static void WriteByline(XmlWriter xml, Author author)
    {
        Nitf.Start(xml, "byline");
        Nitf.WriteElement(xml, "person", author.Name);
        Nitf.WriteElement(xml, "byttl", author.Role);
        if (Nitf.IsThere(author.Affiliation))
        {
            Nitf.Start(xml, "byttl");
            Nitf.WriteElement(xml, "org", author.Affiliation);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDateline(XmlWriter xml, Dateline? dateline)
    {
        if (dateline is null)
        {
            return;
        }

        var marked = new MarkedText(dateline.Line);
        marked.Mark(dateline.Place, "city");
        marked.Mark(dateline.Region, "region");
        Nitf.Start(xml, "dateline");
        Nitf.Start(xml, "location");
        marked.Write(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

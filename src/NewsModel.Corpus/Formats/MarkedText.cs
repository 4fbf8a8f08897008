using System.Xml;

namespace NewsModel.Corpus.Formats;

/// <summary>A text some of whose parts stand in elements of their own: <c>By &lt;person&gt;Ana Brodie&lt;/person&gt;</c>.</summary>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly List<(int Start, int Length, string[] Elements)> _marks = [];

    public MarkedText(Text text) => _text = XmlText.Of(text);

    /// <summary>Marks a part where it stands first, and nothing else is marked.</summary>
    /// <param name="part">The part.</param>
    /// <param name="elements">The elements that it stands in, the outer one first.</param>
    /// <returns>Whether there is such a place.</returns>
    public bool Mark(Text? part, params string[] elements)
    {
        if (part is not { IsEmpty: false } wanted)
        {
            return false;
        }

        string value = XmlText.Of(wanted);
        for (int at = 0; _text.IndexOf(value, at, StringComparison.Ordinal) is >= 0 and var found; at = found + 1)
        {
            if (_marks.TrueForAll(mark => found + value.Length <= mark.Start || mark.Start + mark.Length <= found))
            {
                _marks.Add((found, value.Length, elements));
                return true;
            }
        }

        return false;
    }

    public void Write(XmlWriter xml)
    {
        int at = 0;
        foreach ((int start, int length, string[] elements) in _marks.OrderBy(static mark => mark.Start))
        {
            xml.WriteString(_text[at..start]);
            foreach (string element in elements)
            {
                xml.WriteStartElement(element, Nitf.Namespace);
            }

            xml.WriteString(_text[start..(start + length)]);
            foreach (string _ in elements)
            {
                xml.WriteEndElement();
            }

            at = start + length;
        }

        xml.WriteString(_text[at..]);
    }
}

using System.Collections.Frozen;
using static NewsModel.Html.ElementTraits;

namespace NewsModel.Html;

/// <summary>The elements of a page by their names. Those that HTML does not know do nothing to lines, but are open until their ends.</summary>
internal sealed class Elements
{
    public static readonly int Paragraph, Heading, ListItem, Definition, Table, RowGroup, Row, Cell, Button, Select, Foreign, Template;

    // How many groups HTML's own elements make.
    private static readonly int KnownGroups;

    private static readonly FrozenDictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> Known;

    private readonly Dictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> _others =
        new Dictionary<string, Element>().GetAlternateLookup<ReadOnlySpan<char>>();

    static Elements()
    {
        const ElementTraits Division = ElementTraits.Block | EndsParagraph | Special;
        var known = new Dictionary<string, Element>();

        Add(Division, "address", "article", "aside", "center", "details", "dialog", "div", "fieldset", "figcaption", "footer", "form", "header", "hgroup",
            "li", "main", "nav", "search", "section", "summary", "dd dt");
        Add(Division | Apart, "p", "h1 h2 h3 h4 h5 h6", "blockquote", "dir", "dl", "figure", "menu", "ol", "ul");
        Add(Division | Apart | Preformatted, "pre", "listing");
        Add(Division | Apart | Preformatted | RawText, "plaintext", "xmp");
        Add(Division | Apart | ElementTraits.Void, "hr");
        Add(Division | Scope, "table");
        Add(ElementTraits.Block | Special | TablePart, "tbody tfoot thead", "tr");
        Add(ElementTraits.Block | Special | TablePart | Scope, "caption");
        Add(Special | TablePart | Scope, "td th");
        Add(Special | TablePart, "colgroup");
        Add(Special | TablePart | ElementTraits.Void, "col");
        Add(ElementTraits.Block | Special, "button", "legend");
        Add(Special | Scope, "applet", "marquee");
        Add(Special | ElementTraits.Void, "area", "base", "basefont", "bgsound", "br", "embed", "frame", "image", "img", "input", "keygen", "link", "meta",
            "param", "source", "track", "wbr");
        Add(Special | Scope | Gone, "object", "template");
        Add(Special | Gone, "select");
        Add(Special | Gone | RawText, "iframe", "noembed", "noframes", "noscript", "script", "style");
        Add(Special | Gone | ReferenceText, "textarea", "title");
        Add(Special | Implied, "body", "frameset", "head", "html");
        Add(Gone, "annotation", "annotation-xml", "audio", "canvas", "datalist", "meter", "progress", "rp", "svg", "video");

        KnownGroups = known.Values.Max(static element => element.Group) + 1;
        Known = known.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        (Paragraph, Heading, ListItem, Definition) = (Group("p"), Group("h1"), Group("li"), Group("dd"));
        (Table, RowGroup, Row, Cell) = (Group("table"), Group("tbody"), Group("tr"), Group("td"));
        (Button, Select, Foreign, Template) = (Group("button"), Group("select"), Group("svg"), Group("template"));

        int Group(string name) => known[name].Group;

        void Add(ElementTraits traits, params ReadOnlySpan<string> groups)
        {
            foreach (string names in groups)
            {
                int group = known.Count;
                foreach (string name in names.Split(' '))
                {
                    known.Add(name, new Element(name, traits, group));
                }
            }
        }
    }

    /// <summary>A number above every group that was asked for.</summary>
    public int Groups => KnownGroups + _others.Dictionary.Count;

    /// <summary>The element of a name in lower case.</summary>
    public Element this[ReadOnlySpan<char> name]
    {
        get
        {
            if (Known.TryGetValue(name, out Element? element) || _others.TryGetValue(name, out element))
            {
                return element;
            }

            element = new Element(name.ToString(), None, Groups);
            _others[name] = element;
            return element;
        }
    }
}

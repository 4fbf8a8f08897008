using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Extractors;

/// <summary>All text of the page, a line for each block: what anything that looks for the article has to be better than.</summary>
internal sealed class Plain : IExtractor
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create("head", "script", "style", "noscript", "template", "iframe", "svg");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "td",
        "th", "tr", "ul");

    public string Name => "plain";

    public IReadOnlyList<string> Paragraphs(Page page) => LinesOf(page.ReadHtml());

    /// <summary>The text of HTML, a line for each block that has any.</summary>
    public static IReadOnlyList<string> LinesOf(string html)
    {
        var text = new StringBuilder();
        Append(new HtmlParser().ParseDocument(html), text);
        return [.. text.ToString().Split('\n').Select(Whitespace.Normalize).Where(static line => line.Length > 0)];
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data })
        {
            text.Append(data.ReplaceLineEndings(" "));
        }
        else if (!Unseen.Contains(node.NodeName.ToLowerInvariant()))
        {
            bool isBlock = Blocks.Contains(node.NodeName.ToLowerInvariant());
            text.Append(isBlock ? "\n" : "");
            foreach (INode child in node.ChildNodes)
            {
                Append(child, text);
            }

            text.Append(isBlock ? "\n" : "");
        }
    }
}

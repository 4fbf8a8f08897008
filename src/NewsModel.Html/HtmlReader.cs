using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsModel.Html;

/// <summary>
/// Reads the tokens of a page and says where its lines end. No tree is built: which elements are open is all that lines need,
/// and takes the same time for every token, however the page nests them.
/// </summary>
internal sealed class HtmlReader
{
    // So many attributes that say something are looked at; a tag has each once.
    private const int MostAttributes = 32;

    private readonly char[] _page;
    private readonly int _length;
    private readonly LineWriter _writer;
    private readonly Elements _elements = new();
    private readonly OpenElements _open = new();
    private readonly StringBuilder _title = new();

    // Text up to an end tag: of an element that is not shown, of the page's title.
    private bool _skipsText;
    private bool _inTitle;

    // Letters.
    private bool _inLink;
    private int _strong;
    private int _emphasised;

    private string? _canonical;
    private string? _shared;

    public HtmlReader(char[] page, int length)
    {
        _page = page;
        _length = length;
        _writer = new LineWriter(page.AsMemory(0, length));
    }

    /// <summary>The lines, their places in characters.</summary>
    public LineWriter Lines => _writer;

    /// <summary>The address that the page says is its own.</summary>
    public Uri? Url => Address(_canonical) ?? Address(_shared);

    /// <summary>The page's title.</summary>
    public string? Title => LineWriter.Collapse(_title.ToString()) is { Length: > 0 } title ? title : null;

    /// <summary>The language that the page says it is in.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the page to its end.</summary>
    public void Read()
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new CharArrayTextSource(_page, _length)), HtmlEntityProvider.ResolverExtended)
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref token, name) => token.Attributes.Count < MostAttributes && IsOfUse(name.Span),
        };

        while (true)
        {
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            int start = token.Position.Index;
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    StartTag(ref token, start, Math.Min(tokenizer.Position, _length), tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    tokenizer.State = HtmlParseMode.PCData;
                    EndTag(_elements[token.Name.Memory.Span]);
                    tokenizer.IsAcceptingCharacterData = _open.State.IsForeign;
                    break;
                case HtmlTokenType.Character:
                    Text(token.Data.Memory.Span, start, Math.Min(tokenizer.Position, _length));
                    break;
                case HtmlTokenType.EndOfFile:
                    _writer.EndLine();
                    return;
            }
        }
    }

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address : null;

    private static bool IsOfUse(ReadOnlySpan<char> name) => name is "alt" or "aria-level" or "class" or "content" or "hidden" or "href" or "itemprop" or "lang"
        or "open" or "property" or "rel" or "role" or "style";

    private void Text(ReadOnlySpan<char> text, int start, int end)
    {
        if (_inTitle)
        {
            _title.Append(text);
        }
        else if (!_skipsText && !_open.State.IsGone)
        {
            _writer.Text(text, start, end, _open.State, new TextStyle(_inLink, _strong > 0, _emphasised > 0));
        }
    }

    private void StartTag(ref StructHtmlToken tag, int start, int end, HtmlTokenizer tokenizer)
    {
        Element element = _elements[tag.Name.Memory.Span];
        if (_open.State.IsForeign)
        {
            if (!EndsForeign(element))
            {
                if (!tag.IsSelfClosing)
                {
                    _open.Open(element, _open.State with { IsForeign = element.Name != "foreignobject" });
                }

                return;
            }

            CloseForeign();
        }

        // The start of a list of options in another one was meant as its end.
        if (element.Group == Elements.Select && _open.CloseAnywhere(Elements.Select))
        {
            return;
        }

        var attributes = new Attributes(tag.Attributes);
        if (element.Has(ElementTraits.Implied))
        {
            Language ??= element.Name == "html" ? attributes["lang"] : null;
            return;
        }

        if (element.Has(ElementTraits.TablePart) && !_open.Has(Elements.Table))
        {
            return;
        }

        if (!_open.IsTooDeep)
        {
            CloseBefore(element);
        }

        if (element.Has(ElementTraits.RawText | ElementTraits.ReferenceText))
        {
            RawText(element, attributes, tokenizer);
        }
        else if (element.Has(ElementTraits.Void))
        {
            Empty(element, attributes, start, end);
        }
        else
        {
            if (element.Group != Elements.Foreign || !tag.IsSelfClosing)
            {
                Open(element, attributes);
            }

            tokenizer.IsAcceptingCharacterData = _open.State.IsForeign;
        }
    }

    // Elements of HTML have no place in a picture: one that was not ended ends there.
    private static bool EndsForeign(Element element) =>
        element.Has(ElementTraits.EndsParagraph) || element.Name is "b" or "big" or "br" or "code" or "em" or "i" or "img" or "ruby" or "small" or "span" or "strong"
            or "sub" or "sup" or "tt" or "u" or "var";

    private void CloseForeign()
    {
        while (_open.State.IsForeign && _open.CloseAnywhere(Elements.Foreign))
        {
        }
    }

    /// <summary>Closes what the start of an element closes.</summary>
    private void CloseBefore(Element element)
    {
        if (element.Has(ElementTraits.EndsParagraph) && _open.CloseInButton(Elements.Paragraph))
        {
            EndBlock(apart: true);
        }

        if (element.Group == Elements.ListItem || element.Group == Elements.Definition)
        {
            _open.CloseItem(element.Group);
        }
        else if (element.Group == Elements.Heading && _open.Innermost.Group == Elements.Heading)
        {
            _open.CloseInnermost();
        }
        else if (element.Group == Elements.Button)
        {
            _open.CloseInButton(Elements.Button);
        }
        else if (element.Name is "input" or "textarea")
        {
            _open.Close(Elements.Select);
        }
        else if (element.Name is "rb" or "rp" or "rt" or "rtc" && _open.Innermost.Name is "rb" or "rp" or "rt" or "rtc")
        {
            _open.CloseInnermost();
        }
        else if (element.Has(ElementTraits.TablePart))
        {
            bool isCell = element.Group == Elements.Cell;
            bool isInPlace = (isCell && _open.CloseWithin(Elements.Row)) || ((isCell || element.Group == Elements.Row) && _open.CloseWithin(Elements.RowGroup));
            if (!isInPlace)
            {
                _open.CloseWithin(Elements.Table);
            }
        }
    }

    private void RawText(Element element, in Attributes attributes, HtmlTokenizer tokenizer)
    {
        tokenizer.State = element switch
        {
            { Name: "script" } => HtmlParseMode.Script,
            { Name: "plaintext" } => HtmlParseMode.Plaintext,
            _ => element.Has(ElementTraits.RawText) ? HtmlParseMode.Rawtext : HtmlParseMode.RCData,
        };
        if (element.Has(ElementTraits.Gone))
        {
            _skipsText = true;
            _inTitle = element.Name == "title" && _title.Length == 0;
        }
        else
        {
            Open(element, attributes);
        }
    }

    private void Empty(Element element, in Attributes attributes, int start, int end)
    {
        switch (element.Name)
        {
            case "link":
                _canonical ??= attributes.Has("rel", "canonical") ? attributes["href"] : null;
                break;
            case "meta":
                _shared ??= attributes.Has("property", "og:url") ? attributes["content"] : null;
                break;
            case "br" when !_open.State.IsGone:
                _writer.Break();
                break;
            case "hr":
                EndBlock(apart: true);
                break;
            case "img" or "image" when attributes["alt"] is { } text && !_open.State.IsGone && !attributes.AreHiding:
                Picture(text, start, end);
                break;
        }
    }

    // A picture of a letter that is none: it stands for itself among letters.
    private void Picture(string text, int start, int end)
    {
        if (text.Length <= 8 && !text.Any(char.IsLetterOrDigit) && !Blanks.AreAll(text))
        {
            Text(text, start, end);
        }
        else
        {
            _writer.Alternative(text, start, end, _open.State, _inLink);
        }
    }

    private void Open(Element element, in Attributes attributes)
    {
        ElementState state = _open.State;
        bool isShown = !state.IsGone;
        state = Inside(element, attributes, state);
        switch (element.Name)
        {
            case "a" when !state.IsGone:
                _inLink = attributes["href"] is not null;
                return;
            case "b" or "strong" when !state.IsGone:
                _strong++;
                return;
            case "em" or "i" when !state.IsGone:
                _emphasised++;
                return;
        }

        if (isShown && !state.IsGone)
        {
            if (EndsLine(element))
            {
                _writer.EndLine(IsApart(element));
            }
            else if (element.Group == Elements.Cell)
            {
                _writer.NextCell();
            }
        }

        _open.Open(element, state);
    }

    private static ElementState Inside(Element element, in Attributes attributes, ElementState state)
    {
        LineMarks marks = element.Name switch
        {
            "article" => LineMarks.Article,
            "aside" => LineMarks.Aside,
            "blockquote" => LineMarks.Quote,
            "caption" or "figcaption" => LineMarks.Caption,
            "figure" => LineMarks.Figure,
            "footer" => LineMarks.Footer,
            "header" => LineMarks.Header,
            "li" => LineMarks.ListItem,
            "main" => LineMarks.Main,
            "nav" => LineMarks.Navigation,
            "td" or "th" => LineMarks.Cell,
            _ => element.Has(ElementTraits.Preformatted) ? LineMarks.Preformatted : LineMarks.None,
        };
        marks |= attributes["role"] switch
        {
            "article" => LineMarks.Article,
            "banner" => LineMarks.Header,
            "complementary" => LineMarks.Aside,
            "contentinfo" => LineMarks.Footer,
            "main" => LineMarks.Main,
            "navigation" => LineMarks.Navigation,
            _ => LineMarks.None,
        };
        marks |= attributes.Has("itemprop", "articleBody") ? LineMarks.ArticleBody : LineMarks.None;
        marks |= attributes.Has("itemprop", "caption") || IsCaption(attributes["class"]) ? LineMarks.Caption : LineMarks.None;

        int heading = element.Group == Elements.Heading ? element.Name[1] - '0'
            : attributes["role"] != "heading" ? state.Heading
            : attributes["aria-level"] is [>= '1' and <= '6' and var level] ? level - '0' : 2;

        bool isGone = element.Has(ElementTraits.Gone) || attributes.AreHiding || (element.Name == "dialog" && attributes["open"] is null);
        return new ElementState(
            element.Group != Elements.Button && element.Has(ElementTraits.Block) || element.Group == Elements.Cell ? element.Name : state.Element,
            (byte)heading,
            state.Marks | marks,
            state.IsGone || isGone,
            state.IsForeign || element.Group == Elements.Foreign);
    }

    // A class with the word in it, as in "figure-caption" or "CaptionText"; not one that says whether there is one, as in "has-caption".
    private static bool IsCaption(ReadOnlySpan<char> names)
    {
        const string Word = "caption";
        for (int at; (at = names.IndexOf(Word, StringComparison.OrdinalIgnoreCase)) >= 0; names = names[(at + Word.Length)..])
        {
            ReadOnlySpan<char> before = names[..at];
            ReadOnlySpan<char> after = names[(at + Word.Length)..];
            if ((before.IsEmpty || !char.IsAsciiLetter(before[^1]) || names[at] == 'C')
                && (after.IsEmpty || !char.IsAsciiLetterLower(after[0]))
                && !before.EndsWith("has-") && !before.EndsWith("with-") && !before.EndsWith("no-"))
            {
                return true;
            }
        }

        return false;
    }

    private void EndTag(Element element)
    {
        if (_skipsText)
        {
            (_skipsText, _inTitle) = (false, false);
            return;
        }

        if (element.Name is "br" or "p" || (element.Name == "a" && _inLink))
        {
            CloseForeign();
        }

        bool wasGone = _open.State.IsGone;
        if (element.Name is "a" or "b" or "em" or "i" or "strong")
        {
            // Where nothing is shown they are elements like others.
            if (!wasGone || !_open.Close(element.Group))
            {
                _inLink &= element.Name != "a";
                _strong -= element.Name is "b" or "strong" && _strong > 0 ? 1 : 0;
                _emphasised -= element.Name is "em" or "i" && _emphasised > 0 ? 1 : 0;
            }

            return;
        }

        bool isClosed = true;
        if (_open.IsTooDeep)
        {
            _open.CloseTooDeep();
        }
        else
        {
            isClosed = Close(element);
        }

        // What is not shown ends no line. The end of a paragraph that did not start is one; so is that of a line.
        if (!wasGone && !_open.State.IsGone && (element.Name is "br" or "p" || (isClosed && EndsLine(element))))
        {
            _writer.EndLine(IsApart(element));
        }
    }

    private bool Close(Element element) =>
        element.Has(ElementTraits.TablePart) || element.Group == Elements.Table ? _open.CloseInTable(element.Group)
        : element.Group == Elements.Paragraph ? _open.CloseInButton(element.Group)
        : element.Group == Elements.Template || element.Group == Elements.Select || _open.State.IsForeign ? _open.CloseAnywhere(element.Group)
        : element.Has(ElementTraits.Special) ? _open.Close(element.Group)
        : _open.CloseInline(element.Group);

    // A button stands alone, but not in the middle of text.
    private bool EndsLine(Element element) =>
        element.Has(ElementTraits.Block) && (element.Group != Elements.Button || _open.State is not { Element: "p" } and not { Heading: > 0 });

    private void EndBlock(bool apart)
    {
        if (!_open.State.IsGone)
        {
            _writer.EndLine(apart);
        }
    }

    // A list in a list stands close.
    private bool IsApart(Element element) =>
        element.Has(ElementTraits.Apart) && !(element.Name is "dl" or "menu" or "ol" or "ul" && (_open.State.Marks & LineMarks.ListItem) != 0);
}

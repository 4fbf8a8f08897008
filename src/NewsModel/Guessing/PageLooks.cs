using System.Runtime.InteropServices;
using static NewsModel.Guessing.LineFeature;

namespace NewsModel.Guessing;

/// <summary>What the lines of a page are like, each by itself and among the others. Every line is looked at a few times, whatever the page.</summary>
internal sealed class PageLooks
{
    // How fast what stands before a line, or after it, matters less: at each line further off.
    private const float Slowly = 0.85f;
    private const float Quickly = 0.5f;

    // So many lines off, what stands in a head still says something.
    private const int OfHead = 6;

    // More words of one line count no more.
    private const int MostWords = 80;

    // Of this share of its characters on, a line is links.
    private const double MostlyLinks = 0.6;
    private const double OnlyLinks = 0.8;

    private readonly LineLook[] _looks;
    private readonly LineMarkup?[]? _markup;
    private readonly bool[] _isBlankBefore;
    private readonly Around[] _around;
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<string, float> _elements = [];
    private readonly LineMarks _marks;
    private readonly float _prose;
    private readonly float _densest = 1;

    public PageLooks(PageAccount page)
    {
        Count = page.ParsedCount;
        _looks = new LineLook[Count];
        _markup = page.Page is MarkedPageText ? new LineMarkup?[Count] : null;
        _isBlankBefore = new bool[Count];
        _around = new Around[Count];
        float slow = 0;
        float quick = 0;
        float site = 0;
        float legal = 0;
        int head = -OfHead - 1;
        for (int i = 0; i < Count; i++)
        {
            Text text = page.TextOf(i);
            _looks[i] = new LineLook(text.Utf8);
            _isBlankBefore[i] = i == 0 || page.BlankLinesBefore(i) > 0;
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, _looks[i].Hash, out _)++;
            if (_markup is not null && page.Page.MarkupAt(text.Start) is { } markup)
            {
                _markup[i] = markup;
                _marks |= markup.Marks;
            }

            float words = ProseOf(i);
            _around[i].Passed = _prose;
            (_around[i].Before, _around[i].RightBefore) = (slow, quick);
            (slow, quick) = ((slow * Slowly) + words, (quick * Quickly) + words);
            _around[i].SiteBefore = site;
            site = (site * Quickly) + (_looks[i].IsSite ? 1 : 0);
            _around[i].LegalBefore = legal;
            legal = (legal * Slowly) + ((_looks[i].Kinds & LookKinds.Legal) != 0 ? 1 : 0);
            _around[i].IsHeadAbove = i - head <= OfHead;
            head = _looks[i].IsByline || _looks[i].IsDate ? i : head;
            _prose += words;
            if (words > 0 && _markup?[i]?.Element is { } element)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_elements, element, out _) += words;
            }
        }

        (slow, quick, site, legal) = (0, 0, 0, 0);
        head = Count + OfHead;
        for (int i = Count - 1; i >= 0; i--)
        {
            float words = ProseOf(i);
            (_around[i].After, _around[i].RightAfter) = (slow, quick);
            _around[i].SiteAfter = site;
            site = (site * Quickly) + (_looks[i].IsSite ? 1 : 0);
            _around[i].LegalAfter = legal;
            legal = (legal * Slowly) + ((_looks[i].Kinds & LookKinds.Legal) != 0 ? 1 : 0);
            _around[i].IsHeadBelow = head - i <= OfHead;
            head = _looks[i].IsByline || _looks[i].IsDate ? i : head;
            _densest = Math.Max(_densest, _around[i].Before + slow + words);
            (slow, quick) = ((slow * Slowly) + words, (quick * Quickly) + words);
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Count { get; }

    /// <summary>What a line is like by itself.</summary>
    public ref readonly LineLook this[int line] => ref _looks[line];

    /// <summary>What the markup says of a line; null where there is none.</summary>
    public LineMarkup? MarkupOf(int line) => _markup?[line];

    /// <summary>Whether blank lines, or the ends of the page, stand before a line and after it.</summary>
    public bool IsApart(int line) => _isBlankBefore[line] && IsBlankAfter(line);

    /// <summary>Whether a line is an alternative text of a picture, which is never part of a story's text.</summary>
    public bool IsAlternative(int line) => MarkupOf(line) is { IsAlternative: true };

    /// <summary>Whether markup says that a line is a caption: those of pictures within the story are no paragraphs.</summary>
    public bool IsCaption(int line) => MarkupOf(line) is { IsCaption: true };

    /// <summary>Writes what a line is like: a value for each feature.</summary>
    public void Fill(int line, Span<float> features)
    {
        features.Clear();
        FillAlone(line, features);
        FillAmong(line, features);
        if (MarkupOf(line) is { } markup)
        {
            FillMarkup(_looks[line].Words, markup, features);
        }
    }

    private static void Set(Span<float> features, LineFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    private static void Set(Span<float> features, LineFeature feature, float value) => features[(int)feature] = value;

    private float ProseOf(int line) =>
        _looks[line].IsProse && MarkupOf(line) is not ({ IsAlternative: true } or { LinkShare: > MostlyLinks }) ? Math.Min(_looks[line].Words, MostWords) : 0;

    private bool IsProse(int line) => line >= 0 && line < Count && ProseOf(line) > 0;

    private bool IsBlankAfter(int line) => line + 1 >= Count || _isBlankBefore[line + 1];

    private void FillAlone(int line, Span<float> features)
    {
        ref readonly LineLook look = ref _looks[line];
        Set(features, Always, true);
        Set(features, look.Words switch
        {
            <= 1 => OneWord,
            <= 3 => Words2To3,
            <= 6 => Words4To6,
            <= 10 => Words7To10,
            <= 16 => Words11To16,
            <= 30 => Words17To30,
            _ => Words31OrMore,
        }, true);
        if (look.Words > 3)
        {
            Set(features, ShortWords, Math.Min(1, 2.5f * look.Short / look.Words));
            Set(features, Capitals, (float)look.Capitals / look.Words);
        }

        Set(features, AllUpper, look.Letters > 1 && look.Upper == look.Letters);
        Set(features, Digits, look.Bytes == 0 ? 0 : (float)look.Digits / look.Bytes);
        Set(features, look.Initial switch
        {
            >= (byte)'a' and <= (byte)'z' => StartsLower,
            (byte)'(' or (byte)'[' => StartsWithBracket,
            >= (byte)'A' and <= (byte)'Z' => Always,
            _ => look.StartsWithQuote ? StartsWithQuote : StartsWithOther,
        }, true);
        Set(features, SentencesInside, Math.Min(look.Sentences, 3) / 3f);
        Set(features, Commas, Math.Min(look.Commas, 3) / 3f);
        Set(features, Bar, look.HasBar);
        Set(features, Address, (look.Kinds & LookKinds.Address) != 0);
        Set(features, EndsSentence, look.Ends);
        Set(features, EndsShortSentence, look.Ends && look.Words < 10);
        Set(features, EndsQuestion, look.EndsQuestion);
        Set(features, EndsOpen, look.EndsOpen);
        Set(features, EndsInDots, look.EndsInDots);
        Set(features, Prose, IsProse(line));
        if (look.Words <= 14)
        {
            for (LineFeature kind = Share; kind <= LineFeature.Author; kind++)
            {
                Set(features, kind, ((int)look.Kinds >> (kind - Share) & 1) != 0);
            }
        }
        else
        {
            Set(features, JoinAtLength, (look.Kinds & LookKinds.Join) != 0);
            Set(features, LegalAtLength, (look.Kinds & LookKinds.Legal) != 0);
            Set(features, AuthorAtLength, (look.Kinds & LookKinds.Author) != 0);
        }

        Set(features, look.Words <= 8 ? ShortCredit : LineFeature.Credit, (look.Kinds & LookKinds.Credit) != 0);
        Set(features, LineFeature.Byline, look.IsByline);
        Set(features, Date, look.IsDate);
    }

    private void FillAmong(int line, Span<float> features)
    {
        ref readonly LineLook look = ref _looks[line];
        ref readonly Around around = ref _around[line];
        bool isRepeated = _counts[look.Hash] > 1;
        Set(features, Repeated, isRepeated);
        Set(features, RepeatedAtLength, isRepeated && look.Words >= 10);
        Set(features, StartsAsPrevious, line > 0 && look.Start != 0 && look.Start == _looks[line - 1].Start);
        Set(features, StartsAsNext, line + 1 < Count && look.Start != 0 && look.Start == _looks[line + 1].Start);

        int gaps = (_isBlankBefore[line] ? 0 : 1) + (IsBlankAfter(line) ? 0 : 1);
        Set(features, (look.Words <= 3 ? ShortApart : look.Words <= 10 ? MiddlingApart : LongApart) + gaps, true);

        Set(features, ProseBefore, MathF.Log(1 + around.Before) / 5);
        Set(features, ProseAfter, MathF.Log(1 + around.After) / 5);
        Set(features, ProseRightBefore, MathF.Log(1 + around.RightBefore) / 5);
        Set(features, ProseRightAfter, MathF.Log(1 + around.RightAfter) / 5);
        Set(features, Density, (around.Before + around.After + ProseOf(line)) / _densest);
        Set(features, PreviousIsProse, IsProse(line - 1));
        Set(features, NextIsProse, IsProse(line + 1));
        Set(features, BetweenProse, IsProse(line - 1) && IsProse(line + 1));
        float all = Math.Max(1, _prose);
        float passed = around.Passed / all;
        Set(features, BeforeAllProse, around.Passed == 0);
        Set(features, BehindAllProse, around.Passed + ProseOf(line) >= _prose);
        Set(features, ProsePassed, passed);
        Set(features, AmidProse, 4 * passed * (1 - passed));

        Set(features, PreviousIsSite, line > 0 && _looks[line - 1] is { IsSite: true, Words: <= 10 });
        Set(features, NextIsSite, line + 1 < Count && _looks[line + 1] is { IsSite: true, Words: <= 10 });
        Set(features, PreviousIsOpen, line > 0 && _looks[line - 1].EndsOpen);
        Set(features, SiteBefore, around.SiteBefore / 2);
        Set(features, SiteAfter, around.SiteAfter / 2);
        Set(features, LegalBefore, Math.Min(1, around.LegalBefore / 2));
        Set(features, LegalAfter, Math.Min(1, around.LegalAfter / 2));
        Set(features, HeadAbove, around.IsHeadAbove);
        Set(features, HeadBelow, around.IsHeadBelow);
        int shorts = 0;
        int titles = 0;
        for (int i = Math.Max(0, line - 3); i <= Math.Min(Count - 1, line + 3); i++)
        {
            shorts += i != line && _looks[i].Words <= 6 ? 1 : 0;
            titles += i != line && _looks[i] is { Words: > 6 and <= 20, Ends: false } ? 1 : 0;
        }

        Set(features, ShortsAround, shorts / 6f);
        Set(features, TitlesAround, titles / 6f);
        Set(features, Last, line == Count - 1);
    }

    private void FillMarkup(int words, in LineMarkup markup, Span<float> features)
    {
        LineMarks marks = markup.Marks;
        Set(features, Marked, true);
        Set(features, Heading1, markup.Heading == 1);
        Set(features, Heading2To3, markup.Heading is 2 or 3);
        Set(features, Heading4To6, markup.Heading > 3);
        Set(features, Links, (float)markup.LinkShare);
        Set(features, AllLink, markup.LinkShare > OnlyLinks);
        Set(features, AllLinkAtLength, markup.LinkShare > OnlyLinks && words >= 7);
        Set(features, ListItem, markup.IsListItem);
        Set(features, ListItemAtLength, markup.IsListItem && words >= 10);
        Set(features, ListItemOfLinks, markup.IsListItem && markup.LinkShare > 0.5);
        Set(features, LineFeature.Caption, markup.IsCaption);
        Set(features, Figure, (marks & LineMarks.Figure) != 0);
        Set(features, Quote, (marks & LineMarks.Quote) != 0);
        Set(features, Cell, (marks & LineMarks.Cell) != 0);
        Set(features, Strong, (marks & LineMarks.Strong) != 0);
        Set(features, Emphasis, (marks & LineMarks.Emphasis) != 0);
        Set(features, Header, (marks & LineMarks.Header) != 0);
        Set(features, Footer, (marks & LineMarks.Footer) != 0);
        Set(features, Navigation, (marks & LineMarks.Navigation) != 0);
        Set(features, Aside, (marks & LineMarks.Aside) != 0);
        Set(features, InMain, (marks & LineMarks.Main) != 0);
        Set(features, InArticle, (marks & LineMarks.Article) != 0);
        Set(features, InArticleBody, (marks & LineMarks.ArticleBody) != 0);
        Set(features, OutsideMain, IsOutside(LineMarks.Main));
        Set(features, OutsideArticle, IsOutside(LineMarks.Article));
        Set(features, OutsideArticleBody, IsOutside(LineMarks.ArticleBody));
        Set(features, LineFeature.Paragraph, markup.Element == "p");
        Set(features, ElementOfProse, markup.Heading == 0 ? _elements.GetValueOrDefault(markup.Element) / Math.Max(1, _prose) : 0);

        bool IsOutside(LineMarks region) => (_marks & ~marks & region) != 0;
    }

    /// <summary>The prose around a line: its words, the nearer the more.</summary>
    private struct Around
    {
        public float Before;
        public float After;
        public float RightBefore;
        public float RightAfter;

        /// <summary>All words of prose before it.</summary>
        public float Passed;

        /// <summary>Lines of the site around it, the nearer the more.</summary>
        public float SiteBefore;
        public float SiteAfter;

        /// <summary>Lines of the law around it, likewise: pages end with them.</summary>
        public float LegalBefore;
        public float LegalAfter;

        /// <summary>Whether a byline or a date stands a few lines above it, or below.</summary>
        public bool IsHeadAbove;
        public bool IsHeadBelow;
    }
}

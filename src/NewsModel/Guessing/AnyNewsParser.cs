using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsModel.Grammar;
using Pidgin;

namespace NewsModel.Guessing;

/// <summary>
/// The grammar of any page: it weighs how probably each line is of the story, takes those that are, and says that this is a guess. All other lines belong to the site.
/// </summary>
internal sealed class AnyNewsParser : Parser<Line, NewsPage>
{
    // A line that is more probable than this is taken.
    private const double Likely = 0.45;

    private static readonly Owner Headline = Owner.Field(1, "headline");
    private static readonly Owner Standfirst = Owner.Field(2, "standfirst");
    private static readonly Owner Byline = Owner.Field(3, "byline");
    private static readonly Owner Published = Owner.Field(4, "published");
    private static readonly Owner Captions = Owner.Field(5, "captions");
    private static readonly Owner Body = Owner.Field(6, "body");
    private static readonly Owner Site = Owner.Boilerplate(7, "of the site");

    /// <summary>What takes lines, by id.</summary>
    public static Owner[] Owners => [Owner.Unclaimed, Headline, Standfirst, Byline, Published, Captions, Body, Site];

    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out NewsPage result)
    {
        var page = (PageState)state.Configuration;
        result = Parse(page);
        state.Advance(page.Lines.Length);
        return true;
    }

    private static NewsPage Parse(PageState page)
    {
        int count = page.Lines.Length;
        var looks = new PageLooks(page.Account);
        double[] probabilities = StoryOdds.Of(looks, page.Look);
        bool[] isStory = [.. probabilities.Select((probability, i) => probability > Likely && !looks[i].IsCall && !looks.IsCaption(i))];
        if (!isStory.Contains(true))
        {
            page.Account.Report(
                PageDiagnosticIds.NoRecord, DiagnosticSeverity.Error, 0, "The page has no story: none of its lines looks like the text of one.");
            page.Account.Confidence = 0;
            TakeAll(page, 0, count, Owner.Unclaimed);
            return new NewsPage();
        }

        double confidence = Confidence.Of(looks, probabilities, isStory);
        page.Account.Confidence = confidence;
        int first = Array.IndexOf(isStory, true);
        int headline = StoryHead.HeadlineOf(looks, first);
        TakeAll(page, 0, headline < 0 ? first : headline, Site);
        Article article = ArticleOf(page, looks, isStory, headline, first);
        page.Account.Report(
            PageDiagnosticIds.Guess,
            DiagnosticSeverity.Warning,
            headline < 0 ? first : headline,
            string.Create(CultureInfo.InvariantCulture, $"This story is a guess, by what the lines of the page are like, with a confidence of {Math.Floor(confidence * 100) / 100:0.00}."));
        return new NewsPage { Articles = [article] };
    }

    private static Article ArticleOf(PageState page, PageLooks looks, bool[] isStory, int headline, int first)
    {
        Text? standfirst = null;
        Byline? byline = null;
        Timestamp? published = null;
        var captions = new List<Caption>();
        var body = new List<Block>();
        page.TryOpen("articles", isList: true, out (int Scope, int Frame) outer);
        if (headline < 0)
        {
            page.Account.Report(PageDiagnosticIds.MissingItem, DiagnosticSeverity.Warning, first, "Missing here: headline: line.");
        }
        else
        {
            page.Take(headline, Headline);
        }

        for (int i = headline < 0 ? first : headline + 1; i < first; i++)
        {
            Text line = page.TextOf(i);
            if (looks.IsAlternative(i))
            {
                page.Take(i, Site);
            }
            else if (byline is null && looks[i].IsByline)
            {
                byline = new Byline { Line = line };
                page.Take(i, Byline);
            }
            else if (published is null && looks[i].IsDate)
            {
                published = new Timestamp { Line = line };
                page.Take(i, Published);
            }
            else if (StoryHead.IsCaption(looks, i))
            {
                captions.Add(new Caption { Text = line });
                page.Take(i, Captions);
            }
            else if (standfirst is null && StoryHead.IsStandfirst(looks, i))
            {
                standfirst = line;
                page.Take(i, Standfirst);
            }
            else
            {
                page.Take(i, Site);
            }
        }

        int last = Array.LastIndexOf(isStory, true);
        for (int i = Math.Max(first, headline + 1); i <= last; i++)
        {
            Block? block = BlockOf(page.TextOf(i), looks, i, isStory[i]);
            if (block is not null)
            {
                body.Add(block);
            }

            page.Take(i, block is null ? Site : Body);
        }

        page.Close(outer, success: true);
        TakeAll(page, last + 1, page.Lines.Length, Site);
        return new Article
        {
            Headline = headline < 0 ? default : page.TextOf(headline),
            Standfirst = standfirst,
            Byline = byline,
            Published = published,
            Captions = [.. captions.Distinct()],
            Body = [.. body],
        };
    }

    // Between lines of the story, captions are those of its pictures.
    private static Block? BlockOf(Text line, PageLooks looks, int index, bool isStory) =>
        isStory ? (IsSubheading(looks, index) ? new Subheading { Text = line } : new Paragraph { Text = line })
        : !looks.IsAlternative(index) && StoryHead.IsCaption(looks, index) ? new Picture { Caption = new Caption { Text = line } }
        : null;

    private static bool IsSubheading(PageLooks looks, int index) =>
        looks.MarkupOf(index) is { } markup
            ? markup.Heading > 0
            : looks[index] is { Words: <= 12, Ends: false, EndsOpen: false, EndsInDots: false, StartsWithQuote: false } && looks.IsApart(index);

    private static void TakeAll(PageState page, int from, int until, Owner owner)
    {
        if (from < until)
        {
            page.Take(from, owner);
        }
    }
}

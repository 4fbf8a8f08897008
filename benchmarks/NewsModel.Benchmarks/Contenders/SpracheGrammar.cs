using System.Text;
using Sprache;
using static Sprache.Parse;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>A grammar of Sprache's over the decoded characters.</summary>
internal sealed class SpracheGrammar : IContender
{
    private const int MostCaptions = 24;

    private static readonly Parser<string> Rest = AnyChar.AtLeastOnce().Text();

    private static readonly Parser<StringCredit> Credit =
        (from source in Before(" file photo") select (source, creator: (string?)null, isFilePhoto: true)).End()
        .Or(from label in String("photo credit: ") from source in Rest select (source, creator: (string?)null, isFilePhoto: false))
        .Or((from source in Before(" Photo/") from creator in Before(", File") select (source, creator: (string?)creator, isFilePhoto: true)).End())
        .Or(from source in Before(" Photo/") from creator in Rest select (source, creator: (string?)creator, isFilePhoto: false))
        .Or((from source in Before("/") from creator in Before("/File Photo") select (source, creator: (string?)creator, isFilePhoto: true)).End())
        .Or(from source in Before("/") from creator in Rest select (source, creator: (string?)creator, isFilePhoto: false))
        .Or(from source in Rest select (source, creator: (string?)null, isFilePhoto: false))
        .Spanned(static (line, credit) => new StringCredit(line, credit.source, credit.creator, credit.isFilePhoto));

    private static readonly Parser<StringCredit> CreditAtEnd =
        from open in String(" (")
        from line in AnyChar.Except(String(" (").Or(Char(')').Once().End())).AtLeastOnce().Text()
        from close in Char(')').End()
        select Credit.Parse(line);

    private static readonly Parser<StringCaption> Caption =
        (from text in AnyChar.Except(CreditAtEnd).AtLeastOnce().Text()
         from credit in CreditAtEnd
         select new StringCaption(text, credit))
        .Or(from text in Rest select new StringCaption(text, null));

    private static readonly Parser<StringDateline> Dateline =
        (from place in Before(", ") from region in Rest select (place, region: (string?)region))
        .Or(from place in Rest select (place, region: (string?)null))
        .Spanned(static (line, dateline) => new StringDateline(line, dateline.place, dateline.region));

    private static readonly Parser<char> LineEnd = Char('\n').AtLeastOnce().Return('\n').Or(Return('\n').End());

    private static readonly Parser<string> Line =
        from text in CharExcept('\n').AtLeastOnce().Text()
        from end in LineEnd
        select text;

    private static readonly Parser<string> Marker = LineOf("TT");

    private static readonly Parser<(StringDateline Dateline, StringBlock Block)> DatelineAndBlock =
        from text in Before(" — ").Where(static text => !HasMoreWords(text, 3))
        from rest in Line
        select (Dateline.Parse(text), Block(rest));

    private static readonly Parser<StringArticle> Article =
        from ahead in new Parser<string>(HeadAhead)
        from headline in Line
        from captions in Line.Except(Marker).Many().Select(Distinct)
        from marker in Marker
        from size in LineOf("20").Optional()
        from again in LineOf(headline)
        from repeats in Line.Where(captions.Contains).Many()
        from first in DatelineAndBlock.Select(static first => ((StringDateline, StringBlock)?)first).Or(Return(((StringDateline, StringBlock)?)null))
        from blocks in Line.Except(new Parser<string>(HeadAhead).Or(Marker)).Select(Block).Many()
        select new StringArticle(
            headline, captions.ConvertAll(static line => Caption.Parse(line)), first?.Item1, first is null ? [.. blocks] : [first.Value.Item2, .. blocks]);

    private static readonly Parser<StringPage> Page =
        from articles in Article.Select(static article => (StringArticle?)article).Or(Line.Return((StringArticle?)null)).Many()
        select new StringPage([.. articles.OfType<StringArticle>()]);

    public string Name => "sprache";

    public int Run(byte[] page) => Read(page).Articles.Count;

    public StringPage Read(byte[] page) => Page.Parse(Encoding.UTF8.GetString(page));

    /// <summary>What stands in the line before the first occurrence of a literal, and the literal.</summary>
    private static Parser<string> Before(string literal) =>
        from text in CharExcept('\n').Except(String(literal)).AtLeastOnce().Text()
        from end in String(literal)
        select text;

    private static Parser<string> LineOf(string text) =>
        from line in String(text)
        from end in LineEnd
        select text;

    /// <summary>
    /// Holds where a head starts. To parse one to find out would cost several lines at every line, so this looks for
    /// the marker and compares what follows it with the line at hand.
    /// </summary>
    private static IResult<string> HeadAhead(IInput input)
    {
        ReadOnlySpan<char> rest = input.Source.AsSpan(input.Position);
        int length = rest.IndexOf('\n');
        int marker = rest.IndexOf("\nTT\n");
        if (length > 0 && marker >= length)
        {
            ReadOnlySpan<char> again = rest[(marker + "\nTT\n".Length)..].TrimStart('\n');
            again = again.StartsWith("20\n") ? again["20\n".Length..].TrimStart('\n') : again;
            ReadOnlySpan<char> line = rest[..length];
            if (again.StartsWith(line) && (again.Length == length || again[length] == '\n') && CountLines(rest[length..marker]) <= MostCaptions)
            {
                return Result.Success("", input);
            }
        }

        return Result.Failure<string>(input, "no head", []);
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        int lines = 0;
        foreach (Range line in text.Split('\n'))
        {
            lines += line.Start.Equals(line.End) ? 0 : 1;
        }

        return lines;
    }

    private static List<string> Distinct(IEnumerable<string> lines) => [.. lines.Distinct()];

    private static StringBlock Block(string line) =>
        new(line, IsSubheading: !".!…:;,\"”’)".Contains(line[^1]) && !HasMoreWords(line, 10));

    private static bool HasMoreWords(string text, int words) => text.AsSpan().Count(' ') >= words;
}

/// <summary>What Sprache lacks: a result together with the text it was made of.</summary>
file static class SpracheExtensions
{
    public static Parser<TResult> Spanned<T, TResult>(this Parser<T> parser, Func<string, T, TResult> select) => input =>
    {
        IResult<T> result = parser(input);
        return result.WasSuccessful
            ? Result.Success(select(input.Source[input.Position..result.Remainder.Position], result.Value), result.Remainder)
            : Result.Failure<TResult>(result.Remainder, result.Message, result.Expectations);
    };
}

using System.Text;
using Antlr4.Runtime;
using NewsModel.Benchmarks.Contenders.Antlr.Generated;

namespace NewsModel.Benchmarks.Contenders.Antlr;

/// <summary>
/// Two grammars of ANTLR's: one over the lines of a page, one over what stands inside a line. No tree is built;
/// labels in the grammars give the records. Lexers and parsers are used again, as that is much faster.
/// </summary>
internal sealed class AntlrGrammars : IContender
{
    private const int MostCaptions = 24;

    private readonly NewsPageLexer _pageLexer = new(null);
    private readonly NewsPageParser _pageParser = new(null) { BuildParseTree = false };
    private readonly NewsLineLexer _lineLexer = new(null);
    private readonly NewsLineParser _lineParser = new(null) { BuildParseTree = false };

    public string Name => "antlr";

    public int Run(byte[] page) => Read(page).Articles.Count;

    public StringPage Read(byte[] page)
    {
        string text = Encoding.UTF8.GetString(page);
        _pageLexer.SetInputStream(new AntlrInputStream(text));
        var tokens = new CommonTokenStream(_pageLexer);
        tokens.Fill();
        MarkHeads(tokens.GetTokens(), text);
        _pageParser.TokenStream = tokens;
        return new StringPage([.. _pageParser.page()._articles.Select(article => Article(article, text))]);
    }

    /// <summary>Marks what is a headline, and the headline again.</summary>
    private static void MarkHeads(IList<IToken> lines, string text)
    {
        int from = 0;
        for (int marker = 0; marker + 1 < lines.Count; marker++)
        {
            if (lines[marker].Type != NewsPageParser.MARKER)
            {
                continue;
            }

            int again = lines[marker + 1].Type == NewsPageParser.SIZE ? marker + 2 : marker + 1;
            for (int start = Math.Max(from, marker - MostCaptions - 1); start < marker && lines[again].Type != TokenConstants.EOF; start++)
            {
                if (Span(lines[start], text).SequenceEqual(Span(lines[again], text)))
                {
                    ((CommonToken)lines[start]).Type = NewsPageParser.HEADLINE;
                    ((CommonToken)lines[again]).Type = NewsPageParser.AGAIN;
                    break;
                }
            }

            from = marker + 1;
        }
    }

    private StringArticle Article(NewsPageParser.ArticleContext article, string text)
    {
        List<string> captions = [.. article._captions.Select(token => Span(token, text).ToString()).Distinct()];
        List<string> lines = [.. article._body.Select(token => Span(token, text).ToString()).SkipWhile(captions.Contains)];
        StringDateline? dateline = null;
        if (lines.Count > 0)
        {
            (dateline, lines[0]) = FirstLine(lines[0]);
        }

        return new StringArticle(Span(article.headline, text).ToString(), captions.ConvertAll(Caption), dateline, lines.ConvertAll(Block));
    }

    private StringCaption Caption(string line)
    {
        NewsLineParser.CaptionContext caption = Parser(line).caption();
        return caption.inner is { } credit
            ? new StringCaption(
                Of(caption._description, line)!,
                new StringCredit(
                    line[credit.Start.StartIndex..^1],
                    Of(credit._source, line)!,
                    Of(credit._creator, line),
                    credit.file is not null))
            : new StringCaption(line, null);
    }

    private (StringDateline? Dateline, string Text) FirstLine(string line)
    {
        NewsLineParser.FirstLineContext first = Parser(line).firstLine();
        if (first.before is { } dateline)
        {
            string text = line[dateline.Start.StartIndex..(dateline.Stop.StopIndex + 1)];
            if (!HasMoreWords(text, 3))
            {
                return (new StringDateline(text, Of(dateline._place, line)!, Of(dateline._region, line)), Of(first._rest, line)!);
            }
        }

        return (null, line);
    }

    private NewsLineParser Parser(string line)
    {
        _lineLexer.SetInputStream(new AntlrInputStream(line));
        _lineParser.TokenStream = new CommonTokenStream(_lineLexer);
        return _lineParser;
    }

    private static StringBlock Block(string line) =>
        new(line, IsSubheading: !".!…:;,\"”’)".Contains(line[^1]) && !HasMoreWords(line, 10));

    private static bool HasMoreWords(string text, int words) => text.AsSpan().Count(' ') >= words;

    private static ReadOnlySpan<char> Span(IToken token, string text) => text.AsSpan(token.StartIndex..(token.StopIndex + 1));

    private static string? Of(IList<IToken> tokens, string text) =>
        tokens.Count == 0 ? null : text[tokens[0].StartIndex..(tokens[^1].StopIndex + 1)];
}

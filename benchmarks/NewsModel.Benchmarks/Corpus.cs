using System.Text;

namespace NewsModel.Benchmarks;

/// <summary>
/// Pages in the layout of Asharq Al-Awsat, made of invented words: as varied as real ones in what a parser sees (how
/// many stories, captions, credits, paragraphs, subheadings), the same bytes every time.
/// </summary>
internal sealed class Corpus
{
    private readonly SplitMix _random = new(20240929);
    private readonly Prose _prose;
    private readonly string[] _agencies;
    private readonly StringBuilder _page = new();

    private Corpus()
    {
        _prose = new Prose(_random);
        _agencies = [.. Enumerable.Range(0, 12).Select(_ => _prose.Name().ToUpperInvariant()), "Lantern Agency", "Northern Wire"];
    }

    /// <summary>Makes pages.</summary>
    /// <param name="bytes">How many bytes they have in all, at least; the last page may go beyond.</param>
    /// <param name="pageBytes">How many bytes a page has, about; otherwise they differ as real ones do.</param>
    public static IReadOnlyList<byte[]> Create(int bytes, int? pageBytes = null)
    {
        var corpus = new Corpus();
        var pages = new List<byte[]>();
        for (int size = 0; size < bytes; size += pages[^1].Length)
        {
            pages.Add(corpus.Page(pageBytes));
        }

        return pages;
    }

    /// <summary>Makes pages without end, as varied as real ones; the first are those of <see cref="Create"/>.</summary>
    public static IEnumerable<byte[]> Endless()
    {
        var corpus = new Corpus();
        while (true)
        {
            yield return corpus.Page(most: null);
        }
    }

    private byte[] Page(int? most)
    {
        _page.Clear();
        int stories = most is null ? _random.Between(1, 6) : int.MaxValue;
        for (int i = 0; i < stories && (i == 0 || IsOpen(most)); i++)
        {
            if (i > 0)
            {
                _page.Append('\n', _random.Between(2, 3));
            }

            Story(most);
        }

        return Encoding.UTF8.GetBytes(_page.ToString());
    }

    private void Story(int? most)
    {
        const int BytesForCaption = 4000;
        string headline = _prose.Title(_random.Between(6, 10));
        int captionCount = Math.Min(_random.OneOf([0, 1, 1, 1, 2, 2, 3]), (most ?? int.MaxValue) / BytesForCaption);
        string[] captions = [.. Enumerable.Range(0, captionCount).Select(_ => Caption())];

        Line(headline);
        Blank();
        Twice(captions);
        Line("TT");
        Blank();
        Line(headline);
        Blank();
        Twice(captions);
        if (captions.Length > 0)
        {
            Blank();
        }

        int paragraphs = _random.Between(2, 27);
        for (int i = 0; i < paragraphs && (i < 2 || IsOpen(most)); i++)
        {
            if (i > 0)
            {
                Blank();
                if (_random.OneIn(9))
                {
                    Line(_prose.Title(_random.Between(1, 4)));
                    Blank();
                }
            }

            // Most paragraphs are short, a few long.
            int bytes = 100 + (int)(Math.Pow(_random.Fraction(), 2) * 255);
            Line((i == 0 && _random.OneIn(8) ? $"{Place()} — " : "") + _prose.Sentences(bytes));
        }
    }

    /// <summary>Whether more goes on the page.</summary>
    private bool IsOpen(int? most) => most is null || _page.Length < most;

    private void Twice(string[] captions)
    {
        foreach (string caption in captions)
        {
            Line(caption);
            Line(caption);
        }
    }

    private string Place() => _random.OneIn(2) ? _prose.Name() : $"{_prose.Name()}, {_prose.Name()}";

    private string Caption()
    {
        string text = _prose.Sentences(_random.Between(80, 180));
        return _random.OneIn(8) ? text : $"{text} ({Credit()})";
    }

    private string Credit()
    {
        string agency = _random.OneOf<string>(_agencies);
        string creator = $"{_prose.Name()} {_prose.Name()}";
        return _random.Between(0, 6) switch
        {
            0 => $"{agency} file photo",
            1 => $"photo credit: {agency}",
            2 => $"{agency} Photo/{creator}, File",
            3 => $"{agency} Photo/{creator}",
            4 => $"{agency}/{creator}/File Photo",
            5 => $"{agency}/{creator}",
            _ => agency,
        };
    }

    private void Line(string text) => _page.Append(text).Append('\n');

    private void Blank() => _page.Append('\n');
}

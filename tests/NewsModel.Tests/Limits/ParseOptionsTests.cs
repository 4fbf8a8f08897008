using NewsModel.Tests.Support;

namespace NewsModel.Tests.Limits;

public class ParseOptionsTests
{
    private static readonly NewsSchema<NewsRecord> Stories = NewsSchema.Load(
        "schema T page { stories: Story* } record Story { \"# {title}\" commit body: line* until Story }");

    // Some times the looks at lines after which a parse asks whether it is given up.
    private const int LeastAsked = 8 * 1024;

    private const string Page = "# One\nfog\n\n# Two\nrain\n# Three\nhail\n";

    [Theory]
    [InlineData(1, 0, "NP1009@2")]
    [InlineData(2, 1, "NP1009@4")]
    [InlineData(3, 2, "NP1009@5")]
    [InlineData(6, 3, null)]
    public void Lines_beyond_the_most_are_unclaimed(int most, int stories, string? diagnostic)
    {
        ParseResult<NewsRecord> result = Stories.Parse("TT\n" + Page.Replace("# One\nfog", "# One"), new ParseOptions { MaxLines = most });

        Assert.Equal(stories, Count(result));
        AssertIsSaid(result, diagnostic, unclaimedBefore: 1);
    }

    [Theory]
    [InlineData(1, 0, "NP1008@1")]
    [InlineData(5, 1, "NP1008@2")]
    [InlineData(9, 1, "NP1008@4")]
    [InlineData(15, 1, "NP1008@4")]
    [InlineData(16, 2, "NP1008@5")]
    [InlineData(38, 3, null)]
    [InlineData(int.MaxValue, 3, null)]
    public void Lines_beyond_the_most_bytes_are_unclaimed(int most, int stories, string? diagnostic)
    {
        ParseResult<NewsRecord> result = Stories.Parse(Page, new ParseOptions { MaxBytes = most });

        Assert.Equal(stories, Count(result));
        AssertIsSaid(result, diagnostic);
    }

    [Theory]
    [InlineData(1, 1, "NP1010@4")]
    [InlineData(2, 2, "NP1010@6")]
    [InlineData(3, 3, null)]
    public void Articles_beyond_the_most_are_unclaimed(int most, int stories, string? diagnostic)
    {
        ParseResult<NewsRecord> result = Stories.Parse(Page, new ParseOptions { MaxArticles = most });

        Assert.Equal(stories, Count(result));
        AssertIsSaid(result, diagnostic);
    }

    [Theory]
    [InlineData("stories: Story+")]
    [InlineData("stories: Story{1..9}")]
    [InlineData("stories: Story{2..}")]
    public void Articles_are_counted_however_the_page_lists_them(string list)
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load($$"""schema T page { {{list}} } record Story { "# {title}" commit body: line* until Story }""");

        ParseResult<NewsRecord> result = schema.Parse(Page, new ParseOptions { MaxArticles = 2 });

        Assert.Equal(2, Count(result));
        AssertIsSaid(result, "NP1010@6");
    }

    [Fact]
    public void Of_several_limits_the_first_that_is_met_is_said()
    {
        var options = new ParseOptions { MaxArticles = 2, MaxLines = 3, MaxBytes = 1000 };

        AssertIsSaid(Stories.Parse(Page, options), "NP1009@5");
        AssertIsSaid(Stories.Parse(Page, options with { MaxArticles = 1 }), "NP1010@4");
        AssertIsSaid(Stories.Parse(Page, options with { MaxBytes = 3 }), "NP1008@1");
    }

    [Fact]
    public void What_lies_beyond_a_limit_is_said_once()
    {
        ParseResult<NewsRecord> result = Stories.Parse("fog\n" + Page, new ParseOptions { MaxLines = 2 });

        Assert.Equal(["NP1002@1", "NP1009@3"], result.Diagnostics.Select(static d => $"{d.Id}@{d.Line}"));
    }

    [Fact]
    public void Nothing_is_called_missing_where_a_limit_cuts_the_page()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load("""schema T page { stories: Story+ "end" } record Story { "# {title}" "by {name}" commit place: line }""");

        Assert.Equal(["NP1009@2"], Ids(schema.Parse("# One\nby A\nfog\nend\n", new ParseOptions { MaxLines = 1 })));
        Assert.Equal(["NP1009@3"], Ids(schema.Parse("# One\nby A\nfog\nend\n", new ParseOptions { MaxLines = 2 })));
        Assert.Equal(["NP1009@4"], Ids(schema.Parse("# One\nby A\nfog\nend\n", new ParseOptions { MaxLines = 3 })));

        static IEnumerable<string> Ids(NewsModel.ParseResult result) => result.Diagnostics.Where(static d => d.Id != "NP1002").Select(static d => $"{d.Id}@{d.Line}");
    }

    [Fact]
    public void Limits_that_are_not_met_change_nothing()
    {
        foreach (byte[] page in InventedPages.All)
        {
            var options = new ParseOptions { MaxLines = 1_000_000, MaxBytes = 100_000_000, MaxArticles = 10_000 };
            Assert.All(BuiltInSchemas.All, schema => Assert.Equal(schema.Parse(page).ToJson(), schema.Parse(page, options).ToJson()));
        }
    }

    [Fact]
    public void Any_limit_leaves_a_page_accounted_for()
    {
        byte[] page = InventedPages.Read("AsharqAlAwsat", "several-stories");
        foreach (NewsSchema schema in BuiltInSchemas.All)
        {
            for (int most = 1; most < 60; most++)
            {
                AssertIsWhole(schema.Parse(page, new ParseOptions { MaxLines = most }), page);
                AssertIsWhole(schema.Parse(page, new ParseOptions { MaxBytes = most * 37 }), page);
                AssertIsWhole(schema.Parse(page, new ParseOptions { MaxArticles = most }), page);
            }
        }
    }

    [Fact]
    public void Each_page_of_many_has_the_limits()
    {
        ReadOnlyMemory<byte>[] pages = [Encoding.UTF8.GetBytes(Page), Encoding.UTF8.GetBytes("# Four\n")];
        var options = new ParseManyOptions { Page = new ParseOptions { MaxArticles = 2 } };

        Assert.Equal([2, 1], Stories.ParseMany(pages, options).Select(Count));
        Assert.Equal([2, 1], ((NewsSchema)Stories).ParseMany(pages, options).Select(static r => Count((ParseResult<NewsRecord>)r)));
    }

    [Fact]
    public void A_limit_is_at_least_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ParseOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ParseOptions { MaxLines = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ParseOptions { MaxArticles = -1 });
    }

    [Fact]
    public void What_is_cancelled_is_not_parsed()
    {
        var cancelled = new ParseOptions { CancellationToken = new CancellationToken(canceled: true) };

        Assert.Throws<OperationCanceledException>(() => Stories.Parse("", cancelled));
        Assert.All(BuiltInSchemas.All, schema => Assert.Throws<OperationCanceledException>(() => schema.Parse(Page, cancelled)));
    }

    // What the page is asked for says how far the parsing is, on any machine.
    [Theory]
    [InlineData("stories")]
    [InlineData("kickers")]
    [InlineData("datelines")]
    [InlineData("share marks and headlines")]
    public void A_page_is_given_up_in_the_middle(string adversary)
    {
        byte[] page = Adversaries.Make(adversary, 100_000);
        int given = 0;
        foreach (NewsSchema schema in BuiltInSchemas.All)
        {
            using var whole = new WatchedPage(page, static _ => { });
            schema.Parse(whole.Memory);
            if (whole.Asked < LeastAsked)
            {
                // Lines' lengths alone tell that no article is there: the page is done before anybody looks whether it is given up.
                continue;
            }

            given++;
            using var source = new CancellationTokenSource();
            using var watched = new WatchedPage(page, asked =>
            {
                if (asked == whole.Asked / 4)
                {
                    source.Cancel();
                }
            });
            var options = new ParseOptions { CancellationToken = source.Token };
            Assert.Throws<OperationCanceledException>(() => schema.Parse(watched.Memory, options));
            Assert.InRange(watched.Asked, whole.Asked / 4, whole.Asked / 2);
        }

        Assert.NotEqual(0, given);
    }

    private sealed class WatchedPage(byte[] page, Action<int> watch) : System.Buffers.MemoryManager<byte>
    {
        public int Asked { get; private set; }

        public override Span<byte> GetSpan()
        {
            watch(++Asked);
            return page;
        }

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }

    private static int Count(ParseResult<NewsRecord> result) => result.Value.List<NewsRecord>("stories").Count;

    private static void AssertIsSaid(ParseResult result, string? diagnostic, int unclaimedBefore = 0)
    {
        Assert.Equal(
            diagnostic is null ? [] : [diagnostic],
            result.Diagnostics.Where(static d => string.CompareOrdinal(d.Id, "NP1008") >= 0).Select(static d => $"{d.Id}@{d.Line}"));
        if (diagnostic is not null)
        {
            int cut = int.Parse(diagnostic[7..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.All(result.Lines, line => Assert.True(
                (line.Owner.Kind == LineOwnerKind.Unclaimed) == (line.Number >= cut || line.Number <= unclaimedBefore), line.ToString()));
        }
    }

    private static void AssertIsWhole(ParseResult result, byte[] page)
    {
        byte[] together = [.. result.Lines.SelectMany(static line => line.Raw.ToArray()), .. result.Lines.Trailing.Span];
        Assert.True(together.AsSpan().SequenceEqual(page), "The lines are not the page.");
        Assert.Equal(
            result.Lines.Take(result.Lines.ParsedCount).Where(static line => line.Owner.Kind == LineOwnerKind.Unclaimed).Select(static line => line.Number),
            result.Diagnostics.Where(static d => d.Id == PageDiagnosticIds.UnclaimedLine).Select(static d => d.Line));
        Assert.NotEmpty(result.ToJson());
    }
}

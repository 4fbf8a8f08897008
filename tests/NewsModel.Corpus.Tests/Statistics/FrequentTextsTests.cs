namespace NewsModel.Corpus.Tests.Statistics;

public class FrequentTextsTests
{
    [Fact]
    public void Few_texts_are_counted_exactly()
    {
        var texts = new FrequentTexts(counters: 3);
        Array.ForEach(["b", "a", "c", "a", "b", "a"], texts.Add);

        Assert.Equal([new FrequentText("a", 3, 0), new FrequentText("b", 2, 0)], texts.Top(2));
        Assert.Equal((6, true), (texts.Total, texts.IsExact));
    }

    [Fact]
    public void A_new_text_takes_over_the_smallest_counter()
    {
        var texts = new FrequentTexts(counters: 2);
        Array.ForEach(["a", "a", "b", "c"], texts.Add);

        Assert.Equal([new FrequentText("a", 2, 0), new FrequentText("c", 2, 1)], texts.Top(5));
        Assert.False(texts.IsExact);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Counts_are_off_by_no_more_than_is_promised(int seed)
    {
        const int Counters = 50;
        var random = new Random(seed);
        var texts = new FrequentTexts(Counters);
        var exact = new Dictionary<string, long>();
        for (int i = 0; i < 20_000; i++)
        {
            // Few are frequent, many are not.
            string text = ((int)(1000 * Math.Pow(random.NextDouble(), 6))).ToString();
            texts.Add(text);
            exact[text] = exact.GetValueOrDefault(text) + 1;
        }

        IReadOnlyList<FrequentText> top = texts.Top(int.MaxValue);
        Assert.Equal(Counters, top.Count);
        Assert.Equal(texts.Total, top.Sum(static it => it.Count));
        Assert.All(top, it => Assert.InRange(exact[it.Text], it.Count - it.Excess, it.Count));
        Assert.All(top, it => Assert.InRange(it.Excess, 0, texts.Total / Counters));
        Assert.All(exact.Where(it => it.Value > texts.Total / Counters), it => Assert.Contains(top, kept => kept.Text == it.Key));
    }
}

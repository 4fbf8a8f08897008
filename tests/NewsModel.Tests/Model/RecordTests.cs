using NewsModel.Tests.Support;

namespace NewsModel.Tests.Model;

public class RecordTests
{
    [Fact]
    public void Pages_of_equal_records_are_equal()
    {
        byte[] page = InventedPages.Read("AsharqAlAwsat", "several-stories");
        NewsPage one = AsharqAlAwsat.Parse(page).Value;
        NewsPage other = AsharqAlAwsat.Parse(page).Value;
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotSame(one, other);
    }

    [Fact]
    public void Records_made_by_hand_equal_those_of_a_page()
    {
        Article article = KmaUpdates.Parse("KMA UPDATES\n\nFog\u00A0in Orrin\n\nFog came.\n\n(beacon)\n").Value.Articles.Single();
        var expected = new Article
        {
            Kicker = "KMA UPDATES",
            Headline = "Fog in Orrin",
            Body = [new Paragraph { Text = "Fog came." }],
            Source = "beacon",
        };
        Assert.Equal(expected, article);
        Assert.NotEqual(expected with { Body = [] }, article);
        Assert.NotEqual(expected with { Body = [new Subheading { Text = "Fog came." }] }, article);
    }

    [Fact]
    public void A_block_is_marked_with_all_that_it_can_be()
    {
        var marked = (NewsChoiceAttribute)Attribute.GetCustomAttribute(typeof(Block), typeof(NewsChoiceAttribute))!;
        IEnumerable<Type> derived = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)));
        Assert.Equal(derived.OrderBy(type => type.Name), marked.Items.OrderBy(type => type.Name));
    }
}

namespace NewsModel.Tests.Model;

public class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = ["a", "b"];
        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Order_length_and_items_tell_lists_apart()
    {
        ValueList<string> list = ["a", "b"];
        Assert.NotEqual(list, ["b", "a"]);
        Assert.NotEqual(list, ["a"]);
        Assert.NotEqual(list, ["a", "c"]);
        Assert.NotEqual(list, []);
        Assert.False(list.Equals(new[] { "a", "b" } as object));
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> empty = [];
        Assert.Equal(default, empty);
        Assert.Equal(default(ValueList<string>).GetHashCode(), empty.GetHashCode());
        Assert.Empty(default(ValueList<string>));
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public async Task Items_can_be_gone_through_across_an_await()
    {
        ValueList<int> list = [1, 2];
        int sum = 0;
        foreach (int item in list)
        {
            await Task.Yield();
            sum += item;
        }

        Assert.Equal(3, sum);
    }

    [Fact]
    public void Items_are_found_by_place()
    {
        ValueList<int> list = [1, 2, 3];
        Assert.Equal(3, list.Count);
        Assert.Equal([1, 2, 3], Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Equal("[1, 2, 3]", list.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void There_is_nothing_out_of_bounds(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<int>)[index]);
    }

    [Fact]
    public void What_it_was_made_of_may_change()
    {
        int[] items = [1, 2];
        ValueList<int> created = ValueList.Create<int>(items);
        ValueList<int> copied = ValueList.From(items);
        items[0] = 7;
        Assert.Equal([1, 2], created.AsEnumerable());
        Assert.Equal([1, 2], copied.AsEnumerable());
    }

    [Fact]
    public void It_spreads_and_enumerates()
    {
        ValueList<int> list = [1, 2];
        ValueList<int> longer = [0, .. list, 3];
        int sum = 0;
        foreach (int item in longer)
        {
            sum += item;
        }

        Assert.Equal(6, sum);
        Assert.Equal([0, 1, 2, 3], longer.AsSpan().ToArray());
    }

    [Fact]
    public void There_is_no_list_of_null() => Assert.Throws<ArgumentNullException>(static () => ValueList.From<int>(null!));
}

namespace NewsModel.Schema.Tests.Model;

public class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_elements_are_equal()
    {
        var a = EquatableArray.Create("x", "y");
        var b = new List<string> { "x", "y" }.ToEquatableArray();

        Assert.Equal(a, b);
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void Order_and_number_matter()
    {
        var a = EquatableArray.Create(1, 2);

        Assert.NotEqual(a, EquatableArray.Create(2, 1));
        Assert.True(a != EquatableArray.Create(1));
    }

    [Fact]
    public void Hash_codes_know_the_order_and_take_null()
    {
        string?[] items = ["x", null, "y"];

        Assert.NotEqual(items.ToEquatableArray().GetHashCode(), items.Reverse().ToEquatableArray().GetHashCode());
        Assert.NotEqual(EquatableArray.Create("x", "y").GetHashCode(), EquatableArray.Create("z", "y").GetHashCode());
    }

    [Fact]
    public void The_default_value_is_the_empty_array()
    {
        Assert.Equal(default, EquatableArray.Create<int>());
        Assert.Equal(EquatableArray<int>.Empty.GetHashCode(), EquatableArray.Create<int>().GetHashCode());
        Assert.Empty(default(EquatableArray<int>));
    }

    [Fact]
    public void It_does_not_see_later_changes_of_what_it_was_made_from()
    {
        var items = new[] { 1, 2 };
        var array = EquatableArray.Create(items);
        items[0] = 3;

        Assert.Equal(1, array[0]);
    }

    [Fact]
    public void It_is_written_with_its_elements() => Assert.Equal("[1, 2]", EquatableArray.Create(1, 2).ToString());
}

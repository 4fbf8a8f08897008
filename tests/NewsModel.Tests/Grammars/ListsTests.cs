using NewsModel.Grammar;

namespace NewsModel.Tests.Grammars;

/// <summary>How generated code puts lists together.</summary>
public class ListsTests
{
    private static readonly ValueList<string> Two = ["a", "b"];
    private static readonly ValueList<string> None = default;

    [Fact]
    public void One_value_is_a_list_of_one_and_none_is_none()
    {
        Assert.Equal<ValueList<string>>(["a"], Lists.OfOne("a"));
        Assert.Equal(None, Lists.OfOne((string?)null));
        Assert.Equal<ValueList<int>>([1], Lists.OfOne((int?)1));
        Assert.Equal(default, Lists.OfOne((int?)null));
    }

    [Fact]
    public void What_is_absent_is_left_out()
    {
        ValueList<string?> all = ["a", "b"];

        Assert.Equal(Two, Lists.OfPresent<string>(all));
        Assert.Equal(Two, Lists.OfPresent<string>(["a", null, "b", null]));
        Assert.Equal<ValueList<int>>([1, 2], Lists.OfPresent<int>([null, 1, 2]));
    }

    [Fact]
    public void Lists_follow_each_other()
    {
        Assert.Equal<ValueList<string>>(["a", "b", "c"], Lists.Concat(Two, ["c"]));
        Assert.Equal(Two, Lists.Concat(Two, None));
        Assert.Equal(Two, Lists.Concat(None, Two));
        Assert.Equal<ValueList<string>>(["c", "a", "b"], Lists.Prepend("c", Two));
        Assert.Equal(Two, Lists.Prepend(null, Two));
        Assert.Equal<ValueList<int>>([1, 2], Lists.Prepend((int?)1, [2]));
        Assert.Equal<ValueList<int>>([2], Lists.Prepend((int?)null, [2]));
    }

    [Fact]
    public void Each_value_may_become_another_or_several()
    {
        Assert.Equal<ValueList<int>>([1, 2], Lists.Map<string, int>(["x", "yy"], static it => it.Length));
        Assert.Equal<ValueList<char>>(['x', 'y', 'z'], Lists.Gather<string, char>(["x", "", "yz"], static it => ValueList.From(it)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(200)]
    public void Of_equal_values_the_first_stays(int count)
    {
        int[] values = [.. Enumerable.Range(0, count)];
        ValueList<int> twice = [.. values, .. values.Reverse()];
        ValueList<int> once = [.. values];

        Assert.Equal(once, Lists.Distinct(twice));
        Assert.Equal(once, Lists.Distinct(once));
        Assert.Equal<ValueList<int>>([2, 1], Lists.Distinct((ValueList<int>)[2, 1, 2, 1, 1]));
    }

    [Fact]
    public void Lists_inside_lists_gather_on_one_stack()
    {
        var stack = new ItemStack();
        string[] items = [.. Enumerable.Range(0, 200).Select(static i => $"{i}")];
        foreach (string item in items)
        {
            stack.Push(item);
        }

        Assert.Equal(200, stack.Count);
        Assert.Equal(items[150..], stack.Pop<string>(150));
        stack.Push("last");
        Assert.Equal<string>([.. items[10..150], "last"], stack.Pop<string>(10));
        Assert.Empty(stack.Pop<string>(10));
        Assert.Equal(10, stack.Count);
        stack.Clear();
        Assert.Equal(0, stack.Count);
        stack.Push("again");
        Assert.Equal(["again"], stack.Pop<string>(0));
    }
}

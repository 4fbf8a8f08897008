using NewsModel.Accuracy.Reporting;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class LinePairTests
{
    [Fact]
    public void Lines_that_are_alike_stand_side_by_side_and_the_costliest_first() => Assert.Equal(
        [
            new LinePair("", "Read all of our stories about the sea", 8),
            new LinePair("The ferry sails again.", "The ferry sails again. Photo", 5),
            new LinePair("Four trips", "", 2),
        ],
        LinePair.Of(
            [new CostlyLine("Four trips", 2), new CostlyLine("The ferry sails again.", 4)],
            [new CostlyLine("The ferry sails again. Photo", 5), new CostlyLine("Read all of our stories about the sea", 8)]));

    [Fact]
    public void A_surplus_line_is_paired_once() => Assert.Equal(
        [new LinePair("gull rock", "gull rock", 2), new LinePair("gull rock", "", 2)],
        LinePair.Of([new CostlyLine("gull rock", 2), new CostlyLine("gull rock", 2)], [new CostlyLine("gull rock", 2)]));

    [Fact]
    public void A_pair_is_shown_from_a_little_before_its_lines_part()
    {
        Assert.Equal(6, new LinePair("0123456789a", "0123456789b", 1).From(4));
        Assert.Equal(0, new LinePair("012a", "012b", 1).From(4));
        Assert.Equal(0, new LinePair("0123456789a", "", 1).From(4));
    }
}

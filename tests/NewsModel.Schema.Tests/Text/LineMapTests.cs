namespace NewsModel.Schema.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\r\n\rb", 5, 4, 1)]
    [InlineData("a\r\nbc", 4, 2, 2)]
    public void LF_CRLF_and_CR_end_a_line(string text, int offset, int line, int column)
    {
        Assert.Equal(new TextPosition(line, column), new LineMap(text).PositionAt(offset));
    }
}

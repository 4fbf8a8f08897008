namespace NewsModel.Tests.Markup;

/// <summary>What markup says of a page's lines goes with them through parsing.</summary>
public class PageMarkupTests
{
    private static readonly NewsSchema<NewsRecord> Lines = NewsSchema.Load("schema T page { lines: L* } record L { \"{a}, {b: int}\" | text: line }");

    [Theory]
    [InlineData("one\ntwo\n", "1 2")]
    [InlineData("one\r\n\r\ntwo", "1 3")]
    [InlineData("\n \rone\r\rtwo\n\n", "3 5")]
    [InlineData("\uFEFFone\n\n\n\ntwo", "1 5")]
    public void A_text_knows_what_markup_says_of_its_line(string page, string numbers)
    {
        int[] marked = [.. numbers.Split(' ').Select(int.Parse)];
        ParseResult<NewsRecord> result = Parse(page, [At(marked[0], heading: 1), At(marked[1], heading: 2)]);

        Assert.Equal([1, 2], result.Lines.Select(static line => line.Text.Markup?.Heading));
        Assert.Equal(marked, result.Lines.Select(static line => line.Text.Markup?.Number ?? 0));
    }

    [Fact]
    public void Every_part_of_a_line_has_the_markup_of_the_line()
    {
        ParseResult<NewsRecord> result = Parse("two\n  one two, 3\n", [At(2, heading: 4)]);

        Text[] texts = [.. result.Value.List<NewsRecord>("lines").AsEnumerable().Skip(1).Select(static line => (Text)line["a"]!)];
        Assert.Equal(4, Assert.Single(texts).Markup?.Heading);
    }

    [Fact]
    public void A_line_that_markup_says_nothing_of_has_none()
    {
        ParseResult<NewsRecord> result = Parse("one\ntwo\nthree", [At(2, heading: 1), At(7, heading: 1)]);

        Assert.Equal([null, 1, null], result.Lines.Select(static line => line.Text.Markup?.Heading));
        Assert.Null(Lines.Parse("one").Lines[0].Text.Markup);
        Assert.Null(new Text("one").Markup);
        Assert.Null(default(Text).Markup);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2, 2)]
    [InlineData(2, 1)]
    public void Lines_have_numbers_in_order(params int[] numbers) =>
        Assert.Throws<ArgumentException>(() => new PageMarkup([.. numbers.Select(static number => At(number))]));

    [Fact]
    public void Markup_does_not_change_behind_its_back()
    {
        List<LineMarkup> lines = [At(1)];
        var markup = new PageMarkup(lines);
        lines.Clear();

        Assert.Single(markup.Lines);
    }

    [Fact]
    public void A_diagnostic_points_into_the_source()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load("schema T page { r: R } record R { \"one\" commit \"{n: int}\" \"end\" }");
        LineMarkup[] marks = [At(1, line: 10, column: 5), At(2, line: 20, column: 7), At(4, line: 30, column: 9)];

        ParseResult<NewsRecord> result = schema.Parse("one\nx\n\nmore"u8.ToArray(), new PageMarkup(marks));

        Assert.Equal(
            ["NP1004 2 (20,7)", "NP1001 4 (30,9)", "NP1002 4 (30,9)"],
            result.Diagnostics.Select(static d => $"{d.Id} {d.Line} {d.ToString().Split(':')[0]}"));
        Assert.Contains("\"line\":4,\"sourceLine\":30,\"text\":\"more\"", result.ToJson());
        Assert.Contains("\"line\":2,\"column\":1,\"sourceLine\":20,\"sourceColumn\":7,", result.ToJson());
    }

    [Fact]
    public void What_is_missing_at_the_end_is_said_of_the_last_line_of_the_source()
    {
        NewsSchema<NewsRecord> schema = NewsSchema.Load("schema T page { r: R } record R { \"one\" commit \"end\" }");

        PageDiagnostic missing = Assert.Single(schema.Parse("one"u8.ToArray(), new PageMarkup([At(1, line: 10, column: 5)])).Diagnostics);
        Assert.Equal((1, new TextPosition(10, 5)), (missing.Line, missing.SourcePosition));
        Assert.Null(Assert.Single(schema.Parse("one").Diagnostics).SourcePosition);
        Assert.Null(schema.Parse(""u8.ToArray(), new PageMarkup([])).Diagnostics[0].SourcePosition);
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(29, 1)]
    [InlineData(30, 2)]
    [InlineData(39, 2)]
    [InlineData(40, 4)]
    public void Of_bytes_the_limit_counts_those_of_the_source(int most, int parsed)
    {
        LineMarkup[] marks = [At(1, start: 5, length: 5), At(2, start: 20, length: 10), At(3, start: 35, length: 5), At(4, start: 25, length: 2)];

        ParseResult<NewsRecord> result = Lines.Parse("a\nb\nc\nd"u8.ToArray(), new PageMarkup(marks), new ParseOptions { MaxBytes = most });

        Assert.Equal(parsed, result.Value.List<NewsRecord>("lines").Count);
        Assert.Equal(4 - parsed, result.Unclaimed.Count());
    }

    [Fact]
    public void A_page_without_markup_is_parsed_as_ever()
    {
        byte[] page = "one\ntwo, 2"u8.ToArray();

        Assert.Equal(Lines.Parse(page).ToJson(), Lines.Parse(page, markup: null).ToJson());
        Assert.Equal(Lines.Parse(page).ToJson(), ((NewsSchema)Lines).Parse(page, markup: null, new()).ToJson());
    }

    private static ParseResult<NewsRecord> Parse(string page, LineMarkup[] marks) => Lines.Parse(Encoding.UTF8.GetBytes(page), new PageMarkup(marks));

    private static LineMarkup At(int number, int heading = 0, int line = 1, int column = 1, int start = 0, int length = 0) =>
        new(number, new SourceSpan(start, length, new TextPosition(line, column)), "p", heading, LineMarks.None, 0);
}

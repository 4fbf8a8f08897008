using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsModel.Grammar;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Grammars;

/// <summary>How generated code converts text: what does not convert is counted, and said later.</summary>
public class ValuesTests
{
    [Fact]
    public void Text_becomes_a_value_in_the_invariant_culture()
    {
        Assert.Equal(-12, Values.Parse<int>(Pages.LineOf("-12")));
        Assert.Equal(1.5, Values.Parse<double>(Pages.LineOf("1.5")));
        Assert.Equal(new DateOnly(2026, 4, 3), Values.Parse<DateOnly>(Pages.LineOf("3 April 2026")));
        Assert.Equal("x!", Values.ParseClass<Shout>(Pages.LineOf("x"))?.Said);
        Assert.Equal(DayOfWeek.Friday, Values.ToEnum<DayOfWeek>(Pages.LineOf("friday")));
        Assert.Equal(DayOfWeek.Friday, Values.ToEnum<DayOfWeek>(Pages.LineOf("Freitag"), static name => name == "FREITAG" ? DayOfWeek.Friday : null));
        Assert.Equal(DayOfWeek.Sunday, Values.ToEnum<DayOfWeek>(Pages.LineOf("Sunday"), static name => name == "FREITAG" ? DayOfWeek.Friday : null));
    }

    [Fact]
    public void Nothing_stays_nothing_and_is_not_counted()
    {
        Assert.Null(Values.Parse<int>(null));
        Assert.Null(Values.ParseClass<Shout>(null));
        Assert.Null(Values.ToEnum<DayOfWeek>(null));
        Assert.Equal(0, Values.Mark(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("someday")]
    public void A_number_or_another_word_is_no_member(string text)
    {
        Text line = Pages.LineOf("x" + text);
        Text part = text.Length == 0 ? default : line.Slice(1, text.Length);

        Assert.Null(Values.ToEnum<DayOfWeek>(part));
        Assert.Equal(text.Length == 0 ? 0 : 1, Values.Mark(part));
    }

    [Fact]
    public void What_does_not_convert_is_counted_until_it_is_forgotten()
    {
        Text text = Pages.LineOf("Fog");

        Assert.Null(Values.Parse<int>(text));
        int mark = Values.Mark(text);
        Assert.Null(Values.ParseClass<Shout>(text));
        Assert.Null(Values.ToEnum<DayOfWeek>(text));
        Assert.Equal((1, 3), (mark, Values.Mark(text)));
        Values.Forget(text, mark);
        Assert.Equal(1, Values.Mark(text));
        Values.Forget(default, mark);
    }

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("double")]
    [InlineData("decimal")]
    [InlineData("DateOnly")]
    public void A_type_is_named_as_a_schema_has_it(string type)
    {
        var result = NewsSchema.Load($"schema T page {{ a: {type} }}").Parse("Fog");

        Assert.Contains($"does not convert to {type};", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    private sealed class Shout(string said) : ISpanParsable<Shout>
    {
        public string Said { get; } = said;

        public static Shout Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

        public static Shout Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new NotSupportedException();

        public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Shout result)
        {
            result = s?.Length == 1 && provider == CultureInfo.InvariantCulture ? new Shout(s + "!") : null;
            return result is not null;
        }

        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Shout result) =>
            TryParse(s.ToString(), provider, out result);
    }
}

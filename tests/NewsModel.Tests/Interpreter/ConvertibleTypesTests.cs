using NewsModel.Interpreter;

namespace NewsModel.Tests.Interpreter;

/// <summary>The types that text converts to at run time.</summary>
public class ConvertibleTypesTests
{
    private static readonly Dictionary<string, Type> Keywords = new()
    {
        ["string"] = typeof(string),
        ["bool"] = typeof(bool),
        ["char"] = typeof(char),
        ["byte"] = typeof(byte),
        ["sbyte"] = typeof(sbyte),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["decimal"] = typeof(decimal),
    };

    public static TheoryData<string> Names => [.. ConvertibleTypes.Names];

    [Theory, MemberData(nameof(Names))]
    public void Type_parses_itself_or_is_an_enum(string name)
    {
        Type type = TypeOf(name);
        Assert.True(
            type.IsEnum || type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(ISpanParsable<>) && it.GetGenericArguments()[0] == type),
            $"{type} does not parse itself.");
    }

    [Theory]
    [InlineData("string", "a b", "a b")]
    [InlineData("bool", "true", true)]
    [InlineData("char", "x", 'x')]
    [InlineData("byte", "255", (byte)255)]
    [InlineData("sbyte", "-1", (sbyte)-1)]
    [InlineData("short", "-2", (short)-2)]
    [InlineData("ushort", "2", (ushort)2)]
    [InlineData("int", "-3", -3)]
    [InlineData("uint", "3", 3u)]
    [InlineData("long", "-4", -4L)]
    [InlineData("ulong", "4", 4UL)]
    [InlineData("float", "1.5", 1.5f)]
    [InlineData("double", "1.5", 1.5)]
    [InlineData("DayOfWeek", "Friday", DayOfWeek.Friday)]
    public void Text_converts(string name, string text, object value) => Assert.Equal(value, Convert(name, text));

    [Fact]
    public void Dates_and_the_like_convert()
    {
        Assert.Equal(1.5m, Convert("decimal", "1.5"));
        Assert.Equal(new DateOnly(2026, 4, 3), Convert("DateOnly", "3 April 2026"));
        Assert.Equal(new TimeOnly(12, 30), Convert("TimeOnly", "12:30"));
        Assert.Equal(new TimeSpan(1, 2, 3), Convert("TimeSpan", "01:02:03"));
        Assert.Equal(new DateTime(2026, 4, 3), Convert("DateTime", "2026-04-03"));
        Assert.Equal(new DateTimeOffset(2026, 4, 3, 1, 0, 0, TimeSpan.FromHours(2)), Convert("DateTimeOffset", "2026-04-03T01:00:00+02:00"));
        Assert.Equal(Guid.Empty, Convert("Guid", "00000000-0000-0000-0000-000000000000"));
        Assert.Equal((Half)1.5, Convert("Half", "1.5"));
        Assert.Equal((Int128)(-5), Convert("Int128", "-5"));
        Assert.Equal((UInt128)5, Convert("UInt128", "5"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Text_of_no_such_value_gives_nothing(string name)
    {
        if (name != "string")
        {
            Assert.Null(Convert(name, "no such value"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Name_of_the_type_means_what_its_keyword_means(string name) =>
        Assert.Same(ConvertibleTypes.Find(name), ConvertibleTypes.Find(TypeOf(name).Name));

    [Theory]
    [InlineData("Int")]
    [InlineData("Text")]
    [InlineData("")]
    public void Other_names_are_not_known(string name) => Assert.Null(ConvertibleTypes.Find(name));

    // By way of a page: where a text does not convert, its page hears of it.
    private static object? Convert(string name, string text) =>
        NewsSchema.Load($"schema S\npage {{ a: A }}\nrecord A {{ \"> {{value: {name}}}\" }}\n").Parse($"> {text}\n").Value.Get<NewsRecord>("a")!["value"];

    private static Type TypeOf(string name) => Keywords.GetValueOrDefault(name) ?? typeof(int).Assembly.GetType($"System.{name}", throwOnError: true)!;
}

namespace NewsModel.Tests.Interpreter;

/// <summary>Records of schemas that are loaded at run time.</summary>
public class NewsRecordTests
{
    private const string Schema = """
        schema Tides
        page { tides: Tide* }
        record Tide {
          "High at {time} on {day: DateOnly}"
          commit
          height: Height?
          notes: "Note: {}"*
          "Seen by {seen: int}"?
          isHigh = true
          ( "Warning"  isDangerous = true )?
          sea = "North"
          year = 2026
        }
        record Height { "Height {text}" }
        """;

    private const string Page = "High at noon on 2026-04-03\nHeight 3 m\nSeen by 12\nWarning\nHigh at dusk on 2026-04-04\n";

    private static NewsRecord Full => TidesOf(Page)[0];

    private static NewsRecord Bare => TidesOf(Page)[1];

    [Fact]
    public void Record_has_its_name_and_the_fields_of_the_schema()
    {
        Assert.Equal("Page", PageOf(Page).Name);
        Assert.Equal(["tides"], PageOf(Page).Fields);
        Assert.Equal("Tide", Full.Name);
        Assert.Equal(Full.Fields, Bare.Fields);
        Assert.Equal(["day", "height", "isDangerous", "isHigh", "notes", "sea", "seen", "time", "year"], Full.Fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Value_is_what_the_field_holds()
    {
        Assert.Equal("noon", Assert.IsType<Text>(Full["time"]).ToString());
        Assert.Equal(new DateOnly(2026, 4, 3), Full["day"]);
        Assert.Equal("Height", Assert.IsType<NewsRecord>(Full["height"]).Name);
        Assert.Equal(12, Full["seen"]);
        Assert.Equal(true, Full["isHigh"]);
        Assert.Equal(true, Full["isDangerous"]);
        Assert.Equal("North", Full["sea"]);
        Assert.Equal(2026, Full["year"]);
    }

    [Fact]
    public void Absent_value_is_null_but_of_a_boolean_and_a_list()
    {
        Assert.Null(Bare["height"]);
        Assert.Null(Bare["seen"]);
        Assert.Equal(false, Bare["isDangerous"]);
        Assert.Empty(Assert.IsType<ValueList<object>>(Bare["notes"]));
    }

    [Fact]
    public void Value_is_had_as_one_of_its_type()
    {
        Assert.Equal("noon", Full.Get<Text>("time").ToString());
        Assert.Equal(12, Full.Get<int>("seen"));
        Assert.Equal(12, Full.Get<int?>("seen"));
        Assert.Equal(0, Bare.Get<int>("seen"));
        Assert.Null(Bare.Get<int?>("seen"));
        Assert.Null(Bare.Get<NewsRecord>("height"));
        Assert.Throws<InvalidCastException>(static () => Full.Get<string>("time"));
    }

    [Fact]
    public void Values_of_a_list_are_had_as_those_of_their_type()
    {
        Assert.Equal(["Tide", "Tide"], PageOf(Page).List<NewsRecord>("tides").Select(static tide => tide.Name));
        Assert.Empty(Bare.List<Text>("notes"));
        Assert.Throws<InvalidCastException>(static () => PageOf(Page).List<Text>("tides"));
        Assert.Throws<InvalidCastException>(static () => Full.List<Text>("time"));
        Assert.Throws<InvalidCastException>(static () => Bare.List<NewsRecord>("height"));
    }

    [Fact]
    public void Field_that_the_record_lacks_is_an_error_that_names_those_it_has()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(static () => Full["Time"]);
        Assert.StartsWith("A record Tide has no field 'Time'; it has: time, day, ", exception.Message);
        Assert.Throws<KeyNotFoundException>(static () => Full.Get<Text>("tim"));
        Assert.Throws<KeyNotFoundException>(static () => Full.List<Text>("tim"));
        Assert.False(Full.TryGet("tim", out object? none));
        Assert.Null(none);
        Assert.True(Bare.TryGet("height", out object? absent));
        Assert.Null(absent);
    }

    [Fact]
    public void Records_with_equal_fields_are_equal()
    {
        Assert.Equal(PageOf(Page), PageOf(Page.Replace("\n", "\r\n\r\n")));
        Assert.Equal(PageOf(Page).GetHashCode(), PageOf(Page.Replace("\n", "\r\n\r\n")).GetHashCode());
        Assert.NotEqual(PageOf(Page), PageOf(Page.Replace("dusk", "dawn")));
        Assert.NotEqual(Full, Bare);
        Assert.False(Full.Equals(null));
        Assert.False(Full.Equals((object)"Tide"));
    }

    [Fact]
    public void Records_of_other_names_or_fields_are_not_equal()
    {
        NewsRecord a = NewsSchema.Load("schema S page { a: line }").Parse("x").Value;
        Assert.NotEqual(a, NewsSchema.Load("schema S page { b: line }").Parse("x").Value);
        Assert.Equal(a, NewsSchema.Load("schema Other page { a: line }").Parse("x").Value);
        Assert.NotEqual(
            NewsSchema.Load("schema S page { a: A } record A { a: line }").Parse("x").Value,
            NewsSchema.Load("schema S page { a: B } record B { a: line }").Parse("x").Value);
    }

    [Fact]
    public void Record_is_shown_with_its_fields() =>
        Assert.Equal("Page { a = x, b = [y, z], c =  }", NewsSchema.Load("schema S page { a: line b: line{2..2} c: line? }").Parse("x\ny\nz\n").Value.ToString());

    private static NewsRecord PageOf(string page) => NewsSchema.Load(Schema).Parse(page).Value;

    private static ValueList<NewsRecord> TidesOf(string page) => PageOf(page).List<NewsRecord>("tides");
}

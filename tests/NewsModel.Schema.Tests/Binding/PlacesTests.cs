namespace NewsModel.Schema.Tests.Binding;

public class PlacesTests
{
    private const string Text = """
        schema Tiny
        using A.B
        page { stories: Story* }
        record Story { headline: line "{by: Name} of {place}" }
        choice Name = Full
        record Full { "{first} {last}" }
        """;

    private static readonly SchemaPlaces Places = SchemaCompiler.Compile(Text).Places;

    [Fact]
    public void The_schema_has_a_place() => Assert.Equal("1:8 Tiny", Show(Places.SchemaName));

    [Fact]
    public void Usings_have_a_place() => Assert.Equal("2:7 A.B", Show(Places.Using("A.B")));

    [Theory]
    [InlineData("Page", "3:1 page")]
    [InlineData("Story", "4:8 Story")]
    [InlineData("Name", "5:8 Name")]
    public void Declarations_have_a_place(string name, string place) => Assert.Equal(place, Show(Places.Declaration(name)));

    [Theory]
    [InlineData("Page", "stories", "3:8 stories", "3:17 Story")]
    [InlineData("Story", "headline", "4:16 headline", "4:26 line")]
    [InlineData("Story", "by", "4:33 by", "4:37 Name")]
    [InlineData("Story", "place", "4:47 place", "4:47 place")]
    public void Fields_and_their_types_have_a_place(string record, string field, string place, string type)
    {
        Assert.Equal(place, Show(Places.Field(record, field)));
        Assert.Equal(type, Show(Places.FieldType(record, field)));
    }

    [Fact]
    public void What_is_not_there_has_none()
    {
        Assert.Null(Places.Declaration("X"));
        Assert.Null(Places.Field("Story", "x"));
        Assert.Null(Places.Using("X"));
    }

    private static string Show(SchemaPlace? place) =>
        $"{place!.Start.Line}:{place.Start.Column} {Text.ReplaceLineEndings("\n").Substring(place.Span.Start, place.Span.Length)}";
}

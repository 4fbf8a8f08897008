using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Binding;

public class BindingTests
{
    [Fact]
    public void APositionalRecordIsConstructed() => AssertValue(
        """public sealed record Trip(NewsModel.Text From, NewsModel.Text? To, bool IsLate = false);""",
        """record Trip { "{from} to {to} late" isLate = true | "{from} to {to}" | "{from}" }""",
        "Oslo to Kiel late\nOslo\n",
        "Trip { From = Oslo, To = Kiel, IsLate = True }; Trip { From = Oslo, To = , IsLate = False }");

    [Fact]
    public void ARequiredInitPropertyIsSet() => AssertValue(
        """public sealed record Trip { public required string From { get; init; } public string? To { get; init; } public int Seats { get; init; } = 9; }""",
        """record Trip { "{from} to {to}" | "{from}" }""",
        "Oslo to Kiel\nOslo\n",
        "Trip { From = Oslo, To = Kiel, Seats = 9 }; Trip { From = Oslo, To = , Seats = 9 }");

    [Theory]
    [InlineData("public class Trip { public Trip(string from) => From = from; public string From { get; set; } public override string ToString() => From; }", "from")]
    [InlineData("public class Trip { public Trip(int other) { } public Trip(string from) => From = from; public string From { get; set; } = \"\"; public override string ToString() => From; }", "from")]
    [InlineData("public sealed record Trip(string @class, string @event) { public override string ToString() => @class + @event; }", "class}{event", "Oslo7")]
    public void AParameterIsFilledWhateverItsCase(string type, string fields, string expected = "Oslo") => AssertValue(
        type, "record Trip { \"{" + fields.Replace("}{", "} {") + "}\" }", expected == "Oslo" ? "Oslo\n" : "Oslo 7\n", expected);

    [Fact]
    public void AClassWithSettersIsFilled() => AssertValue(
        """public class Trip { public string From { get; set; } = ""; public override string ToString() => $"from {From}"; }""",
        """record Trip { "from {from}" }""",
        "from Oslo\n",
        "from Oslo");

    [Fact]
    public void ListsTakeTheFormOfTheirProperty() => AssertValue(
        """
        public sealed record Trip(NewsModel.ValueList<NewsModel.Text> Stops, System.Collections.Generic.IReadOnlyList<string> Crew, string[] Notes)
        {
            public override string ToString() => string.Join("|", Stops.Count, string.Join("+", Crew), string.Join("+", Notes));
        }
        """,
        """record Trip { stops: line{2}  ( "crew {crew}" )*  ( "note {notes}" )*  "END" }""",
        "Oslo\nKiel\ncrew Ann\ncrew Bo\nnote late\nEND\n",
        "2|Ann+Bo|late");

    [Fact]
    public void OneValueFillsAList() => AssertValue(
        """
        public sealed record Trip(NewsModel.ValueList<NewsModel.Text> Stops) { public override string ToString() => Stops.ToString(); }
        """,
        """record Trip { "to {stops}" | "nowhere" }""",
        "to Kiel\nnowhere\n",
        "[Kiel]; []");

    [Fact]
    public void TextBecomesWhatParsesItself() => AssertValue(
        """
        public sealed record Trip(System.DateOnly Day, int? Seats, decimal Price);
        """,
        """record Trip { "{day}: {seats} at {price}" | "{day}: {price}" }""",
        "2024-05-03: 40 at 12.50\n2024-05-04: 9\n",
        "Trip { Day = 05/03/2024, Seats = 40, Price = 12.50 }; Trip { Day = 05/04/2024, Seats = , Price = 9 }");

    [Fact]
    public void ListsHoldWhatParsesItself() => AssertValue(
        """
        public sealed record Trip(System.Collections.Generic.IReadOnlyList<int> Fares, System.DayOfWeek[] Days)
        {
            public override string ToString() => string.Join("+", Fares) + " on " + string.Join("+", Days);
        }
        """,
        """record Trip { ( "fare {fares}" | "on {days}" )+ }""",
        "fare 3\nfare 4\non Monday\non sunday\n",
        "3+4 on Monday+Sunday");

    [Theory]
    [InlineData("System.Collections.Generic.List<int>")]
    [InlineData("System.Collections.Generic.IList<int>")]
    [InlineData("System.Collections.Generic.ICollection<int>")]
    [InlineData("System.Collections.Generic.IReadOnlyCollection<int>")]
    [InlineData("System.Collections.Generic.IEnumerable<int>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>")]
    public void AnyKindOfListIsFilled(string type) => AssertValue(
        $"public sealed record Trip({type} Fares) {{ public override string ToString() => string.Join(\"+\", Fares); }}",
        """record Trip { ( "fare {fares}" )+  "END" }""",
        "fare 3\nfare 4\nEND\n",
        "3+4");

    [Fact]
    public void TextBecomesAMemberOfAnEnum() => AssertValue(
        """
        public enum Class { First, Second }
        public sealed record Trip(Class Class, Class? Back);
        """,
        """record Trip { "{class} and {back}" | "{class}" }""",
        "First and second\nSecond\n",
        "Trip { Class = First, Back = Second }; Trip { Class = Second, Back =  }");

    [Theory]
    [InlineData("System.Runtime.Serialization.EnumMember(Value = \"eerste klas\")")]
    [InlineData("System.Text.Json.Serialization.JsonStringEnumMemberName(\"eerste klas\")")]
    public void AnAttributeNamesAMemberOfAnEnum(string attribute) => AssertValue(
        $$"""
        public enum Class { [{{attribute}}] First, Second }
        public sealed record Trip(Class Class);
        """,
        """record Trip { "{class} to" }""",
        "Eerste\u00a0 klas to\nfirst to\nsecond to\n",
        "Trip { Class = First }; Trip { Class = First }; Trip { Class = Second }");

    [Fact]
    public void WhatDoesNotConvertIsReported()
    {
        using CompiledProject project = Project(
            "public sealed record Trip(int? Seats);", """record Trip { "seats {seats}" }""").Compile();

        ParseResult result = project.Parse("seats many\n");

        PageDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((PageDiagnosticIds.NotConverted, 1, 7), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void AUsersOwnTypeParsesItself() => AssertValue(
        """
        public readonly record struct Berth(char Letter) : System.ISpanParsable<Berth>
        {
            public static Berth Parse(string s, System.IFormatProvider? provider) => new(s[0]);
            public static Berth Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) => new(s[0]);
            public static bool TryParse(string? s, System.IFormatProvider? provider, out Berth result) => TryParse((System.ReadOnlySpan<char>)s, provider, out result);
            public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, out Berth result)
            {
                result = s.IsEmpty ? default : new(s[0]);
                return s.Length == 1;
            }
        }
        public sealed record Trip(Berth Berth);
        """,
        """record Trip { "berth {berth}" }""",
        "berth C\n",
        "Trip { Berth = Berth { Letter = C } }");

    [Fact]
    public void AFieldMayNameItsType() => AssertValue(
        "",
        """record Trip { "{day: DateOnly}: {seats: int}" }""",
        "2024-05-03: 40\n",
        "Trip { Day = 05/03/2024, Seats = 40 }");

    [Fact]
    public void ARecordMayBeBoundToATypeOfAnotherName() => AssertValue(
        """public sealed record Voyage(string From);""",
        """record Trip as Voyage { "from {from}" }""",
        "from Oslo\n",
        "Voyage { From = Oslo }");

    [Fact]
    public void ItemsOfAChoiceDeriveFromItsType() => AssertValue(
        """
        public abstract record Trip;
        public sealed record Ferry(string To) : Trip;
        public sealed record Train(string To) : Trip;
        """,
        """
        choice Trip = Ferry | Train
        record Ferry { "ferry {to}" }
        record Train { "train {to}" }
        """,
        "train Kiel\nferry Oslo\n",
        "Train { To = Kiel }; Ferry { To = Oslo }");

    [Fact]
    public void ATypeMayBeInternal() => AssertValue(
        """internal sealed record Trip(string From);""",
        """record Trip { "from {from}" }""",
        "from Oslo\n",
        "Trip { From = Oslo }",
        access: "internal");

    [Theory]
    [InlineData("internal enum Class { First, Second }", "record Trip { \"{class: Class}\" }")]
    [InlineData("internal sealed record Halt(string Place);", "record Trip { \"at {halt: Halt}\" }\nrecord Halt { \"{place}\" }")]
    [InlineData("internal abstract record Trip; internal sealed record Ferry(string To) : Trip; internal sealed record Train(string To) : Trip;", "choice Trip = Ferry | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }")]
    public void WhatShowsAnInternalTypeIsInternal(string types, string schema)
    {
        using CompiledProject project = Project(types, schema).Compile();

        Assert.True(project.Type("Site.Parser").IsPublic);
        Assert.True(project.Type("Site.Parser+Page").IsNestedAssembly);
    }

    [Fact]
    public void WhatIsGeneratedIsPublicOtherwise()
    {
        using CompiledProject project = Project("public enum Class { First, Second }", "record Trip { \"{class: Class}\" }").Compile();

        Assert.True(project.Type("Site.Parser+Trip").IsNestedPublic);
    }

    [Fact]
    public void AClassMayBeNested() => AssertTrips(
        """
        namespace Site;

        public partial class Outer
        {
            internal partial record struct Inner
            {
                [NewsModel.NewsSchema("site.news")]
                internal static partial class Parser;
            }
        }
        """,
        "Site.Outer+Inner+Parser");

    [Fact]
    public void AClassMayStandInTheGlobalNamespace() => AssertTrips(
        """
        [NewsModel.NewsSchema("site.news")]
        internal static partial class Parser;

        internal sealed record Trip(string From);
        """,
        "Parser");

    [Fact]
    public void AClassNeedNotBeStatic() => AssertTrips(
        """
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        public sealed partial class Parser;
        """,
        "Site.Parser");

    [Fact]
    public void AClassMayBeNamedLikeARecordOfItsSchema() => AssertTrips(
        """
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        public static partial class Trip;
        """,
        "Site.Trip");

    [Fact]
    public void AFileIsFoundByTheEndOfItsPath() => AssertTrips(
        """
        [NewsModel.NewsSchema("Elsewhere/Site.news")]
        public static partial class Parser;
        """,
        "Parser",
        "src\\elsewhere\\site.news");

    [Fact]
    public void OfTwoFilesOfOneNameTheFolderTells()
    {
        using CompiledProject project = new SchemaProject(
            """
            namespace Site;

            [NewsModel.NewsSchema("site.news")]
            public static partial class Near;

            [NewsModel.NewsSchema("deep/site.news")]
            public static partial class Deep;
            """,
            ("/home/site.news", "schema Near page { near: line }"),
            ("/home/deep/site.news", "schema Deep page { deep: line }")).Compile();

        Assert.Contains("\"near\":\"a\"", project.Parse("a", "Site.Near").ToJson());
        Assert.Contains("\"deep\":\"b\"", project.Parse("b", "Site.Deep").ToJson());
    }

    [Fact]
    public void ABoundTypeMayHoldWhatTheSchemaDeclares() => AssertValue(
        """
        public sealed record Trip(NewsModel.ValueList<Parser.Halt> Stops, Parser.Crew? Crew)
        {
            public override string ToString() => $"{Stops} {Crew}";
        }
        """,
        """
        record Trip { stops: Halt{1..2}  crew: Crew?  "END" }
        record Halt { "to {place}" }
        record Crew { "by {name}" }
        """,
        "to Kiel\nby Ann\nEND\n",
        "[Halt { Place = Kiel }] Crew { Name = Ann }");

    [Fact]
    public void AStructIsNotBound() => AssertValue(
        "public record struct Trip(string From);",
        """record Trip { "from {from}" }""",
        "from Oslo\n",
        "Trip { From = Oslo }");

    [Fact]
    public void FieldsMayDifferInCaseAlone()
    {
        using CompiledProject project = SchemaProject.Of("schema Site\npage { name: line  Name: line  nAME: line }\n").Compile();

        Assert.Contains("\"name\":\"a\",\"Name\":\"b\",\"nAME\":\"c\"", project.Parse("a\nb\nc\n").ToJson());
    }

    [Fact]
    public void ListsOfEmittedRecordsHoldWhatParsesItself()
    {
        using CompiledProject project = SchemaProject.Of("schema Site\npage { a: int{2}  \"days {b: DateOnly}\" \"and {b: DateOnly}\"  c: bool?  d: Text*  }\n").Compile();

        Assert.Contains(
            "\"a\":[1,2],\"b\":[\"2026-01-02\"],\"c\":true,\"d\":[\"x\"]",
            project.Parse("1\n2\ndays 2026-01-02\nand so on\ntrue\nx\n").ToJson());
    }

    [Fact]
    public void ClassesThatParseThemselvesAreValuesToo()
    {
        using CompiledProject project = SchemaProject.Of("schema Site\nusing System.Net\npage { \"at {a: IPAddress}\"  b: IPAddress{2}  c: IPAddress? }\n").Compile();
        var result = project.Parse("at 10.0.0.1\n::1\nfour\nfive\n");

        Assert.Contains("\"a\":\"10.0.0.1\",\"b\":[\"::1\"],\"boilerplate\"", result.ToJson());
        Assert.Equal(["NP1004", "NP1004"], result.Diagnostics.Select(static d => d.Id));
    }

    [Fact]
    public void TextIsTextWhateverIsInScope()
    {
        using CompiledProject project = SchemaProject.Of("schema Site\nusing NewsModel\npage { a: Text  \"{b: Text} x\" }\n").Compile();

        Assert.Contains("\"a\":\"1\",\"b\":\"2\"", project.Parse("1\n2 x\n").ToJson());
    }

    [Fact]
    public void ClassesWhoseNamesDifferInCaseHaveTheirOwnParsers()
    {
        using CompiledProject project = new SchemaProject(
            """
            #pragma warning disable CS8981
            namespace Acme.System.NewsModel;

            [global::NewsModel.NewsSchemaText("schema A page { a: line }")]
            public static partial class Parser;

            [global::NewsModel.NewsSchemaText("schema B page { b: line }")]
            public static partial class parser;
            """).Compile();

        Assert.Contains("\"a\":\"1\"", project.Parse("1", "Acme.System.NewsModel.Parser").ToJson());
        Assert.Contains("\"b\":\"1\"", project.Parse("1", "Acme.System.NewsModel.parser").ToJson());
    }

    [Fact]
    public void NumbersAndDatesAreJsonsOwn()
    {
        using CompiledProject project = SchemaProject.Of("""
            schema Site
            page { "{seats: int} {price: decimal} {ratio: double} {day: DateOnly} {time: TimeOnly}" }
            """).Compile();

        Assert.Contains(
            "\"seats\":7,\"price\":12.50,\"ratio\":0.5,\"day\":\"2026-04-03\",\"time\":\"09:30:00\"",
            project.Parse("7 12.50 0.5 2026-04-03 09:30").ToJson());
    }

    [Fact]
    public void TwoSchemasLiveSideBySide()
    {
        using CompiledProject project = new SchemaProject(
            """
            namespace Site;

            [NewsModel.NewsSchema("one.news")]
            public static partial class One;

            [NewsModel.NewsSchema("two.news")]
            public static partial class Two;

            [NewsModel.NewsSchemaText("schema Three page { headline: line }")]
            public static partial class Three;
            """,
            ("one.news", "schema One page { trips: Trip* } record Trip { \"one {name}\" }"),
            ("two.news", "schema Two page { trips: Trip* } record Trip { \"two {name}\" }")).Compile();

        Assert.Contains("\"name\":\"a\"", project.Parse("one a", "Site.One").ToJson());
        Assert.Contains("\"name\":\"b\"", project.Parse("two b", "Site.Two").ToJson());
        Assert.Contains("\"headline\":\"c\"", project.Parse("c", "Site.Three").ToJson());
    }

    [Fact]
    public void ASchemaImportsRecordsFromAnotherFile()
    {
        using CompiledProject project = new SchemaProject(
            """[NewsModel.NewsSchema("site.news")] public static partial class Parser;""",
            ("a/site.news", "schema Site import \"trips.news\" page { trips: Trip* }"),
            ("b/trips.news", "record Trip { \"from {from}\" }")).Compile();

        Assert.Contains("\"from\":\"Oslo\"", project.Parse("from Oslo", "Parser").ToJson());
    }

    [Fact]
    public void WhatIsInErrorIsLeftOutAndTheRestIsCompiled()
    {
        using CompiledProject project = SchemaProject.Of("""
            schema Site
            page { trips: Trip*  notes: Note* }
            record Trip { "from {from}"  to: Nowhere  "{a}{b}" }
            record Note { text: line }
            """).Compile();

        Assert.NotNull(project.Type("Site.Parser+Note"));
        Assert.Contains("\"text\":\"hello\"", project.Parse("hello").ToJson());
    }

    [Fact]
    public void ThePageMayBeBoundToo()
    {
        using CompiledProject project = new SchemaProject(
            """
            namespace Site;

            [NewsModel.NewsSchemaText("schema Site page as Sheet { title: line  lines: line* }")]
            public static partial class Parser;

            public sealed record Sheet(string Title, System.Collections.Generic.IReadOnlyList<string> Lines);
            """).Compile();

        Assert.Equal("Sheet", project.Value("a\nb\n").GetType().Name);
    }

    [Fact]
    public void EqualPagesGiveEqualValues()
    {
        using CompiledProject project = SchemaProject.Of("""
            schema Site
            page { trips: Trip* }
            record Trip { "{from} to {to}" }
            """).Compile();

        Assert.Equal(project.Value("Oslo to Kiel\n"), project.Value("Oslo  to\u00a0Kiel\r\n"));
        Assert.NotEqual(project.Value("Oslo to Kiel\n"), project.Value("Kiel to Oslo\n"));
    }

    private static void AssertValue(string types, string schema, string page, string expected, string access = "public")
    {
        using CompiledProject project = Project(types, schema, access).Compile();
        object value = project.Value(page);

        var trips = (System.Collections.IEnumerable)value.GetType().GetProperty("Trips")!.GetValue(value)!;
        Assert.Equal(expected, string.Join("; ", trips.Cast<object>()));
    }

    private static SchemaProject Project(string types, string schema, string access = "public") => new(
        $"""
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        {access} static partial class Parser;

        {types}
        """,
        ("site.news", $"schema Site\npage {{ trips: Trip* }}\n{schema}\n"));

    private static void AssertTrips(string source, string parser, string file = "site.news")
    {
        const string schema = """
            schema Site
            page { trips: Trip* }
            record Trip { "from {from}" }
            """;
        using CompiledProject project = new SchemaProject(source, (file, schema)).Compile();

        Assert.Contains("\"trips\":[{\"from\":\"Oslo\"}]", project.Parse("from Oslo\n", parser).ToJson());
    }
}

using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>What does not fit between a schema and C# types is reported in the schema.</summary>
public class BindingDiagnosticTests
{
    private const string Start = "schema Site\npage { trips: Trip* }\n";

    [Fact]
    public async Task NM3001_AFieldHasNoProperty() => Assert.Equal(
        ["site.news(3,26): error NM3001: 'Trip' has no settable property for the field 'to'; add a property 'To', or bind the record to another type with 'as'"],
        await AnalyzedProject.Of(
            Start + "record Trip { \"{from} — {to}\" }\n",
            "public sealed record Trip(string From) { public string? To => null; }").Diagnostics());

    [Fact]
    public async Task AFieldIsNearlyAProperty() => Assert.Equal(
        [
            "site.news(3,17): error NM3001: 'Trip' has no settable property for the field 'form'; did you mean 'from'?",
            "site.news(3,8): error NM3002: 'Trip' requires 'From', which no field of the record fills; rename the field 'form', or make the property optional",
        ],
        await AnalyzedProject.Of(Start + "record Trip { \"{form} — {to}\" }\n", "public sealed record Trip(string From, string To);").Diagnostics());

    [Fact]
    public async Task NM3002_ARequiredPropertyHasNoField() => Assert.Equal(
        [
            "site.news(3,8): error NM3002: 'Trip' requires 'Seats', which no field of the record fills; capture it, or make the property optional",
            "site.news(3,8): error NM3002: 'Trip' requires 'To', which no field of the record fills; capture it, or make the property optional",
        ],
        (await AnalyzedProject.Of(
            Start + "record Trip { \"from {from}\" }\n",
            "public sealed record Trip(string From, string To, int Late = 0) { public required int Seats { get; init; } }").Diagnostics()).Order(StringComparer.Ordinal));

    [Fact]
    public async Task NM3002_AListIsNeverRequired() => Assert.Empty(await AnalyzedProject.Of(
        Start + "record Trip { \"from {from}\" }\n",
        "public sealed record Trip(string From, NewsModel.ValueList<string> Stops) { public required string[] Notes { get; init; } }").Diagnostics());

    [Theory]
    [InlineData("System.Uri From", "System.Uri")]
    [InlineData("object From", "object")]
    public async Task NM3003_APropertyHasTheWrongType(string property, string type) => Assert.Equal(
        [$"site.news(3,22): error NM3003: 'Trip.From' is a {type}, which can't take text; change the property's type or the field's"],
        await AnalyzedProject.Of(Start + "record Trip { \"from {from}\" }\n", $"public sealed record Trip({property});").Diagnostics());

    [Fact]
    public async Task NM3003_AConstantNeedsItsOwnType() => Assert.Equal(
        ["site.news(3,15): error NM3003: 'Trip.IsLate' is a string, which can't take a boolean; change the property's type or the field's"],
        await AnalyzedProject.Of(
            Start + "record Trip { isLate = true  \"from {from}\" }\n", "public sealed record Trip(string From, string IsLate);").Diagnostics());

    [Fact]
    public async Task NM3004_AListNeedsAListProperty() => Assert.Equal(
        ["site.news(3,15): error NM3004: 'Trip.Stops' is a string, and the field is a list; make the property a ValueList, a List, an array or an IReadOnlyList, or capture once"],
        await AnalyzedProject.Of(
            Start + "record Trip { stops: line{1..2}  \"END\" }\n", "public sealed record Trip(string Stops);").Diagnostics());

    [Theory]
    [InlineData("string To")]
    [InlineData("NewsModel.Text To")]
    [InlineData("int To")]
    [InlineData("System.DayOfWeek To")]
    public async Task NM3005_APropertyCannotBeEmpty(string property) => Assert.Equal(
        ["site.news(3,27): error NM3005: 'Trip.To' can't be empty, but a record that matches may lack the field; make the property nullable, or require the field before 'commit'"],
        await AnalyzedProject.Of(
            Start + "record Trip { \"{from} to {to}\" | \"{from}\" }\n",
            $"public sealed record Trip(string From, {property});").Diagnostics());

    [Fact]
    public async Task NM3006_ATypeIsAmbiguous() => Assert.Equal(
        ["site.news(5,8): error NM3006: 'Trip' is 'Rail.Trip' or 'Sea.Trip'; remove one of the 'using's, or name the type with 'as'"],
        await new AnalyzedProject(
            """
            namespace Site { [NewsModel.NewsSchema("site.news")] public static partial class Parser; }
            namespace Rail { public sealed record Trip(string From); }
            namespace Sea { public sealed record Trip(string From); }
            """,
            ("site.news", "schema Site\nusing Rail\nusing Sea\npage { trips: Trip* }\nrecord Trip { \"from {from}\" }\n")).Diagnostics());

    [Fact]
    public async Task NM3006_TheClassesOwnNamespaceComesFirst() => Assert.Empty(
        await new AnalyzedProject(
            """
            namespace Site { [NewsModel.NewsSchema("site.news")] public static partial class Parser; public sealed record Trip(string From); }
            namespace Rail { public sealed record Trip(string From); }
            namespace Sea { public sealed record Trip(string From); }
            """,
            ("site.news", "schema Site\nusing Rail\nusing Sea\npage { trips: Trip* }\nrecord Trip { \"from {from}\" }\n")).Diagnostics());

    [Fact]
    public async Task NM3006_ATypeOfAFieldIsAmbiguous() => Assert.Equal(
        ["site.news(4,11): error NM3006: 'Level' is 'Rail.Level' or 'Sea.Level'; remove one of the 'using's, or name the type with 'as'"],
        await new AnalyzedProject(
            """
            namespace Site { [NewsModel.NewsSchema("site.news")] public static partial class Parser; }
            namespace Rail { public enum Level { Low } }
            namespace Sea { public enum Level { Low } }
            """,
            ("site.news", "schema Site\nusing Rail\nusing Sea\npage { a: Level }\n")).Diagnostics());

    [Fact]
    public async Task NM3007_AnItemIsNoneOfItsChoice() => Assert.Equal(
        ["site.news(3,8): error NM3007: 'Site.Ferry' is not a 'Site.Trip'; derive it from that type, or leave it out of the choice"],
        await AnalyzedProject.Of(
            Start + "choice Trip = Ferry | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n",
            "public interface Trip; public sealed record Ferry(string To); public sealed record Train(string To) : Trip;").Diagnostics());

    [Fact]
    public async Task NM3007_AnItemOfAnEmittedChoiceIsEmittedToo() => Assert.Equal(
        ["site.news(3,8): error NM3007: 'Site.Ferry' is not a 'Trip'; derive it from that type, or leave it out of the choice"],
        await AnalyzedProject.Of(
            Start + "choice Trip = Ferry | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n",
            "public sealed record Ferry(string To);").Diagnostics());

    [Fact]
    public async Task NM3009_ARecordIsNotBoundToAStruct() => Assert.Equal(
        ["site.news(3,8): error NM3009: 'Site.Trip' is a struct, and records are bound to classes; make it a class, or name the record differently"],
        await AnalyzedProject.Of(Start + "record Trip { \"from {from}\" }\n", "public record struct Trip(string From);").Diagnostics());

    [Theory]
    [InlineData("public abstract record Trip(string From);", "is abstract")]
    [InlineData("public sealed class Trip { private Trip() { } public string? From { get; set; } }", "has no constructor that is public or internal")]
    public async Task NM3011_ARecordIsBoundToWhatCanBeMade(string type, string reason) => Assert.Equal(
        [$"site.news(3,8): error NM3011: 'Site.Trip' {reason}, so no record can become one; make it a class that can be made, or name the record differently"],
        await AnalyzedProject.Of(Start + "record Trip { \"from {from}\" }\n", type).Diagnostics());

    [Fact]
    public async Task NM3010_AUsingNamesNoNamespace() => Assert.Equal(
        ["error NM3010: There is no namespace 'No.Such'; correct the 'using', or remove it"],
        (await AnalyzedProject.Of("schema Site\nusing System.IO\nusing No.Such\npage { a: line }\n").Diagnostics()).Select(static d => d[(d.IndexOf(": ", StringComparison.Ordinal) + 2)..]));

    [Theory]
    [InlineData("Sytem.IO", "System.IO")]
    [InlineData("System.Colections.Generic", "System.Collections.Generic")]
    [InlineData("newsModel", "NewsModel")]
    public async Task NM3010_ANamespaceIsNearlyThere(string name, string meant) => Assert.Equal(
        [$"site.news(2,7): error NM3010: There is no namespace '{name}'; did you mean '{meant}'?"],
        await AnalyzedProject.Of($"schema Site\nusing {name}\npage {{ a: line }}\n").Diagnostics());

    [Theory]
    [InlineData("DateOnyl", "DateOnly")]
    [InlineData("integer", null)]
    [InlineData("strin", "string")]
    [InlineData("Weekdy", "Weekday")]
    public async Task NM3008_ATypeIsNearlyKnown(string name, string? meant) => Assert.Equal(
        [$"site.news(2,11): error NM3008: '{name}' is no record or choice of the schema and no C# type in scope that text converts to; "
            + (meant is null ? "declare it, add a 'using', or write 'line'" : $"did you mean '{meant}'?")],
        await AnalyzedProject.Of($"schema Site\npage {{ a: {name} }}\n", "public enum Weekday { Monday }").Diagnostics());

    [Fact]
    public async Task ABoundTypeMayHoldWhatTheSchemaDeclares() => Assert.Empty(await new AnalyzedProject(
        """
        namespace Site;

        [NewsModel.NewsSchema("site.news")]
        public static partial class Parser { public sealed partial record Halt; }

        public sealed record Trip(NewsModel.ValueList<Parser.Halt> Stops);
        """,
        ("site.news", Start + "record Trip { stops: Halt{1..2}  \"END\" }\nrecord Halt { \"to {place}\" }\n")).Diagnostics());

    [Theory]
    [InlineData("public string? From { get; private set; }")]
    [InlineData("public string? From { get; private init; }")]
    [InlineData("public string? From { get; protected set; }")]
    public async Task NM3001_APropertyThatOthersCannotSetIsNone(string property) => Assert.Equal(
        ["site.news(3,20): NM3001"],
        await AnalyzedProject.Of(Start + "record Trip { \"of {from}\" }\n", $"public class Trip {{ {property} }}").Places());

    [Theory]
    [InlineData("record Trip as Tirp { \"{from}\" }", "3,8", "There is no class 'Tirp' in scope; did you mean 'Trip'?")]
    [InlineData("choice Trip as Journey = A\nrecord A { \"{from}\" }", "3,8", "There is no class 'Journey' in scope; correct the name, or leave 'as' out")]
    public async Task NM3012_AsNamesNoType(string schema, string place, string message) => Assert.Contains(
        $"site.news({place}): error NM3012: {message}",
        await AnalyzedProject.Of(Start + schema + "\n", "public sealed record Trip(string From);").Diagnostics());

    [Theory]
    [InlineData("int From", "int")]
    [InlineData("System.DayOfWeek From", "DayOfWeek")]
    public async Task NM3013_ThereIsNoValueForTextThatDoesNotConvert(string property, string type) => Assert.Equal(
        [$"site.news(3,20): warning NM3013: Text that is no {type} leaves 'Trip.From' its type's default, which is told from no other value; make the property nullable"],
        await AnalyzedProject.Of(Start + "record Trip { \"on {from}\" }\n", $"public sealed record Trip({property});").Diagnostics());

    [Theory]
    [InlineData("int? From")]
    [InlineData("NewsModel.ValueList<int> From")]
    public async Task NM3013_NullAndListsHaveRoomForNone(string property) => Assert.Empty(
        await AnalyzedProject.Of(Start + "record Trip { \"on {from}\" }\n", $"public sealed record Trip({property});").Diagnostics());

    [Fact]
    public async Task NM3008_ATypeIsUnknown() => Assert.Equal(
        ["site.news(3,22): NM3008"],
        await AnalyzedProject.Of(Start + "record Trip { \"{day: Weekday}: {to}\" }\n").Places());

    [Fact]
    public async Task ABoundRecordThatFitsReportsNothing() => Assert.Empty(await AnalyzedProject.Of(
        Start + "record Trip { \"{from} to {to}\" isLate = true | \"{from}\" }\n",
        "public sealed record Trip(string From, NewsModel.Text? To, bool IsLate);").Diagnostics());

    [Fact]
    public async Task AnInlineSchemaIsReportedInItsText() => Assert.Equal(
        ["Source.cs(1,84): NM3001"],
        await new AnalyzedProject(
            """
            [NewsModel.NewsSchemaText("schema Site page { trips: Trip* } record Trip { \"from {from}\" }")]
            public static partial class Parser;

            public sealed record Trip;
            """).Places());
}

using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>A <c>switch</c> over a choice handles every item of it, or says so.</summary>
public class ChoiceSwitchTests
{
    [Fact]
    public async Task NM4003_AStatementLeavesOutAnItem() => Assert.Equal(
        ["Source.cs(7,17): warning NM4003: This switch over 'Block' does not handle 'Picture'; add an arm for each, or one for the rest"],
        await OverBlock(
            """
            switch (block)
            {
                case Paragraph p: Use(p); break;
                case Subheading: break;
            }

            return "";
            """).Diagnostics());

    [Fact]
    public async Task NM4003_AnExpressionLeavesOutTwo() => Assert.Equal(
        ["Source.cs(7,16): NM4003", "Source.cs(7,22): CS8509"],
        await OverBlock("return block switch { Picture => \"\" };").Places());

    [Fact]
    public async Task NM4003_AllAreNamedInTheOrderOfTheChoice() => Assert.Contains(
        "'Paragraph', 'Subheading' and 'Picture'",
        Assert.Single(await OverBlock("switch (block) { case null: break; } return \"\";").Diagnostics()));

    [Theory]
    [InlineData("Paragraph => 1, Subheading => 2, Picture => 3")]
    [InlineData("Paragraph p => 1, Subheading { Text: var t } => 2, Picture { } => 3")]
    [InlineData("Paragraph or Subheading => 1, Picture => 3")]
    [InlineData("Paragraph { Text.Length: var n } => n, Subheading { Text: { } text } => text.Length, Picture => 3")]
    [InlineData("Paragraph { Text: Text text } => text.Length, Subheading { Text: { Length: _ } } => 2, Picture => 3")]
    [InlineData("Paragraph => 1, not Paragraph => 2")]
    [InlineData("Paragraph => 1, not (Paragraph or null) => 2, null => 3")]
    [InlineData("Paragraph p when p.Text.IsEmpty => 0, Paragraph => 1, Subheading => 2, Picture => 3")]
    [InlineData("Block when isSure => 0, Paragraph => 1, Subheading => 2, Picture => 3")]
    [InlineData("Paragraph => 1, _ => 2")]
    [InlineData("Paragraph => 1, var rest => 2")]
    [InlineData("Paragraph => 1, Block and not Paragraph => 2")]
    public async Task ASwitchThatHandlesAllIsLeftAlone(string arms) =>
        Assert.Empty(await OverBlock($"return (block switch {{ {arms} }}).ToString();").Diagnostics());

    [Fact]
    public async Task TheCompilerIsRightAboutNull() => Assert.Equal(
        ["Source.cs(7,25): CS8509"],
        await OverBlock("return (perhaps switch { Paragraph => 1, Subheading => 2, Picture => 3 }).ToString();").Places());

    [Fact]
    public async Task NullIsHandledByAnArmOfItsOwn() =>
        Assert.Empty(await OverBlock("return (perhaps switch { Paragraph => 1, Subheading => 2, Picture => 3, null => 4 }).ToString();").Places());

    [Theory]
    [InlineData("Paragraph p when p.Text.IsEmpty => 0, Subheading => 2, Picture => 3", "'Paragraph'")]
    [InlineData("Paragraph { Text.IsEmpty: true } => 0, Subheading => 2, Picture => 3", "'Paragraph'")]
    [InlineData("Paragraph => 0, Subheading => 2, not null and { } when isSure => 3", "'Picture'")]
    [InlineData("Paragraph => 0, not (Paragraph or Picture) => 3", "'Picture'")]
    [InlineData("Paragraph => 0, null => 3", "'Subheading' and 'Picture'")]
    public async Task NM4003_WhatMayFailHandlesNothing(string arms, string missing) => Assert.Contains(
        $"does not handle {missing};",
        (await OverBlock($"return (block switch {{ {arms} }}).ToString();").Diagnostics())[0]);

    [Theory]
    [InlineData("case Paragraph: break; default: break;")]
    [InlineData("default: break; case Picture: break;")]
    [InlineData("case Paragraph: break; case { }: break;")]
    [InlineData("case Paragraph or Picture: break; case Subheading s when true: break;")]
    public async Task AStatementThatHandlesAllIsLeftAlone(string sections) =>
        Assert.Empty(await OverBlock($"switch (block) {{ {sections} }} return \"\";").Diagnostics());

    [Fact]
    public async Task ASwitchOverSomethingElseIsLeftAlone() => Assert.Empty(await new AnalyzedProject(
        """
        public abstract record Shape;
        public sealed record Circle : Shape;
        public sealed record Square : Shape;

        public static class Program
        {
            public static void Use(Shape shape, object o)
            {
                switch (shape) { case Circle: break; }
                switch (o) { case NewsModel.Paragraph: break; }
            }
        }
        """).Diagnostics());

    [Fact]
    public async Task NM4003_AChoiceThatAnOwnSchemaIsBoundTo() => Assert.Equal(
        ["Source.cs(13,17): warning NM4003: This switch over 'Trip' does not handle 'Train'; add an arm for each, or one for the rest"],
        await OverTrips("[NewsSchema(\"trips.news\")] public static partial class Trips;", "switch (trip) { case Ferry: break; }"));

    [Fact]
    public async Task WhatASchemaDoesNotNameIsNoItem() => Assert.Empty(
        await OverTrips("[NewsSchema(\"trips.news\")] public static partial class Trips;", "switch (trip) { case Ferry: break; case Train: break; }"));

    [Fact]
    public async Task TheCompilerIsRightAboutATypeThatMayHaveOtherItems() => Assert.Contains(
        "CS8509",
        Assert.Single(await OverTrips("[NewsSchema(\"trips.news\")] public static partial class Trips;", "_ = trip switch { Ferry => 1, Train => 2 };")));

    [Fact]
    public async Task WithoutTheSchemaATypeIsNoChoice() => Assert.Empty(await OverTrips("", "switch (trip) { case Ferry: break; }"));

    [Theory]
    [InlineData("Timetable.Ferry f => 1, Timetable.Train => 2", "'Bus'")]
    [InlineData("Timetable.Ferry f => 1", "'Train' and 'Bus'")]
    public async Task NM4003_AChoiceThatTheSchemaDeclaresWithAnotherInside(string arms, string missing) =>
        Assert.Contains(missing, (await OverEmitted(arms).Diagnostics())[0]);

    [Theory]
    [InlineData("Timetable.Ferry => 1, Timetable.Rail => 2")]
    [InlineData("Timetable.Ferry => 1, Timetable.Train => 2, Timetable.Bus => 3")]
    public async Task AChoiceInsideAnotherIsHandledByItsItemsToo(string arms) => Assert.Empty(await OverEmitted(arms).Diagnostics());

    [Fact]
    public async Task NM4003_ATypeThatIsMarked() => Assert.Contains(
        "'Square'",
        Assert.Single(await new AnalyzedProject(
            """
            [NewsModel.NewsChoice(typeof(Circle), typeof(Square))]
            public interface IShape;
            public sealed record Circle : IShape;
            public sealed record Square : IShape;

            public static class Program
            {
                public static void Use(IShape shape) { switch (shape) { case Circle: break; } }
            }
            """).Diagnostics()));

    private static AnalyzedProject OverBlock(string body) => new(
        $$"""
        using NewsModel;

        public static class Program
        {
            public static string Use(Block block, bool isSure, Block? perhaps)
            {
                {{body}}
            }

            public static void Use(Paragraph p) { }
        }
        """);

    private static Task<IReadOnlyList<string>> OverTrips(string parser, string statement) => new AnalyzedProject(
        $$"""
        using NewsModel;

        {{parser}}
        public abstract record Trip;
        public sealed record Ferry(Text To) : Trip;
        public sealed record Train(Text To) : Trip;
        public sealed record Walk : Trip;

        public static class Program
        {
            public static void Use(Trip trip)
            {
                {{statement}}
            }
        }
        """,
        ("trips.news", "schema Trips\npage { trips: Trip* }\nchoice Trip = Ferry | Train\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\n")).Diagnostics();

    // The records as the generator declares them.
    private static AnalyzedProject OverEmitted(string arms) => new(
        $$"""
        using NewsModel;

        [NewsSchema("timetable.news")]
        public static partial class Timetable
        {
            public partial interface Trip;
            public partial interface Rail : Trip;
            public sealed partial record Ferry : Trip;
            public sealed partial record Train : Rail;
            public sealed partial record Bus : Rail;
        }

        public static class Program
        {
            public static int Use(Timetable.Trip trip) => trip switch { {{arms}} };
        }
        """,
        ("timetable.news", "schema Timetable\npage { trips: Trip* }\nchoice Trip = Ferry | Rail\nchoice Rail = Train | Bus\nrecord Ferry { \"ferry {to}\" }\nrecord Train { \"train {to}\" }\nrecord Bus { \"bus {to}\" }\n"));
}

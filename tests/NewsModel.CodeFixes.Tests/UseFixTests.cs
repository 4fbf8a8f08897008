using NewsModel.CodeFixes.Tests.Harness;

namespace NewsModel.CodeFixes.Tests;

/// <summary>What is wrong with the use of a schema and has one clear remedy is fixed in C#.</summary>
public class UseFixTests
{
    private const string Schema = "schema Site\npage { title: line }\n";

    [Theory]
    [InlineData("sites.news", "[NewsModel.NewsSchema(\"site.news\")] public static partial class Parser;")]
    [InlineData("site", "[NewsModel.NewsSchema(\"site.news\")] public static partial class Parser;")]
    [InlineData("schemas/siet.news", "[NewsModel.NewsSchema(\"site.news\")] public static partial class Parser;")]
    public async Task NM4001_ANearNameIsWritten(string name, string after)
    {
        FixedProject repaired = await FixedProject.Of(
            $"[NewsModel.NewsSchema(\"{name}\")] public static partial class Parser;", ("other.news", Schema), ("site.news", Schema)).Fix("NM4001");

        Assert.Equal(after, await repaired.Text("Source.cs"));
        Assert.Empty(await repaired.Ids());
    }

    [Fact]
    public async Task NM4001_ANameThatIsNearNoneIsLeftToPeople() => Assert.Empty(await FixedProject.Of(
        "[NewsModel.NewsSchema(\"gazette.news\")] public static partial class Parser;", ("site.news", Schema)).Offers("NM4001"));

    [Theory]
    [InlineData("NM4010", "[NewsModel.NewsSchema(\"site.news\")] public static class Parser;", "[NewsModel.NewsSchema(\"site.news\")] public static partial class Parser;")]
    [InlineData(
        "NM4012",
        "public static class Outer { [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; }",
        "public static partial class Outer { [NewsModel.NewsSchema(\"site.news\")] public static partial class Parser; }")]
    public async Task AClassIsMadePartial(string id, string before, string after)
    {
        FixedProject repaired = await FixedProject.Of(before, ("site.news", Schema)).Fix(id);

        Assert.Equal(after, await repaired.Text("Source.cs"));
        Assert.Empty(await repaired.Ids());
    }

    [Fact]
    public Task NM4003_SectionsAreAddedToAStatement() => Fixed(
        """
        switch (block)
        {
            case Paragraph p when p.Text.IsEmpty:
                return 1;
            case Subheading:
                return 2;   // so far
        }

        return 0;
        """,
        """
        switch (block)
        {
            case Paragraph p when p.Text.IsEmpty:
                return 1;
            case Subheading:
                return 2;   // so far
            case Paragraph paragraph:
                throw new NotImplementedException();
            case Picture picture:
                throw new NotImplementedException();
        }

        return 0;
        """);

    [Fact]
    public Task NM4003_ArmsAreAddedToAnExpression() => Fixed(
        """
        return block switch
        {
            Paragraph => 1,
            Picture => 2 // the rest
        };
        """,
        """
        return block switch
        {
            Paragraph => 1,
            Picture => 2, // the rest
            Subheading subheading => throw new NotImplementedException()
        };
        """);

    [Fact]
    public Task NM4003_ACommaBehindTheLastArmStays() => Fixed(
        """
        return block switch
        {
            Paragraph => 1,
        };
        """,
        """
        return block switch
        {
            Paragraph => 1,
            Subheading subheading => throw new NotImplementedException(),
            Picture picture => throw new NotImplementedException(),
        };
        """);

    [Theory]
    [InlineData(
        "return block switch { Paragraph => 1, Picture => 2 };",
        "return block switch { Paragraph => 1, Picture => 2, Subheading subheading => throw new NotImplementedException() };")]
    [InlineData(
        "return block switch { Paragraph => 1, Picture => 2, };",
        "return block switch { Paragraph => 1, Picture => 2, Subheading subheading => throw new NotImplementedException(), };")]
    [InlineData(
        "switch (block) { case Paragraph or Picture: break; } return 1;",
        "switch (block) { case Paragraph or Picture: break; case Subheading subheading: throw new NotImplementedException(); } return 1;")]
    [InlineData(
        "int subheading = 1; return block switch { Paragraph => 1, Picture => subheading };",
        "int subheading = 1; return block switch { Paragraph => 1, Picture => subheading, Subheading => throw new NotImplementedException() };")]
    public Task NM4003_OneLineStaysOneLine(string before, string after) => Fixed(before, after);

    [Theory]
    [InlineData(
        "switch (block)\n{\n}\nreturn 1;",
        "switch (block)\n{\n    case Paragraph paragraph:\n        throw new NotImplementedException();\n    case Subheading subheading:\n        throw new NotImplementedException();\n"
        + "    case Picture picture:\n        throw new NotImplementedException();\n}\nreturn 1;")]
    [InlineData(
        "return block switch { };",
        "return block switch { Paragraph paragraph => throw new NotImplementedException(), Subheading subheading => throw new NotImplementedException(), "
        + "Picture picture => throw new NotImplementedException(), };")]
    public Task NM4003_AnEmptySwitchIsFilled(string before, string after) => Fixed(before, after);

    [Fact]
    public async Task NM4003_NamesAreWrittenAsTheyAreInScope()
    {
        FixedProject repaired = await FixedProject.Of(
            "public static class Program { public static int Use(NewsModel.Block block) => block switch { NewsModel.Paragraph or NewsModel.Picture => 1 }; }").Fix("NM4003");

        Assert.Equal(
            "public static class Program { public static int Use(NewsModel.Block block) => block switch { NewsModel.Paragraph or NewsModel.Picture => 1, "
            + "NewsModel.Subheading subheading => throw new System.NotImplementedException() }; }",
            await repaired.Text("Source.cs"));
        Assert.Empty(await repaired.Ids());
    }

    [Fact]
    public async Task NM4003_AllSwitchesOfAProjectAreFixedAtOnce()
    {
        FixedProject repaired = await FixedProject.Of(Program("_ = block switch { Paragraph or Picture => 1 };\nreturn block switch { Subheading => 1 };")).FixAll("NM4003");

        Assert.Empty(await repaired.Ids());
    }

    [Theory]
    [InlineData("NM4004", "NewsModel.Schemas.Rudaw.Parse(\"\"); return 1;")]
    [InlineData("NM4005", "return NewsModel.Schemas.Rudaw.Parse(\"\").Value.Articles.Count;")]
    public async Task WhatToDoWithAResultIsLeftToPeople(string id, string body) => Assert.Empty(await FixedProject.Of(Program(body)).Offers(id));

    private static async Task Fixed(string before, string after)
    {
        FixedProject repaired = await FixedProject.Of(Program(before)).Fix("NM4003");

        Assert.Equal(Program(after), await repaired.Text("Source.cs"));
        Assert.Empty(await repaired.Ids());
    }

    private static string Program(string body) =>
        $$"""
        using System;
        using NewsModel;

        public static class Program
        {
            public static int Use(Block block)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }

            private static readonly Exception Unused = new InvalidOperationException();
            public static string Name => Unused.Message;
        }
        """;
}

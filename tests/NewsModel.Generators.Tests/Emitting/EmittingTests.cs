using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Emitting;

public class EmittingTests
{
    [Fact]
    public Task RecordsThatTheSchemaDeclares() => Verify(
        SchemaProject.Of("""
            /// A tide table.
            schema Tides for "tides.example"

            page { port: line  tides: Tide* }

            /// One tide.
            record Tide {
              "{time} {height: Height}" isHigh = true
            | "{time}"
            }
            record Height { line = self  "{metres} m" } where length(metres) <= 4
            """).GenerateCode(),
        "cs");

    [Fact]
    public Task RecordsThatAreBoundToTypes() => Verify(
        new SchemaProject(
            """
            namespace Site
            {
                [NewsModel.NewsSchemaText("schema Tides using Ports page as Table { port: line  tides: Tide* } record Tide { \"{time} {metres}\" | \"{time}\" }")]
                internal static partial class Parser;

                internal sealed record Table(string Port, System.Collections.Generic.IReadOnlyList<Ports.Tide> Tides);
            }

            namespace Ports
            {
                internal sealed record Tide
                {
                    public required NewsModel.Text Time { get; init; }

                    public decimal? Metres { get; init; }
                }
            }
            """).GenerateCode(),
        "cs");

    [Fact]
    public Task ARecordOfSeveralLines() => Verify(
        SchemaProject.Of("""
            schema Log
            page { watches: Watch+ }
            record Watch {
              officer: line
              crew: line{0..3} distinct until "--"
              "--"
              repeat officer
              commit
              repeat crew
              ( boilerplate "advert" | entries: line )* until Watch
            }
            """).GenerateCode(),
        "cs");

    [Fact]
    public Task AChoice() => Verify(
        SchemaProject.Of("""
            schema Signals
            page { signals: Signal* }
            choice Signal = Light | Horn
            record Light { "LIGHT"  colour: line  "END" }
            record Horn { "horn {times: Count}" }
            record Count { number: line } where number in ("1", "2") or number ends with "x"
            """).GenerateCode(),
        "cs");

    [Fact]
    public Task AsharqAlAwsat() => Verify(
        new SchemaProject(
            """
            namespace Site;

            [NewsModel.NewsSchema("asharq-al-awsat.news")]
            public static partial class Parser;
            """,
            ("asharq-al-awsat.news", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "asharq-al-awsat.news")))).GenerateCode(),
        "cs");

    [Fact]
    public void NothingIsWrittenWithoutASchema() => Assert.Empty(
        new SchemaProject("""[NewsModel.NewsSchema("none.news")] public static partial class Parser;""").Generate().Sources);

    [Theory]
    [InlineData("")]
    [InlineData("schema")]
    [InlineData("schema T page {")]
    [InlineData("schema T page { \"{\" }")]
    [InlineData("schema T page { a: Nothing } record R { } choice C = C")]
    public void TheGeneratorReportsNothing(string schema)
    {
        GeneratedProject generated = SchemaProject.Of(schema).Generate();

        Assert.Empty(generated.Reported);
        generated.Compile().Dispose();
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\\")]
    [InlineData("*/")]
    [InlineData("</summary>")]
    [InlineData("\0")]
    public void WhatASchemaSaysIsNeverCode(string end)
    {
        string said = $"said{end} public static int Evil() => 1; //";
        string quoted = said.Replace("\\", "\\\\").Replace("\"", "\\\"");
        string schema = $"""
            /// {said}
            schema S for "{quoted}"
            /// {said}
            page {Braced("items: Item*")}
            /// {said}
            record Item {Braced($"""
                "{quoted}" commit
                /// {said}
                a: "{quoted}{Braced("")}" where a in ("{quoted}") or a starts with "{quoted}" or a ends in "{quoted}"
                "{Braced("b")}{quoted}{Braced("c...")}{quoted}"
                boilerplate "{quoted}" to "{quoted}" within 3
                boilerplate Run
                d: line* until "{quoted}"
                e = "{quoted}"
                """)}
            /// {said}
            boilerplate Run {Braced($"\"{quoted}\"")}
            """;
        Assert.Equal("S", NewsSchema.Load(schema).Name); // it has no errors

        GeneratedProject project = SchemaProject.Of(schema).Generate();
        project.Compile().Dispose();
        Assert.DoesNotContain(
            project.Sources.SelectMany(static source => CSharpSyntaxTree.ParseText(source.Code).GetRoot().DescendantTokens(descendIntoTrivia: true)),
            static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "Evil");
    }

    private static string Braced(string text) => "{" + text + "}";
}

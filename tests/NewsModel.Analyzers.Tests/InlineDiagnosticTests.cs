using NewsModel.Analyzers.Tests.Harness;

namespace NewsModel.Analyzers.Tests;

/// <summary>What is wrong with an inline schema is reported at its characters, whatever form its C# literal has.</summary>
public class InlineDiagnosticTests
{
    private const string Class = "\npublic static partial class Parser;\n";

    [Theory]
    [InlineData("""" "schema T page { a: lin where upper(b) }" """", "(1,63): NM2012 'b'", "(1,47): NM3008 'lin'")]
    [InlineData("""" "schema T page { \"{a}\x007Bb}\" }" """", "(1,49): NM2202 '\\x007Bb}'")]
    [InlineData("""" "schema T\n\tpage { \"\u007B\u007D\U0000007Bb}\" }" """", "(1,61): NM2202 '\\U0000007Bb}'")]
    [InlineData("""" @"schema T page { ""{a}{b}"" }" """", "(1,50): NM2202 '{b}'")]
    [InlineData(""""" """schema T page { "{a}{b}" }""" """"", "(1,50): NM2202 '{b}'")]
    [InlineData("""""" """""schema T page { "{a}{b}" """" }""""" """""", "(1,52): NM2202 '{b}'", "(1,57): NM2201 '\"\"'", "(1,59): NM2201 '\"\"'")]
    [InlineData("""" ("schema T " + ("page {" + " \"{a}{b}\" }")) """", "(1,61): NM2202 '{b}'")]
    [InlineData("""" text: "schema T page { a: line; }" """", "(1,57): NM1001 ';'")]
    public async Task AnErrorOfOneLineIsAtItsCharacters(string argument, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await Inline(argument.Trim()).Marked()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task AnErrorOfARawStringOfSeveralLinesIsAtItsCharacters(string lineEnd) => Assert.Equal(
        ["(4,13): NM2202 '{b}'", "(6,12): NM1001 ';'"],
        await Inline("\"\"\"\"\n    schema T\n    page {\n      \"c {a}{b}\"\n\n    a: line; }\n    \"\"\"\"".ReplaceLineEndings(lineEnd)).Marked());

    [Fact]
    public async Task AnErrorOfAVerbatimStringOfSeveralLinesIsAtItsCharacters() => Assert.Equal(
        ["(3,19): NM2202 '{b}'"],
        await Inline("@\"schema T\npage {\n     \"\"{a}\"\" \"\"{a}{b}\"\" }\"").Marked());

    [Theory]
    [InlineData("\"schema T page { a: line\"", "(1,51): NM1005 ''")]
    [InlineData("\"\"\"\nschema T\npage { a: line\n\"\"\"", "(3,15): NM1005 ''")]
    [InlineData("\"schema T page { a: line\" + \"\"", "(1,56): NM1005 ''")]
    [InlineData("\"\"", "(1,28): NM1011 ''", "(1,28): NM2001 ''")]
    public async Task WhatIsMissingAtTheEndIsInsideTheLiteral(string argument, params string[] expected) =>
        Assert.Equal(expected, await Inline(argument).Marked());

    [Fact]
    public async Task AnErrorInAConstantIsAtItsDeclaration() => Assert.Equal(
        ["(5,45): NM2202 '{b}'", "(6,46): NM1001 ';'"],
        await new AnalyzedProject(
            """"
            [NewsModel.NewsSchemaText("schema T " + Texts.Page + "}")]
            public static partial class Parser;
            public static class Texts
            {
                public const string Page = "page { \"{a}{b}\"" + End;
                private const string End = " " + "a: line;" + " ";
            }
            """").Marked());

    [Theory]
    [InlineData("nameof(T) + \" page { \\\"{a}{b}\\\" }\"", "Source.cs(1,27): error NM1011: (1,1): A schema starts with its name; write 'schema Name' first")]
    [InlineData("$\"schema {nameof(T)} page {{ a: line; }}\"", "Source.cs(1,27): error NM1001: (1,24): ';' means nothing here; remove it")]
    public async Task WhereThereIsNoLiteralTheMessageSaysThePlace(string argument, string expected) =>
        Assert.Contains(expected, await new AnalyzedProject($"[NewsModel.NewsSchemaText({argument})]{Class}class T;").Diagnostics());

    [Fact]
    public async Task AnErrorOfTheBindingIsAtItsCharacters() => Assert.Equal(
        ["(4,17): NM3001 'to'", "(4,8): NM3002 'Trip'"],
        await new AnalyzedProject(
            """"
            [NewsModel.NewsSchemaText("""
            schema T
            page { trips: Trip* }
            record Trip { "{to}" }
            """)]
            public static partial class Parser;
            public sealed record Trip(string From);
            """").Marked());

    [Fact]
    public async Task AnInlineSchemaHasNoSummary() =>
        Assert.DoesNotContain(await Inline("\"schema T page { a: line; }\"").Diagnostics(withSummary: true), d => d.Contains("NM4020", StringComparison.Ordinal));

    private static AnalyzedProject Inline(string argument) => new($"[NewsModel.NewsSchemaText({argument})]{Class}");
}

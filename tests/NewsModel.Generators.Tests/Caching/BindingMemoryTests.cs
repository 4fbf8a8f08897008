using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Schema;

namespace NewsModel.Generators.Tests.Caching;

/// <summary>A binding is made again wherever an edit may matter to it, and nowhere else.</summary>
public class BindingMemoryTests
{
    private const string Schema = """
        schema Ferry
        using NewsModel
        using Site.Shared
        page { trips: Trip+ }
        record Trip { "{from} to {to}"  "{day: Day}"?  captions: Caption*  commit  notes: Note* until Trip }
        record Note { text: line }
        record Caption { "Photo: {text}" }
        """;

    private static readonly (string Name, string Text)[] Files =
    [
        ("Ferry.cs", "namespace Site; [NewsModel.NewsSchema(\"ferry.news\")] public static partial class Ferry { public static int Count() { return 1; } }"),
        ("Trip.cs", "using NewsModel; namespace Site; public sealed record Trip(Port From, string To) : Journey { public ValueList<Note> Notes { get; init; } = ValueList<Note>.Empty; public ValueList<Caption> Captions { get; init; } = ValueList<Caption>.Empty; }"),
        ("Journey.cs", "namespace Site; public abstract record Journey { public Day? Day { get; init; } }"),
        ("Port.cs", "namespace Site; public enum Port { Oslo, Kiel }"),
        ("Day.cs", "namespace Site; public enum Day { Monday }"),
        ("Note.cs", "namespace Site; public sealed record Note(NewsModel.Text Text);"),
        ("Unrelated.cs", "namespace Site; public static class Unrelated { public static int Answer() { return 42; } }"),
        ("ferry.news", Schema),
    ];

    [Theory]
    [InlineData("Port.cs", "namespace Site; public sealed class Port { }")]
    [InlineData("Journey.cs", "namespace Site; public abstract record Journey;")]
    [InlineData("Note.cs", "namespace Site; public sealed record Note(string Text);")]
    [InlineData("Note.cs", null)]
    [InlineData("New.cs", "namespace Site; public sealed record Caption(NewsModel.Text Text);")]
    [InlineData("New.cs", "namespace Site.Shared; public sealed record Caption(NewsModel.Text Text);")]
    [InlineData("New.cs", "namespace Site; public sealed class ValueList<T>;")]
    [InlineData("New.cs", "namespace Site.NewsModel; public sealed class Text;")]
    [InlineData("New.cs", "global using Day = System.DayOfWeek;")]
    [InlineData("Day.cs", "global using Day = System.DayOfWeek;")]
    public void WhatItWritesIsWhatItWouldWriteAtFirst(string file, string? text)
    {
        var project = new EditedProject(Files);
        IReadOnlyDictionary<string, string> before = project.Written;

        project.Write(file, text).Run();
        Assert.Equal(project.WrittenAnew, project.Written);

        string? original = Files.FirstOrDefault(f => f.Name == file).Text;
        project.Write(file, original).Run();
        Assert.Equal(before, project.Written);
    }

    [Theory]
    [InlineData("Names.cs", "namespace Site; public static class Names { public const string First = \"two\"; }")]
    [InlineData("Mine.cs", "namespace Site; public sealed class EnumMemberAttribute : System.Attribute { public string? Value { get; set; } }")]
    [InlineData("Outer.cs", "namespace Site; public class Outer : OtherBase;")]
    public void ItHeedsWhatDeclarationsMention(string file, string text)
    {
        var project = new EditedProject(
            ("Ferry.cs", "namespace Site; [NewsModel.NewsSchema(\"ferry.news\")] public static partial class Ferry;"),
            ("Class.cs", "using System.Runtime.Serialization; using static Site.Names; namespace Site; public enum Class { [EnumMember(Value = First)] First, Second }"),
            ("Names.cs", "namespace Site; public static class Names { public const string First = \"one\"; }"),
            ("Trip.cs", "namespace Site; public sealed record Trip(Class Class, Outer.Berth? Berth);"),
            ("Outer.cs", "namespace Site; public class Outer : Base;"),
            ("Base.cs", "namespace Site; public class Base { public enum Berth { A, B } }"),
            ("OtherBase.cs", "namespace Site; public class OtherBase { public sealed class Berth; }"),
            ("ferry.news", "schema Ferry\npage { trips: Trip* }\nrecord Trip { \"{class} in {berth}\" }\n"));

        project.Write(file, text).Run();

        Assert.Equal(project.WrittenAnew, project.Written);
    }

    [Fact]
    public void ItHeedsTheReferences()
    {
        var project = new EditedProject(Files);

        project.With(static c => c.RemoveReferences(c.References.Where(static r => r.Display!.EndsWith("NewsModel.Pidgin.dll", StringComparison.Ordinal)))).Run();

        Assert.Equal(project.WrittenAnew, project.Written);
    }

    [Theory]
    [InlineData("Unrelated.cs", "namespace Site; public static class Unrelated { public static int Answer() { return 43; } }", true)]
    [InlineData("Unrelated.cs", "namespace Site; public sealed class Other;", true)]
    [InlineData("Unrelated.cs", null, true)]
    [InlineData("New.cs", "namespace Site; public enum Mood { Calm }", true)]
    [InlineData("Port.cs", "namespace Site; public enum Port { Oslo, Kiel, Bergen }", false)]
    [InlineData("Journey.cs", "namespace Site; public abstract record Journey { public Day? Day { get; init; } = null; }", false)]
    [InlineData("New.cs", "global using System.IO;", false)]
    [InlineData("New.cs", "namespace Site.System { }", false)]
    public void AnEditThatCannotMatterKeepsIt(string file, string? text, bool keeps)
    {
        var project = new EditedProject(Files);
        var declared = new SchemaClass("Site.Ferry", "", new("Site", "Ferry", default), new("ferry.news", null));
        var schema = new CompiledSchema(declared, SchemaCompiler.Compile(Schema).Schema);
        var memory = new BindingMemory();
        BoundParser? before = memory.Bind(schema, project.Compilation, CancellationToken.None);

        BoundParser? after = memory.Bind(schema, project.Write(file, text).Compilation, CancellationToken.None);

        Assert.Equal(before, after);
        Assert.Equal(keeps, ReferenceEquals(before, after));
    }

    [Fact]
    public void ItStopsWhenItIsTold()
    {
        var declared = new SchemaClass("Site.Ferry", "", new("Site", "Ferry", default), new("ferry.news", null));
        var schema = new CompiledSchema(declared, SchemaCompiler.Compile(Schema).Schema);

        Assert.ThrowsAny<OperationCanceledException>(() => new BindingMemory().Bind(schema, new EditedProject(Files).Compilation, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void ItKeepsNoCompilationAlive()
    {
        var declared = new SchemaClass("Site.Ferry", "", new("Site", "Ferry", default), new("ferry.news", null));
        var schema = new CompiledSchema(declared, SchemaCompiler.Compile(Schema).Schema);
        var memory = new BindingMemory();
        BoundParser? parser = memory.Bind(schema, new EditedProject(Files).Compilation, CancellationToken.None);

        Assert.DoesNotContain(ObjectGraph.Reach(parser), CachingTests.IsRoslyns);
    }
}

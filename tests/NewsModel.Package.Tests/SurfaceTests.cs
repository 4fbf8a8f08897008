using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NewsModel.Package.Tests;

/// <summary>
/// What the packed assemblies offer. A change here is one for everybody who builds on them: accept it by taking the
/// received file for the verified one, and say so in the commit.
/// </summary>
[Collection(nameof(PackedLibrary))]
public class SurfaceTests(PackedLibrary package)
{
    [Theory]
    [InlineData("NewsModel")]
    [InlineData("NewsModel.Html")]
    [InlineData("NewsModel.Schema")]
    public Task It_offers(string assembly) => Verify(PublicSurface.Of(Path.Combine(package.Content, "lib", "net10.0", assembly + ".dll")), "cs").UseParameters(assembly);

    [Fact]
    public Task Listing_has_what_others_can_use_and_nothing_else()
    {
        const string Source = """
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;

            namespace B
            {
                [Flags] public enum Sides { Left = 2, None = 0, Right = 1 }
                public delegate T? Find<in TKey, out T>(TKey key, ref int at) where T : class;
                internal class Hidden;
            }

            namespace A
            {
                public abstract class Base<T> : Exception, IComparable<T?> where T : struct, IComparable<T>
                {
                    public const string Name = "name";
                    public readonly int Field;
                    protected Base(int a = 1, string? b = null, params List<string?>[] c) { }
                    private protected Base() { }
                    protected internal virtual T? Value { get; private protected set; }
                    public int Count { get; protected set; }
                    public required string Needed { get; init; }
                    public string this[int index] => "";
                    public event Action? Changed { add { } remove { } }
                    [EditorBrowsable(EditorBrowsableState.Never), Obsolete] public static void Old(in T value, out T other) => other = value;
                    int IComparable<T?>.CompareTo(T? other) => 0;
                    internal void Hidden() { }
                    public static bool operator +(Base<T> left, int right) => true;
                    public struct Inner { public Inner(int a) { } }
                    private class Secret;
                }
                public sealed record Pair(int One, string? Two = null);
                public static class More { public static int Count(this string text, StringComparison by = StringComparison.Ordinal) => 0; }
            }
            """;
        string folder = Directory.CreateTempSubdirectory("newsmodel-").FullName;
        try
        {
            string path = Path.Combine(folder, "Listed.dll");
            string framework = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
            EmitResult result = CSharpCompilation.Create(
                "Listed",
                [CSharpSyntaxTree.ParseText(Source)],
                framework.Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
            Assert.True(result.Success, string.Join('\n', result.Diagnostics));
            return Verify(PublicSurface.Of(path), "cs");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Fuzzing.Instrumenting;

namespace NewsModel.Fuzzing.Tests;

public class EdgeRewriterTests
{
    [Theory]
    [InlineData("static int Of(int n) => n > 3 ? n : -n;", 2, -2)]
    [InlineData("static int Of(int n) => n switch { 1 => 10, var m when m > 4 => 20, _ => 30 };", 7, 20)]
    [InlineData("static int Of(int n) { if (n > 0) return 1; else if (n < -5) return 2; return 3; }", -9, 2)]
    [InlineData("static int Of(int n) { int all = 0; for (int i = 0; i < n; i++) all += i; foreach (char c in \"ab\") all++; while (all > 9) all--; return all; }", 4, 8)]
    [InlineData("static int Of(int n) { object it = n; return !(it is int m) || m > 3 ? 1 : m; }", 2, 2)]
    [InlineData("static int Of(int n) { object it = n; if (!(it is int m && m > 0)) return 0; return m; }", 2, 2)]
    [InlineData("static int Of(int n) { switch (n) { case 1: return 5; case > 4 and < 9: return 6; default: throw new System.Exception(); } }", 8, 6)]
    [InlineData("static int At { get => 4; } static int Half => 2; static int Of(int n) { int Twice(int m) => 2 * m; void Nothing() => n++; Nothing(); return Twice(n) + At + Half; }", 3, 14)]
    [InlineData("const bool Both = true && true; static int Of(int n, bool all = true && Both) => all && n > 1 ? 1 : 0;", 3, 1)]
    [InlineData("static ref int First(int[] all) => ref all[0]; static int Of(int n) { int[] all = { n }; First(all)++; return all[0]; }", 3, 4)]
    public void Code_with_counters_means_the_same(string members, int argument, int expected)
    {
        Edges.Clear();

        object? actual = Invoke(members, argument);

        Assert.Equal(expected, actual);
        Assert.Contains(Edges.Taken.ToArray(), static count => count > 0);
    }

    [Theory]
    [InlineData("static int Of(int n) => n > 3 ? 1 : 0;", 2, 5)]
    [InlineData("static int Of(int n) => n switch { 1 => 1, _ => 0 };", 1, 2)]
    [InlineData("static int Of(int n) { if (n > 3) return 1; return 0; }", 2, 5)]
    [InlineData("static int Of(int n) => n > 0 && n < 10 ? 1 : 0;", -2, 50)]
    [InlineData("static int Of(int n) { while (n > 0) n--; return n; }", 0, 1)]
    public void Another_way_is_another_edge(string members, int one, int other) => Assert.NotEqual(EdgesOf(members, one), EdgesOf(members, other));

    [Fact]
    public void Literals_are_collected()
    {
        var rewriter = new EdgeRewriter();
        rewriter.Visit(CSharpSyntaxTree.ParseText("class It { string A = \"fog\"; char B = 'r'; int C = 3; }").GetRoot());

        Assert.Equal(["fog", "r"], rewriter.Literals.Order(StringComparer.Ordinal));
    }

    private static int[] EdgesOf(string members, int argument)
    {
        Edges.Clear();
        Invoke(members, argument);
        return [.. Enumerable.Range(0, Edges.Count).Where(static it => Edges.Taken[it] > 0)];
    }

    private static object? Invoke(string members, int argument)
    {
        SyntaxNode root = new EdgeRewriter().Visit(CSharpSyntaxTree.ParseText($"public static class It {{ {members} }}").GetRoot())!;
        var compilation = CSharpCompilation.Create(
            "It",
            [CSharpSyntaxTree.Create((CSharpSyntaxNode)root)],
            [MetadataReference.CreateFromFile(typeof(Edges).Assembly.Location), .. Framework()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{string.Join('\n', result.Diagnostics)}\n{root}");
        MethodInfo method = Assembly.Load(image.ToArray()).GetType("It")!.GetMethod("Of", BindingFlags.Static | BindingFlags.NonPublic)!;
        return method.Invoke(null, [argument, .. method.GetParameters().Skip(1).Select(static it => it.DefaultValue)]);
    }

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}

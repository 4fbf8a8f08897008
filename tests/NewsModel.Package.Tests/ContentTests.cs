using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsModel.Package.Tests;

/// <summary>What is in the package.</summary>
[Collection(nameof(PackedLibrary))]
public class ContentTests(PackedLibrary package)
{
    private const string StandIn = "lib/net10.0/NewsModel.Pidgin.";

    // What every compiler ships: Roslyn and what Roslyn itself refers to.
    private static readonly string[] Compilers =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Buffers", "System.Collections.Immutable", "System.Memory",
        "System.Numerics.Vectors", "System.Reflection.Metadata", "System.Runtime.CompilerServices.Unsafe", "System.Text.Encoding.CodePages",
        "System.Threading.Tasks.Extensions",
    ];

    // What editors ship besides, for which alone there are code fixes.
    private static readonly string[] Editors =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    [Fact]
    public Task It_holds_these_files_and_no_others() => Verify(string.Join('\n', package.Files
        .Where(static file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
        .Where(static file => !file.StartsWith(StandIn, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)));

    [Fact]
    public void It_depends_on_no_package_unless_on_Pidgin()
    {
        bool usesPackage = Built.PidginVersion.Length > 0;

        Assert.Equal(
            usesPackage ? ["Pidgin"] : Array.Empty<string>(),
            package.Metadata.Descendants().Where(static e => e.Name.LocalName == "dependency").Select(static e => e.Attribute("id")!.Value));
        Assert.Equal(!usesPackage, package.Files.Contains(StandIn + "dll"));
    }

    [Fact]
    public void The_one_for_HTML_depends_on_it_and_on_what_reads_tags() => Assert.Equal(
        ["AngleSharp", "NewsModel"],
        package.MetadataOf("NewsModel.Html").Descendants().Where(static e => e.Name.LocalName == "dependency").Select(static e => e.Attribute("id")!.Value)
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("license")]
    [InlineData("readme")]
    [InlineData("description")]
    [InlineData("tags")]
    public void It_says_of_itself(string what) => Assert.False(string.IsNullOrEmpty(package.Says(what)));

    [Fact]
    public void Compilers_have_all_that_its_analyzers_refer_to()
    {
        IReadOnlyList<string> analyzers = package.Files.Where(static file => file.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();
        HashSet<string> there = analyzers.Select(static file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        Assert.All(analyzers, analyzer =>
        {
            IEnumerable<string> host = analyzer.EndsWith(".CodeFixes.dll", StringComparison.Ordinal) ? [.. Compilers, .. Editors, .. there] : Compilers;
            Assert.Subset(host.ToHashSet(), References(analyzer).ToHashSet());
        });
    }

    [Fact]
    public void It_reaches_no_network_and_starts_no_process() =>
        Assert.All(package.Files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)), file => Assert.DoesNotContain(
            References(file), static name => name.StartsWith("System.Net", StringComparison.Ordinal) || name == "System.Diagnostics.Process"));

    [Fact]
    public void Its_assemblies_carry_their_symbols() =>
        Assert.All(package.Files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)), file =>
        {
            using PEReader assembly = Open(file);
            Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });

    [Fact]
    public void Only_the_libraries_and_the_command_are_packed() => Assert.Equal(
        ["NewsModel", "NewsModel.Cli", "NewsModel.Html"],
        Directory.EnumerateFiles(Built.Repository, "*.csproj", SearchOption.AllDirectories)
            .Where(static project => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(static project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal));

    private IReadOnlyList<string> References(string file)
    {
        using PEReader assembly = Open(file);
        MetadataReader metadata = assembly.GetMetadataReader();
        return metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name)).ToList();
    }

    private PEReader Open(string file) => new(ImmutableArray.Create(File.ReadAllBytes(Path.Combine(package.Content, file))));
}

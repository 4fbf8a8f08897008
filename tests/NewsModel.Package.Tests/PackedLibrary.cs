using System.IO.Compression;
using System.Xml.Linq;

namespace NewsModel.Package.Tests;

/// <summary>The package, packed once out of what was built, in a feed outside the repository.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsmodel-package-").FullName;

    public PackedLibrary()
    {
        Pack("NewsModel", Feed);
        Pack("NewsModel.Html", Path.Combine(_folder, "html"));
        using (ZipArchive html = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "html")))))
        {
            // Its assembly beside the one that it refers to.
            html.ExtractToDirectory(Content);
        }

        using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Feed)));
        Files = package.Entries.Select(static entry => entry.FullName).ToList();
        package.ExtractToDirectory(Content, overwriteFiles: true);
        Metadata = MetadataOf("NewsModel");

        // No setting of a folder further up reaches the projects here, and no other source of packages.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                {(Built.PidginVersion.Length > 0 ? $"<add key=\"user\" value=\"{Built.PackageRoot}\" />" : "")}
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The files in the package, by their paths.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>A folder with the package's files, and those of the one for HTML.</summary>
    public string Content => Path.Combine(_folder, "content");

    private string Feed => Path.Combine(_folder, "feed");

    /// <summary>What one of the packages says of itself.</summary>
    public XElement MetadataOf(string package) => XDocument.Load(Path.Combine(Content, package + ".nuspec")).Root!.Elements().Single();

    /// <summary>The text of an element of <see cref="Metadata"/>.</summary>
    public string? Says(string element) => Metadata.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value;

    /// <summary>A new folder that finds no package but this one.</summary>
    internal ConsumerProject NewProject() =>
        new(Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName, Path.Combine(_folder, "packages"), Says("version")!);

    // Builds nothing and writes nothing beside the sources: the tests of other projects run at the same time.
    private void Pack(string project, string feed)
    {
        (int status, string output) = DotNet.Run(
            _folder,
            packages: null,
            "pack",
            Path.Combine(Built.Repository, "src", project),
            "--no-build",
            "-c",
            Built.Configuration,
            "-o",
            feed,
            $"-p:NuspecOutputPath={_folder}/",
            $"-p:PidginVersion={Built.PidginVersion}");
        Assert.True(status == 0, output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>The tests that share one packing.</summary>
[CollectionDefinition(nameof(PackedLibrary))]
public sealed class PackedLibraryCollection : ICollectionFixture<PackedLibrary>;

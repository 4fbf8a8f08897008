namespace NewsModel.Package.Tests;

/// <summary>A project of a user who has nothing but the package.</summary>
internal sealed class ConsumerProject(string folder, string packages, string version)
{
    /// <summary>Writes one of its files.</summary>
    public ConsumerProject With(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes its project file.</summary>
    /// <param name="sdk">Its SDK.</param>
    /// <param name="more">What the file says besides naming the package.</param>
    public ConsumerProject WithProject(string sdk = "Microsoft.NET.Sdk", string more = "") => With("Consumer.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="NewsModel" Version="{version}" />
          </ItemGroup>
          {more}
        </Project>
        """);

    public (int Status, string Output) Build() => DotNet.Run(folder, packages, "build");

    /// <summary>Runs what was built.</summary>
    public (int Status, string Output) Run() => DotNet.Run(folder, packages, Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));
}

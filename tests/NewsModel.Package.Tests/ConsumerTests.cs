namespace NewsModel.Package.Tests;

/// <summary>What a project gets that refers to the package and to nothing else.</summary>
[Collection(nameof(PackedLibrary))]
public class ConsumerTests(PackedLibrary package)
{
    private const string Schema = """
        schema Harbour
        page { sailings: Sailing+ }
        record Sailing { "{from} to {to}"  "at {time: TimeOnly}"  commit  notes: Note* until Sailing }
        record Note { text: line }
        """;

    // Sailing is emitted, Note is bound.
    private const string Program = """"
        using NewsModel;
        using Site;

        ParseResult<Harbour.Page> result = Harbour.Parse("Gull Rock to Port Ellis\nat 8:15\nBring a coat.\nPort Ellis to Gull Rock\nat 17:40\n");
        foreach (Harbour.Sailing sailing in result.Value.Sailings)
        {
            Console.WriteLine($"{sailing.From} > {sailing.To}, {sailing.Time:HH:mm}, {sailing.Notes.Count} notes");
        }

        Note note = result.Value.Sailings[0].Notes[0];
        Console.WriteLine(note.Text);

        namespace Site
        {
            [NewsSchema("harbour.news")]
            public static partial class Harbour;

            public sealed record Note(Text Text);
        }
        """";

    private const string ShowSchemas = """
        <Target Name="Show" AfterTargets="CoreCompile">
          <Message Importance="high" Text="schemas: @(AdditionalFiles->'%(Filename)%(Extension)', ' ')" />
        </Target>
        """;

    [Theory]
    [InlineData("Microsoft.NET.Sdk")]
    [InlineData("Microsoft.NET.Sdk.Web")]
    public void It_builds_with_its_schemas_and_runs(string sdk)
    {
        ConsumerProject project = package.NewProject().WithProject(sdk, ShowSchemas).With("Program.cs", Program).With("Schemas/harbour.news", Schema)
            .With("bin/Debug/old.news", "not a schema")
            .With("obj/old.news", "not a schema");

        (int status, string output) = project.Build();
        Assert.True(status == 0, output);
        Assert.Equal("harbour.news", Schemas(output));

        Assert.Equal((0, "Gull Rock > Port Ellis, 08:15, 1 notes\nPort Ellis > Gull Rock, 17:40, 0 notes\nBring a coat.\n"), project.Run());
    }

    [Fact]
    public void A_mistake_in_a_schema_is_an_error_at_its_place_in_it()
    {
        (int status, string output) = package.NewProject().WithProject().With("Program.cs", Program)
            .With("harbour.news", Schema.Replace("notes: Note*", "notes: Notice*", StringComparison.Ordinal))
            .Build();

        Assert.Equal(1, status);
        Assert.Matches(@"(?m)harbour\.news\(3,\d+\): error NM\d{4}: ", output);
    }

    [Fact]
    public void A_schema_that_the_project_names_itself_is_one_file_all_the_same()
    {
        (int status, string output) = package.NewProject()
            .WithProject(more: ShowSchemas + """
                <ItemGroup>
                  <AdditionalFiles Include="*.news;./harbour.news;$(MSBuildProjectDirectory)/harbour.news" />
                  <AdditionalFiles Include="words.txt" />
                </ItemGroup>
                """)
            .With("Program.cs", Program)
            .With("harbour.news", Schema)
            .With("words.txt", "")
            .Build();

        Assert.True(status == 0, output);
        Assert.Equal("words.txt harbour.news", Schemas(output));
    }

    [Theory]
    [InlineData("EnableDefaultNewsItems")]
    [InlineData("EnableDefaultItems")]
    public void A_project_may_name_its_schemas_alone(string property)
    {
        (int status, string output) = package.NewProject()
            .WithProject(more: $"""
                <PropertyGroup>
                  <{property}>false</{property}>
                </PropertyGroup>
                <ItemGroup>
                  <Compile Include="Program.cs" Condition="'{property}' == 'EnableDefaultItems'" />
                  <AdditionalFiles Include="harbour.news" />
                </ItemGroup>
                {ShowSchemas}
                """)
            .With("Program.cs", Program)
            .With("harbour.news", Schema)
            .With("draft.news", "not a schema")
            .Build();

        Assert.True(status == 0, output);
        Assert.Equal("harbour.news", Schemas(output));
    }

    private static string Schemas(string output) =>
        output.Split('\n').Select(static line => line.Trim()).Single(static line => line.StartsWith("schemas: ", StringComparison.Ordinal))["schemas: ".Length..];
}

using NewsModel.Benchmarks.Generator;

namespace NewsModel.Benchmarks.Tests;

public class GeneratorProjectTests
{
    [Fact]
    public void Every_schema_is_right_and_has_its_parser()
    {
        var project = new GeneratorProject(3);
        project.FirstRun()();

        Assert.Empty(project.Complaints());
        Assert.Equal(3, project.Written.Count);
        Assert.All(project.Written, static code => Assert.Contains("class Grammar", code));
    }

    [Fact]
    public void An_unrelated_edit_writes_nothing_and_a_schema_s_one_parser()
    {
        var project = new GeneratorProject(3);
        project.FirstRun()();
        IReadOnlyList<string> first = project.Written;

        project.AfterUnrelatedEdit()();
        Assert.Equal(first, project.Written);

        project.AfterSchemaEdit()();
        Assert.Single(project.Written.Except(first));
    }
}

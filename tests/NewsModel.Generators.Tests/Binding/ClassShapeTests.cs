using NewsModel.Generators.Tests.Harness;

namespace NewsModel.Generators.Tests.Binding;

/// <summary>Nothing is generated where it would not compile: the compiler's errors would hide what the analyzer says.</summary>
public class ClassShapeTests
{
    [Theory]
    [InlineData("ATTRIBUTE public static class Parser;")]
    [InlineData("ATTRIBUTE public static partial class Parser<T>;")]
    [InlineData("ATTRIBUTE file static partial class Parser;")]
    [InlineData("ATTRIBUTE public partial record Parser;")]
    [InlineData("public class Outer { ATTRIBUTE public static partial class Parser; }")]
    [InlineData("public partial class Outer<T> { ATTRIBUTE public static partial class Parser; }")]
    [InlineData("ATTRIBUTE public static partial class Parser { public const int Schema = 1; }")]
    [InlineData("ATTRIBUTE public static partial class Parser { public sealed class Page; }")]
    public void NothingIsGeneratedForAClassThatNothingCanBeAddedTo(string declaration)
    {
        GeneratedProject project = Project(declaration).Generate();

        Assert.Empty(project.Sources);
        project.Compile();
    }

    [Theory]
    [InlineData("ATTRIBUTE public static partial class Parser { public sealed partial record Page { public int More => 1; } static void Parse(int page) { } }")]
    [InlineData("public partial struct Outer { ATTRIBUTE public partial class Parser { public sealed class Pages; } }")]
    public void AClassMayHaveMembersOfItsOwn(string declaration)
    {
        GeneratedProject project = Project(declaration).Generate();

        Assert.Single(project.Sources);
        project.Compile();
    }

    private static SchemaProject Project(string declaration) => new(
        declaration.Replace("ATTRIBUTE", "[NewsModel.NewsSchemaText(\"schema Site page { title: line }\")]", StringComparison.Ordinal));
}

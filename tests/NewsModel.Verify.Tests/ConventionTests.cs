namespace NewsModel.Snapshots.Tests;

/// <summary>Snapshots in the repository, by convention alone: class, method and parameters name the file.</summary>
public class ConventionTests
{
    [Fact]
    public Task Text() => Verify("Residents welcome the new bridge\n\nThe first cars crossed on Monday.");

    [Fact]
    public async Task Awaited() => await Verify("An awaited verification.");

    [Fact]
    public Task Later() => Verify(Slowly("A text that comes later."));

    [Fact]
    public Task Extension() => Verify("""{ "headline": "Residents welcome the new bridge" }""", "json");

    [Fact]
    public Task Code() => Verify("Not C#, and yet it does not disturb the build.", "cs");

    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    public Task Parameters(string word, int number) => Verify($"{word} is {number}").UseParameters(word, number);

    [Fact]
    public Task Directory() => Verify("Beside this source file.").UseDirectory("Beside");

    private static async Task<string> Slowly(string text)
    {
        await Task.Yield();
        return text;
    }

    public class Nested
    {
        [Fact]
        public Task Text() => Verify("A nested class has its parent's name before its own.");
    }
}

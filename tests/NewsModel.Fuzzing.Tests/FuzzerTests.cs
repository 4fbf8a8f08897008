using NewsModel.Fuzzing.Guided;
using NewsModel.Fuzzing.Instrumenting;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Tests;

/// <summary>The fuzzer finds what is wrong with targets that are wrong on purpose.</summary>
public sealed class FuzzerTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void It_goes_after_new_edges_to_a_word_that_it_does_not_know()
    {
        (bool isWell, string output) = Fuzz(new Secret("fogbank"));

        Assert.False(isWell);
        Assert.Contains("seed 7", output);
        Assert.Equal("fogbank", Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(Directory.GetFiles(_folder)))));
    }

    [Fact]
    public void It_reports_an_input_that_takes_no_end()
    {
        (bool isWell, string output) = Fuzz(new Endless(), patience: 3);

        Assert.False(isWell);
        Assert.Contains("does not come to an end", output);
    }

    [Fact]
    public void It_says_so_where_nothing_is_wrong()
    {
        (bool isWell, string output) = Fuzz(new Secret("something much too long to be found in a second"), seconds: 1);

        Assert.True(isWell, output);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void A_minimised_corpus_reaches_the_same_with_less()
    {
        var folder = new CorpusFolder(_folder);
        foreach (string input in new[] { "fog and a lot behind it", "f", "fo", "rain", "x" })
        {
            folder.Add(Encoding.UTF8.GetBytes(input));
        }

        using var minimiser = new CorpusMinimiser(new Secret("fogbank"), folder);
        minimiser.Run(TextWriter.Null);

        Assert.Equal(["f", "fo", "fog"], folder.Read().Select(Encoding.UTF8.GetString).Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private (bool IsWell, string Output) Fuzz(Target target, int seconds = 60, int patience = 60)
    {
        using var output = new StringWriter();
        using var fuzzer = new Fuzzer(target, new CorpusFolder(_folder), literals: [], seed: 7, patience);
        return (fuzzer.Run(seconds, output), output.ToString());
    }

    /// <summary>Fails at one word, which it looks at letter by letter.</summary>
    private sealed class Secret(string word) : Target
    {
        public override string Name => "secret";

        public override IEnumerable<byte[]> Seeds => ["x"u8.ToArray()];

        public override void Run(byte[] input)
        {
            int same = 0;
            while (same < word.Length && same < input.Length && input[same] == word[same])
            {
                same++;
                Edges.Hit((ushort)(same * 1000));
            }

            DefectException.Unless(same < word.Length, "The word is found.");
        }
    }

    private sealed class Endless : Target
    {
        public override string Name => "endless";

        public override IEnumerable<byte[]> Seeds => [[]];

        public override void Run(byte[] input) => Thread.Sleep(input.Length > 3 ? Timeout.Infinite : 0);
    }
}

using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Tests;

public class CommonWordsTests
{
    [Theory]
    [InlineData("abcd", "abcd", "abcd")]
    [InlineData("abcd", "xaxcx", "a.c.")]
    [InlineData("abcd", "", "....")]
    [InlineData("", "abcd", "")]
    [InlineData("abab", "ab", "..ab")]  // of several places the last
    [InlineData("ab", "ba", "a.")]      // of several subsequences the one that steps back in the article first
    [InlineData("abcb", "cab", "a..b")]
    public void The_words_in_a_longest_common_subsequence_are_marked(string article, string line, string marked) =>
        Assert.Equal(marked, Shown(article, Mark(article, line)));

    /// <summary>The same by the table of lengths, cell by cell, on lines shorter and longer than 64 words.</summary>
    [Theory]
    [InlineData(20, 3)]
    [InlineData(64, 5)]
    [InlineData(65, 20)]
    [InlineData(200, 4)]
    [InlineData(200, 60)]
    public void It_is_the_subsequence_that_the_table_of_lengths_gives(int most, int words)
    {
        var random = new Random(most + words);
        for (int round = 0; round < 200; round++)
        {
            string article = Line(random, random.Next(most + 1), words);
            string line = Line(random, random.Next(most + 1), words);
            Assert.Equal(Shown(article, ByTable(article, line)), Shown(article, Mark(article, line)));
        }
    }

    private static string Line(Random random, int length, int words) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)('A' + random.Next(words))));

    private static bool[] Mark(string article, string line)
    {
        bool[] marks = new bool[article.Length];
        new CommonWords([.. line.Select(static letter => (int)letter)]).Mark([.. article.Select(static letter => (int)letter)], marks);
        return marks;
    }

    private static string Shown(string article, bool[] marks) => string.Concat(article.Select((letter, i) => marks[i] ? letter : '.'));

    private static bool[] ByTable(string article, string line)
    {
        int[,] lengths = new int[article.Length + 1, line.Length + 1];
        for (int i = 1; i <= article.Length; i++)
        {
            for (int j = 1; j <= line.Length; j++)
            {
                lengths[i, j] = article[i - 1] == line[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        bool[] marks = new bool[article.Length];
        for ((int row, int column) = (article.Length, line.Length); row > 0 && column > 0;)
        {
            if (article[row - 1] == line[column - 1])
            {
                marks[--row] = true;
                column--;
            }
            else
            {
                (row, column) = lengths[row, column - 1] > lengths[row - 1, column] ? (row, column - 1) : (row - 1, column);
            }
        }

        return marks;
    }
}

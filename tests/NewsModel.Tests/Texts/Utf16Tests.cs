using NewsModel.Tests.Support;

namespace NewsModel.Tests.Texts;

public class Utf16Tests
{
    private static readonly string[] Pieces = ["x", "plain words", "é", "—", "“", "漢", "かな", "🙂", "\u07FF", "\u0800", "\uFFFF", "\U0010FFFF", "\u0080", "\u007F"];

    // Whether there is something behind a text or not: what is read beyond it never shows.
    [Theory]
    [InlineData("")]
    [InlineData(" and what follows it, long enough to be read beyond the end of the text — of any length — 漢字漢字漢字漢字")]
    public void Strings_are_those_of_the_framework(string behind)
    {
        for (int seed = 0; seed < 5000; seed++)
        {
            var dice = new Dice(seed);
            int kinds = 1 + dice.Upto(Pieces.Length);
            string text = string.Concat(Enumerable.Range(0, dice.Upto(60)).Select(_ => Pieces[dice.Upto(kinds)]));
            byte[] page = Encoding.UTF8.GetBytes("é" + text + behind);
            Assert.Equal(text, Utf16.GetString(page, 2, Encoding.UTF8.GetByteCount(text)));
        }
    }

    [Fact]
    public void Texts_of_every_length_are_whole()
    {
        for (int length = 0; length < 200; length++)
        {
            foreach (string character in (string[])["x", "é", "’", "🙂"])
            {
                string text = new string('a', length) + character + new string('b', length % 7);
                byte[] page = Encoding.UTF8.GetBytes(text + new string('c', length));
                Assert.Equal(text, Utf16.GetString(page, 0, Encoding.UTF8.GetByteCount(text)));
            }
        }
    }
}

using System.Globalization;
using System.Text;
using NewsModel.Cli;

namespace NewsModel.Fuzzing.Targets;

/// <summary>The command with a page on standard input: it ends as documented, and nothing that it prints steers a terminal.</summary>
internal sealed class CommandTarget : Target
{
    private static readonly string[][] Ways =
    [
        ["parse", "-", "--to", "pretty"],
        ["parse", "-", "--to", "json"],
        ["parse", "-", "--to", "jsonl", "--strict"],
        ["explain", "-"],
        ["detect", "-"],
    ];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly byte[] Html = """
        <!doctype html><meta charset=utf-8><h1>KMA UPDATES</h1><figure><img alt="A ferry"><figcaption>Ferry</figcaption></figure>
        <p>It sails <a href="/t">on &amp; on</a>.<ul><li>Leave a Comment</ul><table><tr><td>a<td>b</table><pre>c</pre>
        """u8.ToArray();

    public override string Name => "command";

    public override int Longest => 1024;

    public override IEnumerable<byte[]> Seeds => [.. Repository.Pages.Where(static page => page.Length < 1024), Html];

    public override void Run(byte[] input)
    {
        for (int i = 0; i < Ways.Length; i++)
        {
            using var output = new MemoryStream();
            using var error = new StringWriter(CultureInfo.InvariantCulture);
            int status = Application.Run(Ways[i], new Terminal
            {
                Input = new DribblingStream(input),
                Output = output,
                Error = error,
                Width = input.Length % 2 == 0 ? null : 40 + (input.Length % 80),
            });
            string way = string.Join(' ', Ways[i]);
            DefectException.Unless(status is ExitStatus.Success or ExitStatus.Failure, $"'{way}' ends with {status}.");
            DefectException.Unless(!error.ToString().Contains("this is a defect", StringComparison.Ordinal), $"'{way}' says: {error}");
            AssertHarmless(way, Strict.GetString(output.ToArray()));
            AssertHarmless(way, error.ToString());
        }
    }

    private static void AssertHarmless(string way, string text)
    {
        foreach (char c in text)
        {
            DefectException.Unless(!char.IsControl(c) || c is '\n', $"'{way}' prints U+{(int)c:X4}.");
        }
    }
}

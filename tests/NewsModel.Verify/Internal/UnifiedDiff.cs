using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace VerifyTests;

/// <summary>A unified diff with the line numbers of both texts in front.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly StringBuilder _text = new();
    private readonly DiffResult _diff;
    private readonly int _width;

    private UnifiedDiff(string verified, string received)
    {
        _diff = new Differ().CreateLineDiffs(verified, received, ignoreWhitespace: false);
        _width = Math.Max(_diff.PiecesOld.Length, _diff.PiecesNew.Length).ToString().Length;
    }

    public static string Between(string verified, string received)
    {
        var diff = new UnifiedDiff(verified, received);
        diff.Write();
        return diff._text.ToString();
    }

    private void Write()
    {
        var shown = 0;
        for (var index = 0; index < _diff.DiffBlocks.Count; index++)
        {
            var block = _diff.DiffBlocks[index];
            var before = Math.Max(shown, block.DeleteStartA - Context);
            if (before > shown || index == 0) Heading(before, before - block.DeleteStartA + block.InsertStartB);
            Unchanged(before, block.DeleteStartA, block.InsertStartB - block.DeleteStartA);
            for (var line = 0; line < block.DeleteCountA; line++)
                Line(block.DeleteStartA + line, null, '-', _diff.PiecesOld[block.DeleteStartA + line]);
            for (var line = 0; line < block.InsertCountB; line++)
                Line(null, block.InsertStartB + line, '+', _diff.PiecesNew[block.InsertStartB + line]);

            var end = block.DeleteStartA + block.DeleteCountA;
            var next = index + 1 < _diff.DiffBlocks.Count ? _diff.DiffBlocks[index + 1].DeleteStartA : _diff.PiecesOld.Length;
            shown = Math.Min(next, end + Context);
            Unchanged(end, shown, block.InsertStartB + block.InsertCountB - end);
        }
    }

    private void Heading(int oldLine, int newLine) => _text.Append($"@@ -{oldLine + 1} +{newLine + 1} @@\n");

    private void Unchanged(int from, int to, int shift)
    {
        for (var line = from; line < to; line++) Line(line, line + shift, ' ', _diff.PiecesOld[line]);
    }

    private void Line(int? oldLine, int? newLine, char sign, string text) =>
        _text.Append(Number(oldLine)).Append(' ').Append(Number(newLine)).Append(' ').Append(sign).Append(' ').Append(text).Append('\n');

    private string Number(int? line) => (line + 1).ToString()!.PadLeft(_width);
}

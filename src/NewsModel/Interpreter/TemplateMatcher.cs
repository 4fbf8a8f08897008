using System.Text;
using NewsModel.Grammar;
using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>Cuts a text by a template: by searching for its literal parts, without backtracking.</summary>
internal sealed class TemplateMatcher
{
    private readonly byte[]? _literal;
    private readonly byte[]? _start;
    private readonly byte[]? _end;
    private readonly Hole[] _holes;

    public TemplateMatcher(Schema.Template template)
    {
        if (template.IsLiteral)
        {
            _literal = Utf8(template.Parts[0]);
            _holes = [];
            return;
        }

        _start = template.Parts[0] is LiteralPart ? Utf8(template.Parts[0]) : null;
        _end = template.Parts[^1] is LiteralPart ? Utf8(template.Parts[^1]) : null;
        var holes = new List<Hole>();
        int named = 0;
        for (int i = 0; i < template.Parts.Count; i++)
        {
            if (template.Parts[i] is HolePart hole)
            {
                // The last hole ends where the text does, but for the literal that was cut off.
                byte[] ending = Encoding.UTF8.GetBytes(hole.Ending);
                byte[]? next = i + (_end is null ? 1 : 2) < template.Parts.Count ? [.. ending, .. Utf8(template.Parts[i + 1])] : null;
                holes.Add(new Hole(hole.Field is null ? -1 : named++, hole.ToLast, ending, next));
            }
        }

        _holes = [.. holes];
    }

    private sealed record Hole(int Place, bool ToLast, byte[] Ending, byte[]? Next);

    /// <summary>Whether a text fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="named">Where the text of each named hole goes, in order; not written where it is too short.</param>
    public bool Fits(Text text, Span<Text?> named)
    {
        if (_literal is not null)
        {
            return Grammar.Template.Is(text, _literal);
        }

        Text rest = text;
        if ((_start is not null && !Grammar.Template.CutStart(rest, _start, out rest)) || (_end is not null && !Grammar.Template.CutEnd(rest, _end, out rest)))
        {
            return false;
        }

        foreach (Hole hole in _holes)
        {
            if (!Cut(hole, ref rest, out Text value))
            {
                return false;
            }

            if ((uint)hole.Place < (uint)named.Length)
            {
                named[hole.Place] = value;
            }
        }

        return true;
    }

    private static bool Cut(Hole hole, ref Text rest, out Text value)
    {
        if (hole.Next is not { } next)
        {
            return Grammar.Template.IsHole(rest, out value) && (hole.Ending.Length == 0 || Conditions.EndsWith(value, hole.Ending));
        }

        return hole.ToLast
            ? Grammar.Template.CutLast(rest, next, out value, out rest, hole.Ending.Length)
            : Grammar.Template.CutFirst(rest, next, out value, out rest, hole.Ending.Length);
    }

    private static byte[] Utf8(TemplatePart part) => Encoding.UTF8.GetBytes(((LiteralPart)part).Text);
}

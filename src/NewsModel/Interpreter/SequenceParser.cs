using Pidgin;

namespace NewsModel.Interpreter;

/// <summary>Parts one after the other, and what comes of their values: Pidgin's <c>Map</c> for any number of them.</summary>
internal sealed class SequenceParser(Parser<Line, object?>[] parts, Gathering gathering) : Parser<Line, object?>
{
    public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out object? result)
    {
        var values = new object?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!parts[i].TryParse(ref state, ref expecteds, out values[i]))
            {
                result = null;
                return false;
            }
        }

        result = gathering.Of(values);
        return true;
    }
}

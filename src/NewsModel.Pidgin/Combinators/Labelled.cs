using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public abstract partial class Parser<TToken, T>
{
    /// <summary>Names what this parser accepts; errors then mention the name and nothing that is within.</summary>
    /// <param name="label">The name.</param>
    /// <returns>A parser that does the same.</returns>
    public Parser<TToken, T> Labelled(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return WithExpected(new Expected<TToken>(label));
    }

    internal Parser<TToken, T> WithExpected(params Expected<TToken>[] expected) => new LabelledParser<TToken, T>(this, expected);
}

internal sealed class LabelledParser<TToken, T>(Parser<TToken, T> parser, Expected<TToken>[] expected) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var outer = expecteds.Count;
        var succeeded = parser.TryParse(ref state, ref expecteds, out result);
        Relabel(ref expecteds, outer, succeeded);
        return succeeded;
    }

    internal override bool TryRepeat(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, List<T>? results)
    {
        var outer = expecteds.Count;
        var succeeded = parser.TryRepeat(ref state, ref expecteds, results);
        Relabel(ref expecteds, outer, succeeded);
        return succeeded;
    }

    private void Relabel(ref PooledList<Expected<TToken>> expecteds, int outer, bool succeeded)
    {
        expecteds.Truncate(outer);
        if (succeeded)
            return;
        foreach (var one in expected)
            expecteds.Add(one);
    }
}

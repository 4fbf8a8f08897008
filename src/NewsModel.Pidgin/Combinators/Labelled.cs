using System.Collections.Immutable;
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
        return WithExpected([new Expected<TToken>(label)]);
    }

    internal Parser<TToken, T> WithExpected(ImmutableArray<Expected<TToken>> expected) =>
        new LabelledParser<TToken, T>(this, expected);
}

internal sealed class LabelledParser<TToken, T>(Parser<TToken, T> parser, ImmutableArray<Expected<TToken>> expected) : Parser<TToken, T>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        var outer = expecteds.Count;
        var succeeded = parser.TryParse(ref state, ref expecteds, out result);
        expecteds.Truncate(outer);
        if (!succeeded)
            expecteds.AddRange(expected);
        return succeeded;
    }
}

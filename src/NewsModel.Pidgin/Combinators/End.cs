using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Accepts the end of the input.</summary>
    public static Parser<TToken, Unit> End { get; } = new EndParser<TToken>();
}

internal sealed class EndParser<TToken> : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out Unit result)
    {
        if (!state.HasCurrent)
        {
            result = Unit.Value;
            return true;
        }

        state.FailHere();
        expecteds.Add(default);
        result = null;
        return false;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Pidgin;

public static partial class Parser
{
    /// <summary>Succeeds where a parser fails; what the parser consumed stays consumed either way.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <typeparam name="T">What the parser returns.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that fails where <paramref name="parser"/> succeeds.</returns>
    public static Parser<TToken, Unit> Not<TToken, T>(Parser<TToken, T> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new NotParser<TToken, T>(parser);
    }
}

internal sealed class NotParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, Unit>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out Unit result)
    {
        var start = state.Index;
        var unexpected = state.HasCurrent ? Maybe.Just(state.Current) : default;
        var outer = expecteds.Count;
        var succeeded = parser.TryParse(ref state, ref expecteds, out _);
        expecteds.Truncate(outer);
        if (!succeeded)
        {
            result = Unit.Value;
            return true;
        }

        state.SetError(unexpected, false, start, null);
        result = null;
        return false;
    }
}

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Returns how many tokens have been consumed.</summary>
    public static Parser<TToken, long> CurrentOffsetLong { get; } = new CurrentOffsetLongParser<TToken>();

    /// <summary>Returns how many tokens have been consumed.</summary>
    public static Parser<TToken, int> CurrentOffset { get; } = new CurrentOffsetParser<TToken>();
}

internal sealed class CurrentOffsetLongParser<TToken> : Parser<TToken, long>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, out long result)
    {
        result = state.Location;
        return true;
    }
}

internal sealed class CurrentOffsetParser<TToken> : Parser<TToken, int>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, out int result)
    {
        result = state.Index;
        return true;
    }
}

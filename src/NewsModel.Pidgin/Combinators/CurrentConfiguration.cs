using Pidgin.Configuration;

namespace Pidgin;

public static partial class Parser<TToken>
{
    /// <summary>Returns the configuration that the parse was started with.</summary>
    public static Parser<TToken, IConfiguration<TToken>> Configuration { get; } = new CurrentConfigurationParser<TToken>();
}

internal sealed class CurrentConfigurationParser<TToken> : Parser<TToken, IConfiguration<TToken>>
{
    public override bool TryParse(
        ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, out IConfiguration<TToken> result)
    {
        result = state.Configuration;
        return true;
    }
}

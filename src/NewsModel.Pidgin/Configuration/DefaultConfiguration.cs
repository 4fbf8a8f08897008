namespace Pidgin.Configuration;

/// <summary>A configuration for any token: each is one column wide.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public class DefaultConfiguration<TToken> : IConfiguration<TToken>
{
    // One delegate for all instances: a state recognises it and does not count the columns one by one.
    private static readonly Func<TToken, SourcePosDelta> OneColumn = _ => SourcePosDelta.OneCol;

    /// <summary>The one to use when nothing is overridden.</summary>
    public static IConfiguration<TToken> Instance { get; } = new DefaultConfiguration<TToken>();

    /// <inheritdoc/>
    public virtual Func<TToken, SourcePosDelta> SourcePosCalculator { get; } = OneColumn;

    /// <inheritdoc/>
    public virtual IArrayPoolProvider ArrayPoolProvider { get; } = DefaultArrayPoolProvider.Instance;
}

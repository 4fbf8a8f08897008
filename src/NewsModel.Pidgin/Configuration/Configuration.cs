namespace Pidgin.Configuration;

/// <summary>Finds and changes configurations.</summary>
public static class Configuration
{
    /// <summary>The configuration of a parse that is started without one.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <returns>The configuration.</returns>
    public static IConfiguration<TToken> Default<TToken>() =>
        typeof(TToken) == typeof(char)
            ? (IConfiguration<TToken>)CharDefaultConfiguration.Instance
            : DefaultConfiguration<TToken>.Instance;

    /// <summary>The same configuration with another measure for tokens.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <param name="configuration">The configuration.</param>
    /// <param name="posCalculator">Says how far a token reaches in the text that it stands for.</param>
    /// <returns>A new configuration.</returns>
    public static IConfiguration<TToken> WithPosCalculator<TToken>(
        this IConfiguration<TToken> configuration, Func<TToken, SourcePosDelta> posCalculator)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(posCalculator);
        return new Changed<TToken>(posCalculator, configuration.ArrayPoolProvider);
    }

    /// <summary>The same configuration with other array pools.</summary>
    /// <typeparam name="TToken">What the input is made of.</typeparam>
    /// <param name="configuration">The configuration.</param>
    /// <param name="arrayPoolProvider">Where arrays are rented.</param>
    /// <returns>A new configuration.</returns>
    public static IConfiguration<TToken> WithArrayPoolProvider<TToken>(
        this IConfiguration<TToken> configuration, IArrayPoolProvider arrayPoolProvider)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(arrayPoolProvider);
        return new Changed<TToken>(configuration.SourcePosCalculator, arrayPoolProvider);
    }

    private sealed record Changed<TToken>(Func<TToken, SourcePosDelta> SourcePosCalculator, IArrayPoolProvider ArrayPoolProvider)
        : IConfiguration<TToken>;
}

namespace Pidgin.Configuration;

/// <summary>What a parse is started with besides its input; a parser can read it from its state.</summary>
/// <typeparam name="TToken">What the input is made of.</typeparam>
public interface IConfiguration<TToken>
{
    /// <summary>Says how far a token reaches in the text that it stands for.</summary>
    Func<TToken, SourcePosDelta> SourcePosCalculator { get; }

    /// <summary>Where arrays are rented.</summary>
    IArrayPoolProvider ArrayPoolProvider { get; }
}

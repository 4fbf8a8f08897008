namespace Pidgin.Configuration;

/// <summary>A configuration for text: a line feed starts a line, a tab is four columns wide.</summary>
public class CharDefaultConfiguration : DefaultConfiguration<char>
{
    /// <summary>The one to use when nothing is overridden.</summary>
    public static new IConfiguration<char> Instance { get; } = new CharDefaultConfiguration();

    /// <inheritdoc/>
    public override Func<char, SourcePosDelta> SourcePosCalculator { get; } = character => character switch
    {
        '\n' => SourcePosDelta.NewLine,
        '\t' => new SourcePosDelta(0, 4),
        _ => SourcePosDelta.OneCol,
    };
}

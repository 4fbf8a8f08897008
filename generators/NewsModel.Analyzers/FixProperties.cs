namespace NewsModel.Analyzers;

/// <summary>What a diagnostic tells its fix beside the message.</summary>
internal static class FixProperties
{
    /// <summary>The name that was probably meant.</summary>
    public const string Near = "near";

    /// <summary>The types that a switch leaves out: their documentation ids, with <see cref="Separator"/> between them.</summary>
    public const string Missing = "missing";

    /// <summary>Stands between names.</summary>
    public const char Separator = '|';
}

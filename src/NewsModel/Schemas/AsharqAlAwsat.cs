namespace NewsModel.Schemas;

/// <summary>The parser of Asharq Al-Awsat's English pages.</summary>
[NewsSchema("asharq-al-awsat.news")]
public static partial class AsharqAlAwsat;

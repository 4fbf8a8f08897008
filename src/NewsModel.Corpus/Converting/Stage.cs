namespace NewsModel.Corpus;

/// <summary>What is done to a page on its way, in order.</summary>
public enum Stage
{
    /// <summary>Its file is read and inflated, its record found.</summary>
    Reading,

    /// <summary>Its text is taken out of the record.</summary>
    Decoding,

    /// <summary>A schema is chosen and gives its articles.</summary>
    Parsing,

    /// <summary>What its articles are known by is made from their words.</summary>
    Identifying,

    /// <summary>Its articles become bytes.</summary>
    Formatting,

    /// <summary>Its articles are looked up among those that were there before.</summary>
    Comparing,

    /// <summary>Its articles are written.</summary>
    Writing,
}

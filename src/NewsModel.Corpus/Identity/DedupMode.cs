namespace NewsModel.Corpus;

/// <summary>When an article counts as one that was there before.</summary>
public enum DedupMode
{
    /// <summary>Never: each is written.</summary>
    Off,

    /// <summary>When its words are the same.</summary>
    Exact,

    /// <summary>When three quarters of its shingles of words are the same, about.</summary>
    Near,
}

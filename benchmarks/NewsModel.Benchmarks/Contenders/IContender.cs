namespace NewsModel.Benchmarks.Contenders;

/// <summary>
/// A way to parse pages of Asharq Al-Awsat as the built-in schema describes them. Of stories printed once only, which
/// the schema knows too and the corpus has none of, the contenders that are not made from it know nothing.
/// </summary>
internal interface IContender : ITimed
{
    /// <summary>What the work gives, in the form that all contenders can be compared in.</summary>
    StringPage Read(byte[] page);
}

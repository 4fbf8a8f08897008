namespace NewsModel.Accuracy.Extractors;

internal static class AllExtractors
{
    /// <summary>The extractors of this repository, the baseline first.</summary>
    public static IReadOnlyList<IExtractor> Create() => [new Plain(), new PublisherSchemas(), new AnyPage(withMarkup: false), new AnyPage(withMarkup: true)];
}

using System.Globalization;
using NewsModel.Accuracy.Extractors;
using NewsModel.Accuracy.Scores;

namespace NewsModel.Accuracy.Data;

/// <summary>Pages with the articles on them, and how their authors measure.</summary>
/// <param name="Name">What the authors call it.</param>
/// <param name="References">The pages with their articles.</param>
/// <param name="Peers">What other programs extracted, as the authors keep it.</param>
/// <param name="Measures">The authors' measures.</param>
/// <param name="Account">Which lines cost most.</param>
/// <param name="InPercent">Whether the authors print percent rather than fractions.</param>
internal sealed record DataSet(
    string Name, IReadOnlyList<Reference> References, IReadOnlyList<IExtractor> Peers, IReadOnlyList<IMeasure> Measures, ILineAccount Account, bool InPercent)
{
    /// <summary>Its name, and how many pages it has.</summary>
    public string Title => $"{Name}, {References.Count} {(References.Count == 1 ? "page" : "pages")}";

    /// <summary>The data set with the pages of one publisher alone.</summary>
    public DataSet Of(string publisher) => this with
    {
        References = [.. References.Where(reference => reference.Page.Publisher.Equals(publisher, StringComparison.OrdinalIgnoreCase))],
    };

    /// <summary>Measures an extractor on every page.</summary>
    public IReadOnlyList<PageResult> Run(IExtractor extractor) => [.. References.Select(reference =>
    {
        IReadOnlyList<string> extracted = [.. extractor.Paragraphs(reference.Page).Select(Whitespace.Normalize)];
        return new PageResult(reference, extracted, [.. Measures.Select(measure => measure.Of(reference.Body, extracted))]);
    })];

    /// <summary>A figure as the authors print it.</summary>
    public string Print(double figure) => double.IsNaN(figure)
        ? "–"
        : (InPercent ? figure * 100 : figure).ToString(InPercent ? "F2" : "F3", CultureInfo.InvariantCulture);
}

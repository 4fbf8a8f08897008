using NewsModel.Accuracy.Data;

namespace NewsModel.Accuracy.Extractors;

/// <summary>Something that finds the article on a page.</summary>
internal interface IExtractor
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>Whether it is made for pages such as those of a data set.</summary>
    bool Reads(DataSet data) => true;

    /// <summary>The paragraphs of the page's article, sub-headings included, in order; none where it finds no article.</summary>
    IReadOnlyList<string> Paragraphs(Page page);
}

using NewsModel.Schemas;

namespace NewsModel.Benchmarks.Contenders;

/// <summary>This project's generated parser: fields are slices of the page, every line has its owner, lists are made when they are read.</summary>
internal sealed class Slices : IContender
{
    public string Name => "slices";

    public int Run(byte[] page)
    {
        ParseResult<NewsPage> result = AsharqAlAwsat.Parse(page);
        return result.Value.Articles.Count + result.Diagnostics.Count;
    }

    public StringPage Read(byte[] page) => Strings.Of(AsharqAlAwsat.Parse(page).Value);
}

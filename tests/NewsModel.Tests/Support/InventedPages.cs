namespace NewsModel.Tests.Support;

/// <summary>The invented pages: <c>Pages/LAYOUT/WHAT-IS-ODD-ABOUT-IT.txt</c>, copied beside the tests.</summary>
internal static class InventedPages
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static IEnumerable<string> Layouts => Directory.EnumerateDirectories(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    public static byte[] Read(string layout, string name) => File.ReadAllBytes(Path.Combine(Root, layout, $"{name}.txt"));

    public static IEnumerable<string> NamesOf(string layout) =>
        Directory.EnumerateFiles(Path.Combine(Root, layout), "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public static IEnumerable<byte[]> All => Layouts.SelectMany(static layout => NamesOf(layout).Select(name => Read(layout, name)));
}

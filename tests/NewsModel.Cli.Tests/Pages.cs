namespace NewsModel.Cli.Tests;

/// <summary>The invented pages.</summary>
internal static class Pages
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static string AsharqAlAwsat => PathOf("asharq-al-awsat.txt");

    public static string KmaUpdates => PathOf("kma-updates.txt");

    public static string Rudaw => PathOf("rudaw.txt");

    public static string DefensePost => PathOf("more/defense-post.txt");

    /// <summary>Of another site.</summary>
    public static string Foreign => PathOf("more/foreign.txt");

    /// <summary>With two lines in a row that nothing takes.</summary>
    public static string Unclaimed => PathOf("more/unclaimed.txt");

    /// <summary>With control characters and markup in its text.</summary>
    public static string Controls => PathOf("more/controls.txt");

    private static string PathOf(string name) => Path.Combine(Folder, name);
}

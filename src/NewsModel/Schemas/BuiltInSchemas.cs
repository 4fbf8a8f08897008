namespace NewsModel.Schemas;

/// <summary>The schemas that come with the library.</summary>
public static class BuiltInSchemas
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<NewsSchema> All { get; } = [AsharqAlAwsat.Schema, DefensePost.Schema, KmaUpdates.Schema, Rudaw.Schema];
}

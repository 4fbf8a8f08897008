namespace NewsModel.Schemas;

/// <summary>The schemas that come with the library.</summary>
public static class BuiltInSchemas
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<NewsSchema> All { get; } =
    [
        APNews.Schema,
        AsharqAlAwsat.Schema,
        CNBC.Schema,
        DefensePost.Schema,
        FoxNews.Schema,
        FreeBeacon.Schema,
        GatewayPundit.Schema,
        Guardian.Schema,
        INews.Schema,
        Independent.Schema,
        Intercept.Schema,
        KmaUpdates.Schema,
        LATimes.Schema,
        Nation.Schema,
        NewYorker.Schema,
        OccupyDemocrats.Schema,
        Reuters.Schema,
        Rudaw.Schema,
        Telegraph.Schema,
        WashingtonTimes.Schema,
    ];
}

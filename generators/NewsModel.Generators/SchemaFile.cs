namespace NewsModel.Generators;

/// <summary>A schema file among the additional files.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Name, string Text)
{
    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path)
    {
        int slash = path.LastIndexOfAny(['/', '\\']);
        return path.Substring(slash + 1);
    }
}

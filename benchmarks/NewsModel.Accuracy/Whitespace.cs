namespace NewsModel.Accuracy;

internal static class Whitespace
{
    /// <summary>The text with single spaces between its words and none around them.</summary>
    public static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Globalization;

namespace NewsModel.Cli;

/// <summary>Counts things in words.</summary>
internal static class Count
{
    /// <summary><c>1 line</c>, <c>2 lines</c>.</summary>
    public static string Of(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}

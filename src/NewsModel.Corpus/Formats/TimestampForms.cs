using System.Globalization;

namespace NewsModel.Corpus.Formats;

/// <summary>What is certain of when a story came out, as standards write it. Nothing is made up: no midnight, no zone.</summary>
internal static class TimestampForms
{
    /// <summary>The instant, as RFC 3339 has it; null unless day, time and distance from UTC are known.</summary>
    public static string? Instant(Timestamp? timestamp) =>
        timestamp is { Date: { } date, Time: { } time, Offset: { } offset } ? $"{Day(date)}T{TimeOfDay(time)}{Distance(offset)}" : null;

    /// <summary>As much as is known, as ISO 8601 has it: the day, the day and the time, or the instant; null where not even the day is.</summary>
    public static string? Known(Timestamp? timestamp) => timestamp switch
    {
        { Date: { } date, Time: { } time, Offset: { } offset } => $"{Day(date)}T{TimeOfDay(time)}{Distance(offset)}",
        { Date: { } date, Time: { } time } => $"{Day(date)}T{TimeOfDay(time)}",
        { Date: { } date } => Day(date),
        _ => null,
    };

    /// <summary>The same without hyphens and colons, as NITF has it.</summary>
    public static string? Basic(Timestamp? timestamp) => timestamp switch
    {
        { Date: { } date, Time: { } time, Offset: { } offset } => $"{BasicDay(date)}T{BasicTime(time)}{Distance(offset).Replace(":", "", StringComparison.Ordinal)}",
        { Date: { } date, Time: { } time } => $"{BasicDay(date)}T{BasicTime(time)}",
        { Date: { } date } => BasicDay(date),
        _ => null,
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TimeOfDay(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string BasicDay(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string BasicTime(TimeOnly time) => time.ToString("HHmmss", CultureInfo.InvariantCulture);

    private static string Distance(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}

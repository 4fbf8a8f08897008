using System.Text.Json;
using NewsModel.Dates;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>When a story was published or updated: the text as printed, and what it says for certain.</summary>
/// <remarks>The text is read anew whenever one of the values is asked for, so a page that is parsed pays nothing for them.</remarks>
public sealed partial record Timestamp : IComputedFields
{
    /// <summary>The text as printed.</summary>
    public required Text Line { get; init; }

    /// <summary>The day, where the text names it whole: neither "Nov. 21" nor "2 hours ago" does, and 3/4/2024 may be two.</summary>
    public DateOnly? Date => Read().Date;

    /// <summary>The time of the day, in <see cref="Zone"/>.</summary>
    public TimeOnly? Time => Read().Time;

    /// <summary>The time zone as printed behind the time, such as <c>ET</c>.</summary>
    public string? Zone => Read().Zone;

    /// <summary>How far the zone is ahead of UTC, where its name alone tells: <c>EST</c> does, and <c>ET</c> does not.</summary>
    public TimeSpan? Offset => Read().Offset;

    /// <inheritdoc/>
    void IComputedFields.WriteComputed(Utf8JsonWriter json) => Read().WriteFields(json);

    private PrintedTime Read() => PrintedTime.Read(Line.ToString());
}

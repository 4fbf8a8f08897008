using System.Globalization;
using System.Text.Json;

namespace NewsModel.Dates;

/// <summary>What a printed time says for certain: of "Updated 5:53 p.m. ET, Nov. 21, 2024" the day, the time and the zone.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of the day.</param>
/// <param name="Zone">The zone as printed.</param>
/// <param name="Offset">How far the zone is ahead of UTC.</param>
internal readonly record struct PrintedTime(DateOnly? Date, TimeOnly? Time, string? Zone, TimeSpan? Offset)
{
    /// <summary>Reads the first day and the first time of a text, wherever they stand in it and in whichever order.</summary>
    public static PrintedTime Read(string text)
    {
        var reader = new DateReader(text);
        PrintedTime read = default;
        while (!reader.IsAtEnd && (read.Date is null || read.Time is null))
        {
            if (read.Date is null && reader.ReadDate() is { } date)
            {
                read = read with { Date = date };
            }
            else if (read.Time is null && reader.ReadTime() is { } time)
            {
                (string? zone, TimeSpan? offset) = reader.ReadZone();
                read = read with { Time = time, Zone = zone, Offset = offset };
            }
            else
            {
                reader.Skip();
            }
        }

        return read;
    }

    /// <summary>Writes what is known as properties of a JSON object.</summary>
    public void WriteFields(Utf8JsonWriter json)
    {
        Write("date", Date?.ToString("O", CultureInfo.InvariantCulture));
        Write("time", Time?.ToString(Time is { Second: 0 } ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture));
        Write("zone", Zone);
        Write("offset", Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) : null);

        void Write(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }
}

using System.Globalization;

namespace NewsModel.Dates;

/// <summary>The words that dates and times are printed with in English, as data. Case is not heeded.</summary>
internal static class DateWords
{
    private static readonly Dictionary<string, int> Months = MonthNames();

    /// <summary>What a word ahead of "m" adds to an hour of the clock from 1 to 12, where 12 counts as 0.</summary>
    private static readonly Dictionary<string, int> Halves = new(StringComparer.OrdinalIgnoreCase) { ["am"] = 0, ["pm"] = 12 };

    private static readonly Dictionary<string, TimeOnly> Hours = new(StringComparer.OrdinalIgnoreCase)
    {
        ["midnight"] = new TimeOnly(0, 0),
        ["noon"] = new TimeOnly(12, 0),
        ["midday"] = new TimeOnly(12, 0),
    };

    // The hours ahead of UTC; null where the name alone does not tell: winter or summer, or several zones of that name.
    private static readonly Dictionary<string, double?> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0,
        ["ET"] = null, ["EST"] = -5, ["EDT"] = -4, ["Eastern"] = null,
        ["CT"] = null, ["CST"] = null, ["CDT"] = -5, ["Central"] = null,
        ["MT"] = null, ["MST"] = -7, ["MDT"] = -6, ["Mountain"] = null,
        ["PT"] = null, ["PST"] = -8, ["PDT"] = -7, ["Pacific"] = null,
        ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10,
        ["BST"] = 1, ["WET"] = 0, ["WEST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3, ["MSK"] = 3,
        ["IST"] = null, ["SGT"] = 8, ["HKT"] = 8, ["JST"] = 9, ["KST"] = 9,
        ["AWST"] = 8, ["ACST"] = 9.5, ["AEST"] = 10, ["AEDT"] = 11, ["NZST"] = 12, ["NZDT"] = 13,
    };

    /// <summary>The month that a word names, whole or cut short: "November", "Nov", and "Sept", as AP has it.</summary>
    public static bool IsMonth(string word, out int month) => Months.TryGetValue(word, out month);

    /// <summary>Whether a word is "am" or "pm", and the hours that it adds.</summary>
    public static bool IsHalf(string word, out int hours) => Halves.TryGetValue(word, out hours);

    /// <summary>The time that a word alone names.</summary>
    public static bool IsHour(string word, out TimeOnly time) => Hours.TryGetValue(word, out time);

    /// <summary>Whether a word names a time zone, and how far ahead of UTC it is.</summary>
    public static bool IsZone(string word, out TimeSpan? offset)
    {
        bool isZone = Zones.TryGetValue(word, out double? hours);
        offset = hours is { } ahead ? TimeSpan.FromHours(ahead) : null;
        return isZone;
    }

    /// <summary>Whether a word goes on with the name of a zone: "Eastern Standard Time".</summary>
    public static bool IsOfZone(string word) => word is "Standard" or "Daylight" or "Time" or "time";

    /// <summary>Whether a word may stand between the parts of a date: "21st of November".</summary>
    public static bool IsFiller(string word) => word is "st" or "nd" or "rd" or "th" or "of";

    private static Dictionary<string, int> MonthNames()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9 };
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        for (int month = 1; month <= 12; month++)
        {
            months[names.GetMonthName(month)] = month;
            months[names.GetAbbreviatedMonthName(month)] = month;
        }

        return months;
    }
}

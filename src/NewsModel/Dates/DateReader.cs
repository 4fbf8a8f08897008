namespace NewsModel.Dates;

/// <summary>Reads dates, times and zones off the tokens of a text. What does not fit is null, and then the place stays.</summary>
internal sealed class DateReader(string text)
{
    private readonly List<DateToken> _tokens = DateToken.Of(text);
    private int _at;

    // Whether the time is written for machines, who write how far ahead of UTC it is behind it; people write "9:00-10:00" so.
    private bool _isExact;

    /// <summary>Whether there is nothing left.</summary>
    public bool IsAtEnd => _at >= _tokens.Count;

    private DateToken Token => IsAtEnd ? default : _tokens[_at];

    /// <summary>Passes over a token.</summary>
    public void Skip() => _at++;

    /// <summary>Reads a day with its month and year.</summary>
    public DateOnly? ReadDate() => Try(MonthFirst) ?? Try(DayFirst) ?? Try(Numbers);

    /// <summary>Reads a time of the day.</summary>
    public TimeOnly? ReadTime() => Try(Hour);

    /// <summary>Reads a zone, by its name or by how far ahead of UTC it is.</summary>
    public (string? Name, TimeSpan? Offset) ReadZone()
    {
        int start = _at;
        bool isNamed = DateWords.IsZone(Token.Word, out TimeSpan? offset);
        if (isNamed)
        {
            Skip();
            while (DateWords.IsOfZone(Token.Word))
            {
                Skip();
            }
        }

        // "UTC+2" and "GMT-03:30" as well.
        if ((isNamed && offset == TimeSpan.Zero) || (!isNamed && _isExact))
        {
            offset = Try(Ahead) ?? offset;
        }

        return _at == start ? default : (text[_tokens[start].Start.._tokens[_at - 1].End].TrimEnd('.'), offset);
    }

    private T? Try<T>(Func<T?> read)
        where T : struct
    {
        int start = _at;
        T? value = read();
        _at = value is null ? start : _at;
        return value;
    }

    // "November 21, 2024", "Nov. 21st 2024"
    private DateOnly? MonthFirst()
    {
        int month = Month();
        int day = month == 0 ? -1 : Day();
        return day < 0 ? null : Date(Number(4, 4), month, day);
    }

    // "21 November 2024", "21st of November, 2024", "21-Nov-2024"
    private DateOnly? DayFirst()
    {
        int day = Day();
        Takes("-");
        int month = day < 0 ? 0 : Month();
        Takes("-");
        return month == 0 ? null : Date(Number(4, 4), month, day);
    }

    // "2024-11-21", "2024/11/21", and "21/11/2024" where it can be no other day.
    private DateOnly? Numbers()
    {
        int first = Number(1, 4);
        string separator = Token.Text ?? "";
        if (first < 0 || separator is not ("-" or "/" or "."))
        {
            return null;
        }

        Skip();
        int second = Number(1, 2);
        int third = Takes(separator) ? Number(1, 4) : -1;
        if (first > 31)
        {
            _isExact = Takes("T");
            return Date(first, second, third);
        }

        return first == second || first > 12 ? Date(third, second, first) : second > 12 ? Date(third, first, second) : null;
    }

    // "5:53 p.m.", "3.15pm", "9 AM", "17:53", "17:53:20.5", "noon"
    private TimeOnly? Hour()
    {
        if (DateWords.IsHour(Token.Word, out TimeOnly named))
        {
            Skip();
            return named;
        }

        int hour = Number(1, 2);
        bool hasColon = Takes(":");
        int minute = hasColon || Takes(".") ? Number(2, 2) : 0;
        int second = 0;
        if (hasColon && Takes(":"))
        {
            second = Number(2, 2);
            _isExact = true;
            if (Takes("."))
            {
                Number(1, 9);
            }
        }

        bool hasHalf = DateWords.IsHalf(Token.Word, out int half);
        if (hasHalf)
        {
            Skip();
            hour = hour is >= 1 and <= 12 ? (hour % 12) + half : -1;
        }

        // No minutes, or minutes behind a dot, are a time of the day with "am" or "pm" alone.
        return (hasColon || hasHalf) && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60
            ? new TimeOnly(hour, minute, second)
            : null;
    }

    // "+02:00", "-0500", "+2"
    private TimeSpan? Ahead()
    {
        int sign = Takes("+") ? 1 : Takes("-") ? -1 : 0;
        bool isWhole = Token.Digits == 4;
        int hours = sign == 0 ? -1 : Number(1, 4);
        int minutes = isWhole ? hours % 100 : Takes(":") ? Number(2, 2) : 0;
        hours = isWhole ? hours / 100 : hours;
        return hours is >= 0 and <= 14 && minutes is >= 0 and < 60 ? sign * new TimeSpan(hours, minutes, 0) : null;
    }

    private int Month()
    {
        if (!DateWords.IsMonth(Token.Word, out int month))
        {
            return 0;
        }

        Skip();
        return month;
    }

    // With what may follow it: "21st of".
    private int Day()
    {
        int day = Number(1, 2);
        while (day >= 0 && DateWords.IsFiller(Token.Word))
        {
            Skip();
        }

        return day;
    }

    private int Number(int fewest, int most)
    {
        if (Token.Digits < fewest || Token.Digits > most || Token.Digits == 0)
        {
            return -1;
        }

        int number = Token.Number;
        Skip();
        return number;
    }

    private bool Takes(string sign)
    {
        bool takes = Token.Text == sign;
        _at += takes ? 1 : 0;
        return takes;
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

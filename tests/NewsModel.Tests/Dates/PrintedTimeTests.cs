using System.Globalization;
using NewsModel.Dates;
using NewsModel.Tests.Support;

namespace NewsModel.Tests.Dates;

public class PrintedTimeTests
{
    [Theory]
    [InlineData("Nov. 21, 2024", "2024-11-21")]
    [InlineData("Published Sept. 3, 2024 at noon", "2024-09-03 12:00")]
    [InlineData("November 21st, 2024", "2024-11-21")]
    [InlineData("21 November 2024 • 3:15pm GMT", "2024-11-21 15:15 GMT +00:00")]
    [InlineData("21st of May, 2024, 9 AM", "2024-05-21 09:00")]
    [InlineData("21-Nov-2024", "2024-11-21")]
    [InlineData("Updated 5:53 PM EST, November 21, 2024", "2024-11-21 17:53 EST -05:00")]
    [InlineData("Thu, Nov 21 2024 5:53 p.m. ET", "2024-11-21 17:53 ET")]
    [InlineData("Nov. 21, 2024 3 AM PT", "2024-11-21 03:00 PT")]
    [InlineData("Thu, Nov 21 20245:53 PM EST", "2024-11-21 17:53 EST -05:00")]
    [InlineData("12:05 a.m. Eastern Standard Time", "00:05 Eastern Standard Time")]
    [InlineData("Thursday 21 November 2024 15.16 EST", "2024-11-21")]
    [InlineData("3.16pm BST", "15:16 BST +01:00")]
    [InlineData("21/11/2024, 09:41", "2024-11-21 09:41")]
    [InlineData("11/21/2024", "2024-11-21")]
    [InlineData("2024/11/21", "2024-11-21")]
    [InlineData("2024-11-21T17:53:20.125Z", "2024-11-21 17:53:20 Z +00:00")]
    [InlineData("2024-11-21T17:53-03:30", "2024-11-21 17:53 -03:30 -03:30")]
    [InlineData("Thu, 21 Nov 2024 17:53:00 +0100", "2024-11-21 17:53 +0100 +01:00")]
    [InlineData("1 May 2024 17:53 UTC+2", "2024-05-01 17:53 UTC+2 +02:00")]
    [InlineData("2024-11-21 17:53 (GMT)", "2024-11-21 17:53 GMT +00:00")]
    public void Reads(string printed, string known) => Assert.Equal(known, Known(printed));

    [Theory]
    [InlineData("")]
    [InlineData("2 hours ago")]
    [InlineData("Nov. 21")]
    [InlineData("November 2024")]
    [InlineData("3/4/2024")]
    [InlineData("31 November 2024")]
    [InlineData("21.11")]
    [InlineData("99999999999999999999")]
    [InlineData("p.m. : / - +")]
    public void Knows_nothing_for_certain_of(string printed) => Assert.Equal("", Known(printed));

    [Fact]
    public void Of_two_days_and_times_the_first_ones_count() =>
        Assert.Equal("2024-11-21 17:53", Known("Nov. 21, 2024, 5:53 pm (changed Nov. 22, 2024, 6 pm)"));

    [Fact]
    public void The_hours_of_a_day_open_are_no_zone() => Assert.Equal("09:00", Known("9:00-10:00"));

    [Fact]
    public void Culture_changes_nothing() =>
        Cultures.ForEach(static () => Assert.Equal("2024-04-21 17:53 EDT -04:00", Known("APRIL 21, 2024, 5:53 PM EDT")));

    [Fact]
    public void A_timestamp_says_what_its_line_says()
    {
        var time = new Timestamp { Line = "Nov. 21,\u00A02024 at 5:53 p.m. EST" };
        Assert.Equal(new DateOnly(2024, 11, 21), time.Date);
        Assert.Equal(new TimeOnly(17, 53), time.Time);
        Assert.Equal("EST", time.Zone);
        Assert.Equal(TimeSpan.FromHours(-5), time.Offset);
    }

    private static string Known(string printed)
    {
        PrintedTime time = PrintedTime.Read(printed);
        string clock = time.Time?.ToString(time.Time is { Second: 0 } ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
        string offset = time.Offset is { } ahead ? (ahead < TimeSpan.Zero ? "-" : "+") + ahead.ToString("hh\\:mm", CultureInfo.InvariantCulture) : "";
        return string.Join(' ', new[] { time.Date?.ToString("O", CultureInfo.InvariantCulture), clock, time.Zone, offset }.Where(static part => !string.IsNullOrEmpty(part)));
    }
}

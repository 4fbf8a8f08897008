using System.Globalization;

namespace NewsModel.Cli;

/// <summary>Prints records of a schema file for people: each field under its name, records inside records indented.</summary>
internal sealed class RecordPrinter(Report report)
{
    private const int LabelWidth = 13;

    /// <summary>How many values the page's lists hold: <c>, stories: 2</c>.</summary>
    public static string Summary(NewsRecord page) => string.Concat(page.Fields.Select(field => page[field] is ValueList<object> list
        ? string.Create(CultureInfo.InvariantCulture, $", {field}: {list.Count}")
        : ""));

    /// <summary>Prints a page: a record of its own stands apart.</summary>
    public void PrintPage(NewsRecord page)
    {
        foreach ((string label, object value) in Values(page))
        {
            if (value is NewsRecord record && !IsPlain(record))
            {
                report.Line();
                PrintFields(record, "");
            }
            else
            {
                Print(label, value, "");
            }
        }
    }

    private void PrintFields(NewsRecord record, string indent)
    {
        foreach ((string label, object value) in Values(record))
        {
            Print(indent + label, value, indent);
        }
    }

    private void Print(string label, object value, string indent)
    {
        if (value is not NewsRecord record)
        {
            Row(label, TextOf(value));
        }
        else if (IsPlain(record))
        {
            Row(label, record[record.Fields[0]]!.ToString()!);
        }
        else
        {
            report.Line(new Piece(label, Styles.Label));
            PrintFields(record, indent + "  ");
        }
    }

    // Dates as ISO 8601 has them, and what is so as JSON has it.
    private static string TextOf(object value) => value switch
    {
        true => "true",
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateOnly or DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private void Row(string label, string value) =>
        report.Row([new Piece(label.PadRight(LabelWidth) + (label.Length < LabelWidth ? "" : " "), Styles.Label)], value, TooLong.Wrap);

    // A record of one text is that text.
    private static bool IsPlain(NewsRecord record) => record.Fields.Count == 1 && record[record.Fields[0]] is Text;

    // What is absent, and what is not so, is not printed. Records of a list have each their own name: "paragraph", say.
    private static IEnumerable<(string Label, object Value)> Values(NewsRecord record) => record.Fields.SelectMany(field => record[field] switch
    {
        null or false => [],
        ValueList<object> list => list.AsEnumerable().Select(value => (value is NewsRecord item ? LabelOf(item) : field, value)),
        var value => [(field, value)],
    });

    private static string LabelOf(NewsRecord record) => char.ToLowerInvariant(record.Name[0]) + record.Name[1..];
}

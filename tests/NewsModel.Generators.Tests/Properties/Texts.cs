using System.Collections;
using System.Reflection;

namespace NewsModel.Generators.Tests.Properties;

/// <summary>Finds the texts of records, whatever their types.</summary>
internal static class Texts
{
    /// <summary>Every text of what a result has.</summary>
    public static IEnumerable<Text> Of(ParseResult result) => In(result.GetType().GetProperty("Value")!.GetValue(result));

    private static IEnumerable<Text> In(object? value) => value switch
    {
        null or string => [],
        Text text => [text],
        NewsRecord record => record.Fields.SelectMany(field => In(record[field])),
        IEnumerable list => list.Cast<object?>().SelectMany(In),
        _ when value.GetType().Assembly == typeof(object).Assembly => [],
        _ => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static it => it.GetIndexParameters().Length == 0)
            .SelectMany(it => In(it.GetValue(value))),
    };
}

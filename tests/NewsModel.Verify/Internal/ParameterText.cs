using System.Collections;
using System.Globalization;
using System.Reflection;

namespace VerifyTests;

/// <summary>A test's parameters as the end of its snapshot's name: <c>_name=value_other=value</c>.</summary>
internal static class ParameterText
{
    public static string For(VerifySettings settings, MethodInfo method)
    {
        if (settings.ParametersText is { } text) return $"_{text}";
        var names = method.GetParameters();
        if (names.Length == 0 || settings.Parameters is not { } values) return "";
        if (values.Count > names.Length)
            throw new InvalidOperationException($"{values.Count} parameters were given to a test that has {names.Length}.");
        return string.Concat(names.Zip(values, (name, value) => $"_{name.Name}={Root(value)}"));
    }

    private static string Root(object? value) =>
        value is ICollection { Count: > 0 } items and not IDictionary ? Join(items) : Item(value);

    private static string Item(object? value) => value switch
    {
        null => "null",
        string text => FileName.Cleaned(text),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ICollection items and not IDictionary => $"[{Join(items)}]",
        DateTime or DateTimeOffset or TimeOnly or IEnumerable => throw Unknown(value),
        _ => FileName.Cleaned(Convert.ToString(value, CultureInfo.InvariantCulture) ?? throw Unknown(value)),
    };

    private static string Join(ICollection items) => string.Join(',', items.Cast<object?>().Select(Item));

    // Better no name than another one than the package would give.
    private static NotSupportedException Unknown(object value) =>
        new($"The stand-in for Verify has no file name for a {value.GetType()}; give its text to UseTextForParameters.");
}

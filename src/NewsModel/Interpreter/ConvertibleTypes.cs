using NewsModel.Grammar;

namespace NewsModel.Interpreter;

/// <summary>
/// The framework's types that text converts to, by the names that a schema has for them. A user's own types are known
/// to the compiler alone.
/// </summary>
internal static class ConvertibleTypes
{
    private static readonly Dictionary<string, Func<Text, object?>> Types = new()
    {
        ["string"] = static text => text.ToString(),
        ["bool"] = static text => Values.Parse<bool>(text),
        ["char"] = static text => Values.Parse<char>(text),
        ["byte"] = static text => Values.Parse<byte>(text),
        ["sbyte"] = static text => Values.Parse<sbyte>(text),
        ["short"] = static text => Values.Parse<short>(text),
        ["ushort"] = static text => Values.Parse<ushort>(text),
        ["int"] = static text => Values.Parse<int>(text),
        ["uint"] = static text => Values.Parse<uint>(text),
        ["long"] = static text => Values.Parse<long>(text),
        ["ulong"] = static text => Values.Parse<ulong>(text),
        ["float"] = static text => Values.Parse<float>(text),
        ["double"] = static text => Values.Parse<double>(text),
        ["decimal"] = static text => Values.Parse<decimal>(text),
        [nameof(Half)] = static text => Values.Parse<Half>(text),
        [nameof(Int128)] = static text => Values.Parse<Int128>(text),
        [nameof(UInt128)] = static text => Values.Parse<UInt128>(text),
        [nameof(DateOnly)] = static text => Values.Parse<DateOnly>(text),
        [nameof(TimeOnly)] = static text => Values.Parse<TimeOnly>(text),
        [nameof(DateTime)] = static text => Values.Parse<DateTime>(text),
        [nameof(DateTimeOffset)] = static text => Values.Parse<DateTimeOffset>(text),
        [nameof(TimeSpan)] = static text => Values.Parse<TimeSpan>(text),
        [nameof(Guid)] = static text => Values.Parse<Guid>(text),
        [nameof(DayOfWeek)] = static text => Values.ToEnum<DayOfWeek>(text),
    };

    private static readonly Dictionary<string, string> Keywords = new()
    {
        [nameof(String)] = "string",
        [nameof(Boolean)] = "bool",
        [nameof(Char)] = "char",
        [nameof(Byte)] = "byte",
        [nameof(SByte)] = "sbyte",
        [nameof(Int16)] = "short",
        [nameof(UInt16)] = "ushort",
        [nameof(Int32)] = "int",
        [nameof(UInt32)] = "uint",
        [nameof(Int64)] = "long",
        [nameof(UInt64)] = "ulong",
        [nameof(Single)] = "float",
        [nameof(Double)] = "double",
        [nameof(Decimal)] = "decimal",
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Types.Keys;

    /// <summary>Whether a name is that of the booleans.</summary>
    public static bool IsBoolean(string name) => name is "bool" or nameof(Boolean);

    /// <summary>How text converts to a type: null, and reported for the page, where it is no such value. Null where the type is not known.</summary>
    /// <param name="name">The type's name.</param>
    public static Func<Text, object?>? Find(string name) => Types.GetValueOrDefault(Keywords.GetValueOrDefault(name, name));
}

using System.ComponentModel;
using System.Globalization;

namespace NewsModel.Grammar;

/// <summary>How generated code converts text to the types of properties, always in the invariant culture.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Values
{
    /// <summary>How many values did not convert so far: what an attempt that is given up goes back to.</summary>
    public static int Mark(Text text) => text.Page?.NotConvertedCount ?? 0;

    /// <summary>Forgets what did not convert since a mark.</summary>
    public static void Forget(Text text, int mark) => text.Page?.ForgetNotConverted(mark);

    /// <summary>A value of a type that parses itself; null where the text is absent or is no such value.</summary>
    public static T? Parse<T>(Text? text)
        where T : struct, ISpanParsable<T>
    {
        if (text is not { } value)
        {
            return null;
        }

        if (T.TryParse(value.ToString(), CultureInfo.InvariantCulture, out T parsed))
        {
            return parsed;
        }

        value.Page?.ReportNotConverted(value, NameOf(typeof(T)));
        return null;
    }

    /// <summary>A value of a class that parses itself; null where the text is absent or is no such value.</summary>
    public static T? ParseClass<T>(Text? text)
        where T : class, ISpanParsable<T>
    {
        if (text is not { } value)
        {
            return null;
        }

        if (T.TryParse(value.ToString(), CultureInfo.InvariantCulture, out T? parsed))
        {
            return parsed;
        }

        value.Page?.ReportNotConverted(value, typeof(T).Name);
        return null;
    }

    /// <summary>An enum's member by its name, case ignored; null where the text is absent or names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="named">The member that an attribute gives another name, by that name in upper case.</param>
    public static T? ToEnum<T>(Text? text, Func<string, T?>? named = null)
        where T : struct, Enum
    {
        if (text is not { } value)
        {
            return null;
        }

        string name = value.ToString();
        if (named?.Invoke(name.ToUpperInvariant()) is { } member)
        {
            return member;
        }

        if (name.Length > 0 && !char.IsAsciiDigit(name[0]) && name[0] is not ('-' or '+') && Enum.TryParse(name, ignoreCase: true, out T parsed))
        {
            return parsed;
        }

        value.Page?.ReportNotConverted(value, typeof(T).Name);
        return null;
    }

    // As a schema has it.
    private static string NameOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        _ => type.Name,
    };
}

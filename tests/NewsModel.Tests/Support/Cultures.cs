using System.Globalization;

namespace NewsModel.Tests.Support;

/// <summary>Other cultures than the one that tests run in.</summary>
internal static class Cultures
{
    /// <summary>Does something in each of them.</summary>
    public static void ForEach(Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in Others())
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                action();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>One culture that is odd in all that can be odd, and of the real ones those that are there.</summary>
    private static IEnumerable<CultureInfo> Others()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.PercentDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NumberGroupSizes = [1];
        odd.DateTimeFormat.DateSeparator = "!";
        return CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(static it => it.Name is "tr-TR" or "de-DE" or "ar-SA" or "th-TH" or "fa-IR")
            .Prepend(odd);
    }
}

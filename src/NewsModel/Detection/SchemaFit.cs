namespace NewsModel;

/// <summary>How well a schema fits a page.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Result">What it makes of the page.</param>
/// <param name="Claimed">The share of the page's lines that its rules take, from 0 to 1; of a guess, its confidence.</param>
/// <param name="Evidence">What speaks for it: words that it names and the page has, lines that repeat as it says.</param>
/// <param name="Fits">Whether it fits: it gives the records that it requires, takes most lines, and something speaks for it.</param>
public sealed record SchemaFit(NewsSchema Schema, ParseResult Result, double Claimed, ValueList<string> Evidence, bool Fits)
{
    /// <summary>Why it fits, or why not, in one sentence for people.</summary>
    public string Reason
    {
        get
        {
            if (Result.Diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
            {
                return error.Message;
            }

            if (Result.Confidence is { } confidence)
            {
                string sure = Math.Floor(confidence * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return $"It guesses a story with a confidence of {sure}%{(Fits ? "" : ", too little to be chosen")}.";
            }

            string share = Math.Floor(Claimed * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
            string evidence = Evidence.Count == 0 ? "nothing that it names is there" : $"it has {string.Join(", ", Evidence.AsEnumerable())}";
            return $"It takes {share}% of the lines; {evidence}.";
        }
    }
}

using System.Globalization;

namespace NewsModel;

/// <summary>Something to know about a page that was parsed.</summary>
/// <param name="Id">Its id, <c>NP1xxx</c>: see <see cref="PageDiagnosticIds"/>.</param>
/// <param name="Severity">Whether it is an error.</param>
/// <param name="Line">The line it is about, from 1; the last one where something is missing at the end.</param>
/// <param name="Column">The column in UTF-16 characters, from 1.</param>
/// <param name="Message">What is the matter.</param>
public sealed record PageDiagnostic(string Id, DiagnosticSeverity Severity, int Line, int Column, string Message)
{
    /// <summary>Where the line stands in the page's source; null where the page has no markup.</summary>
    public TextPosition? SourcePosition { get; init; }

    /// <summary>One line for people: <c>(line,column): severity ID: message</c>, the place being that in the page's source.</summary>
    public override string ToString()
    {
        TextPosition place = SourcePosition ?? new TextPosition(Line, Column);
        string severity = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column}): {severity} {Id}: {Message}");
    }
}

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The records are there; something about them should be known.</summary>
    Warning,

    /// <summary>The page did not give what the schema says it has.</summary>
    Error,
}

/// <summary>The ids of page diagnostics.</summary>
public static class PageDiagnosticIds
{
    /// <summary>Warning: a record lacks an item that its schema requires.</summary>
    public const string MissingItem = "NP1001";

    /// <summary>Warning: no rule of the schema took the line.</summary>
    public const string UnclaimedLine = "NP1002";

    /// <summary>Warning: bytes that are not UTF-8; they read as U+FFFD.</summary>
    public const string NotUtf8 = "NP1003";

    /// <summary>Warning: a field's text does not convert to the field's type.</summary>
    public const string NotConverted = "NP1004";

    /// <summary>Warning: a line inside a body that looks like part of the head of a record.</summary>
    public const string HeadInBody = "NP1005";

    /// <summary>Error: the page gave no record that the schema requires.</summary>
    public const string NoRecord = "NP1006";

    /// <summary>Error: the page fits no schema.</summary>
    public const string NoSchema = "NP1007";

    /// <summary>Warning: the page has more bytes than <see cref="ParseOptions.MaxBytes"/>; what follows was not parsed.</summary>
    public const string TooManyBytes = "NP1008";

    /// <summary>Warning: the page has more lines than <see cref="ParseOptions.MaxLines"/>; what follows was not parsed.</summary>
    public const string TooManyLines = "NP1009";

    /// <summary>Warning: the page has more articles than <see cref="ParseOptions.MaxArticles"/>; what follows was not parsed.</summary>
    public const string TooManyArticles = "NP1010";

    /// <summary>Warning: the story is a guess, as no schema describes the page; see <see cref="ParseResult.Confidence"/>.</summary>
    public const string Guess = "NP1011";
}

using System.Globalization;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>Where a record's head may start by the blank lines before it, and none does: stops nothing, but says so.</summary>
internal sealed class GapParser(int blanks, string record) : ZeroWidthParser<Unit>
{
    private readonly string _message = string.Create(
        CultureInfo.InvariantCulture,
        $"At least {blanks} blank lines stand before this line, as before the head of another {record}; it was taken as part of the one before.");

    protected override bool Holds(PageState page, int index, out Unit result)
    {
        result = Unit.Value;

        // Blank lines right behind a marker or a line printed again are the head's own.
        if (index > 0 && page.OwnerOf(index - 1) is { Kind: LineOwnerKind.Field, IsRepeat: false })
        {
            page.Account.Report(PageDiagnosticIds.HeadInBody, DiagnosticSeverity.Warning, index, _message);
        }

        return false;
    }
}

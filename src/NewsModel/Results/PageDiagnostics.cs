using System.Text.Unicode;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>
/// A page's diagnostics. Those that the account of its lines implies (unclaimed lines) are made when asked for, so
/// that a page nothing fits costs no more than one that fits.
/// </summary>
internal static class PageDiagnostics
{
    /// <summary>All diagnostics of a page, in the order of its lines.</summary>
    public static PageDiagnostic[] Of(PageAccount page)
    {
        // Most pages have none.
        if (page.Diagnostics.Count == 0 && page.IsValid && page.Page.NotConvertedCount == 0 && page.IsClaimed)
        {
            return [];
        }

        List<PageDiagnostic> all = [.. page.Diagnostics];
        if (page.Limits?.Diagnostic(page) is { } limit)
        {
            all.Add(limit);
        }

        AddUnclaimed(page, all);
        AddNotUtf8(page, all);
        foreach ((Text text, string type) in page.Page.NotConverted)
        {
            all.Add(Warning(
                page, PageDiagnosticIds.NotConverted, page.LineAt(text.Start), text.Start, $"‘{text}’ does not convert to {type}; the field is left empty."));
        }

        return [.. all.OrderBy(static d => d.Line).ThenBy(static d => d.Column).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    private static void AddUnclaimed(PageAccount page, List<PageDiagnostic> all)
    {
        // Of those beyond a limit the limit's own speaks.
        for (int i = 0; i < page.ParsedCount; i++)
        {
            if (page.ClaimOf(i).Owner == Owner.Unclaimed.Id)
            {
                all.Add(Warning(page, PageDiagnosticIds.UnclaimedLine, i, page.Lines[i].Start, "No rule of the schema takes this line here."));
            }
        }
    }

    private static void AddNotUtf8(PageAccount page, List<PageDiagnostic> all)
    {
        if (page.IsValid)
        {
            return;
        }

        for (int i = 0; i < page.Count; i++)
        {
            ref readonly Line line = ref page.Lines[i];
            ReadOnlySpan<byte> text = page.Page.Slice(line.Start, line.Length);
            if (Utf8.IsValid(text))
            {
                continue;
            }

            int at = 0;
            while (at < text.Length && System.Text.Rune.DecodeFromUtf8(text[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            {
                at += length;
            }

            if (at < text.Length)
            {
                all.Add(Warning(
                    page, PageDiagnosticIds.NotUtf8, i, line.Start + at, "These bytes are not UTF-8; they read as U+FFFD. Convert the page to UTF-8."));
            }
        }
    }

    private static PageDiagnostic Warning(PageAccount page, string id, int index, int offset, string message) =>
        page.DiagnosticAt(id, DiagnosticSeverity.Warning, index, offset, message);
}

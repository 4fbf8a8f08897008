using System.Collections;
using System.Text.Unicode;
using NewsModel.Grammar;

namespace NewsModel;

/// <summary>
/// A page's diagnostics. Those that the account of its lines implies (unclaimed lines) are made when asked for, so
/// that a page nothing fits costs no more than one that fits.
/// </summary>
internal sealed class DiagnosticList(PageState state, PageLines lines) : IReadOnlyList<PageDiagnostic>
{
    private PageDiagnostic[]? _all;

    public int Count => All.Length;

    private PageDiagnostic[] All => _all ??= Collect();

    public PageDiagnostic this[int index] => All[index];

    public IEnumerator<PageDiagnostic> GetEnumerator() => ((IEnumerable<PageDiagnostic>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => All.GetEnumerator();

    private PageDiagnostic[] Collect()
    {
        // Most pages have none.
        if (state.Diagnostics.Count == 0 && state.IsValid && state.Page.NotConvertedCount == 0 && state.IsClaimed)
        {
            return [];
        }

        List<PageDiagnostic> all = [.. state.Diagnostics];
        if (state.Limits?.Diagnostic(state) is { } limit)
        {
            all.Add(limit);
        }

        AddUnclaimed(all);
        AddNotUtf8(all);
        foreach ((Text text, string type) in state.Page.NotConverted)
        {
            all.Add(Warning(
                PageDiagnosticIds.NotConverted, state.LineAt(text.Start), text.Start, $"‘{text}’ does not convert to {type}; the field is left empty."));
        }

        return all.Count == 0 ? [] : [.. all.OrderBy(static d => d.Line).ThenBy(static d => d.Column).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    private void AddUnclaimed(List<PageDiagnostic> all)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.KindOf(i) == LineOwnerKind.Unclaimed)
            {
                all.Add(Warning(PageDiagnosticIds.UnclaimedLine, i, state.LineOf(i).Start, "No rule of the schema takes this line here."));
            }
        }
    }

    private void AddNotUtf8(List<PageDiagnostic> all)
    {
        if (state.IsValid)
        {
            return;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            ref readonly Line line = ref state.LineOf(i);
            ReadOnlySpan<byte> text = state.Page.Slice(line.Start, line.Length);
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
                    PageDiagnosticIds.NotUtf8, i, line.Start + at, "These bytes are not UTF-8; they read as U+FFFD. Convert the page to UTF-8."));
            }
        }
    }

    private PageDiagnostic Warning(string id, int index, int offset, string message)
    {
        TextPosition place = state.PlaceOf(index, offset);
        return new PageDiagnostic(id, DiagnosticSeverity.Warning, place.Line, place.Column, message);
    }
}

using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>Looks at the page where it stands and takes nothing.</summary>
internal abstract class ZeroWidthParser<T> : Parser<Line, T>
{
    public sealed override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        if (Holds((PageState)state.Configuration, (int)state.Location, out result))
        {
            return true;
        }

        state.SetError(Maybe.Nothing<Line>(), eof: !state.HasCurrent, state.Location, null);
        return false;
    }

    protected abstract bool Holds(PageState page, int index, [MaybeNullWhen(false)] out T result);
}

/// <summary>The next line fits.</summary>
internal sealed class AtParser(LineTest line) : ZeroWidthParser<Unit>
{
    protected override bool Holds(PageState page, int index, out Unit result)
    {
        result = Unit.Value;
        page.Look();
        return index < page.Lines.Length && line.Fits(page, index);
    }
}

/// <summary>
/// A line that only the head of a record has, where no such head starts: what was taken before it may be that head,
/// and is said to be.
/// </summary>
internal sealed class StrayHeadLineParser(string record, int linesBefore) : ZeroWidthParser<Unit>
{
    // No head is longer than a look-ahead may be; without a limit a page of such lines would be read again at each.
    private const int LongestHead = 64;

    protected override bool Holds(PageState page, int index, out Unit result)
    {
        result = Unit.Value;
        // Lines printed twice in a row right before it, and as many before those as the head has at least.
        int first = index;
        int limit = Math.Max(0, index - LongestHead);
        while (first - 2 >= limit && page.AreEqual(first - 2, first - 1))
        {
            first -= 2;
        }

        page.Steps += index - first;
        for (int i = Math.Max(0, first - linesBefore); i < index; i++)
        {
            if (page.OwnerOf(i).Kind == LineOwnerKind.Field && page.IsOwn(i))
            {
                page.Account.Report(
                    PageDiagnosticIds.HeadInBody,
                    DiagnosticSeverity.Warning,
                    i,
                    $"This line may belong to the head of another {record}, which is not whole; it was taken as part of the one before.");
            }
        }

        return true;
    }
}

/// <summary>A required item that is missing: reported and passed over.</summary>
internal sealed class MissingParser<T>(string id, DiagnosticSeverity severity, string message) : ZeroWidthParser<T>
{
    protected override bool Holds(PageState page, int index, out T result)
    {
        page.Account.Report(id, severity, index, message);
        result = default!;
        return true;
    }
}

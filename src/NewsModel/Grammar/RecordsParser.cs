using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>Records that a page repeats, and the lines between them that start none.</summary>
/// <param name="first">Finds the first record, where the page has to have one; null otherwise.</param>
/// <param name="record">A record.</param>
/// <param name="stray">A line that is unclaimed.</param>
internal sealed class RecordsParser<T>(Parser<Line, T?>? first, Parser<Line, T> record, Parser<Line, Unit> stray) : Parser<Line, ValueList<T>>
    where T : class
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out ValueList<T> result)
    {
        var page = (PageState)state.Configuration;
        ItemStack stack = page.Items;
        int start = stack.Count;
        bool success = true;
        if (first is not null)
        {
            success = first.TryParse(ref state, ref expecteds, out T? found);
            if (success && found is not null)
            {
                page.Limits?.Take((int)state.Location);
                stack.Push(found);
            }
        }

        long before = -1;
        while (success && state.Location != before)
        {
            before = state.Location;
            if (record.TryParse(ref state, ref expecteds, out T? value))
            {
                page.Limits?.Take((int)before);
                stack.Push(value);
            }
            else
            {
                success = state.Location == before;
                if (!success || !stray.TryParse(ref state, ref expecteds, out _))
                {
                    success &= state.Location == before;
                    break;
                }
            }
        }

        result = stack.Pop<T>(start);
        return success;
    }
}

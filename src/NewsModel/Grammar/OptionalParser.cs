using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace NewsModel.Grammar;

/// <summary>What may be missing: <c>item.Select(…).Or(Return(default))</c> in one step.</summary>
internal sealed class OptionalParser<T, TResult>(Parser<Line, T> item, Func<T, TResult> convert) : Parser<Line, TResult>
{
    public override bool TryParse(
        ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out TResult result)
    {
        long before = state.Location;
        if (item.TryParse(ref state, ref expecteds, out T? value))
        {
            result = convert(value);
            return true;
        }

        result = default!;
        return state.Location == before;
    }
}

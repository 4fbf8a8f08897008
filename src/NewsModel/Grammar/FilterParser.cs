using Pidgin;

namespace NewsModel.Grammar;

/// <summary>Whether a record's head is next, where a filter says all of it; takes nothing.</summary>
internal sealed class FilterParser(HeadFilter filter) : ZeroWidthParser<Unit>
{
    protected override bool Holds(PageState page, int index, out Unit result)
    {
        result = Unit.Value;
        return filter.Holds(page, index);
    }
}

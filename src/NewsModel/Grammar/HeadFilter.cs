using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>A cheap test, derived from the schema, that holds wherever a record's head matches.</summary>
/// <param name="Id">Its place among the schema's filters, from 0.</param>
/// <param name="Filters">How many filters the schema has.</param>
/// <param name="Match">The line that the head needs.</param>
/// <param name="Min">How many lines stand before that line at least.</param>
/// <param name="Max">How many at most.</param>
/// <param name="RepeatMin">How many lines after it the head's first line is printed again, at least; 0 where it need not be.</param>
/// <param name="RepeatMax">How many at most.</param>
/// <param name="Blanks">How many blank lines stand before the head at least.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record HeadFilter(int Id, int Filters, LineMatch<bool> Match, int Min, int Max, int RepeatMin, int RepeatMax, int Blanks);

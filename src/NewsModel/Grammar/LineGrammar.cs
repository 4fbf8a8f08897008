using System.ComponentModel;
using Pidgin;
using static Pidgin.Parser;

namespace NewsModel.Grammar;

/// <summary>
/// The words in which a schema's grammar is written, beside Pidgin's own: what a single line is, what a record of
/// several lines is, and what to do about lines that nothing takes.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LineGrammar
{
    /// <summary>A line that nothing takes.</summary>
    public static Parser<Line, Unit> Unclaimed { get; } = new AnyLineParser(Owner.Unclaimed, remember: false).IgnoreResult();

    /// <summary>Says that the page fits no schema; takes nothing.</summary>
    internal static Parser<Line, Unit> NoSchema { get; } = new MissingParser<Unit>(
        PageDiagnosticIds.NoSchema, DiagnosticSeverity.Error, "The page fits no schema: none gives the records that it requires, or too few lines fit it.");

    /// <summary>Any line.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="remember">Whether it may be repeated.</param>
    public static Parser<Line, Text> AnyLine(Owner owner, bool remember = false) => new AnyLineParser(owner, remember);

    /// <summary>Lines, whatever they hold, that are not kept.</summary>
    /// <param name="owner">Who takes them.</param>
    /// <param name="min">How many there are at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="remember">Whether they may be repeated.</param>
    /// <param name="until">What they stop before.</param>
    public static Parser<Line, Unit> SkipLines(Owner owner, int min, int max, bool remember = false, params Stop[] until) =>
        new SkippedLinesParser(owner, min, max, remember, until);

    /// <summary>Lines, whatever they hold.</summary>
    /// <param name="owner">Who takes them.</param>
    /// <param name="min">How many there are at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="remember">Whether they may be repeated.</param>
    /// <param name="distinct">Whether equal lines are kept once.</param>
    /// <param name="until">What they stop before.</param>
    public static Parser<Line, ValueList<Text>> Lines(
        Owner owner, int min, int max, bool remember = false, bool distinct = false, params Stop[] until) =>
        Lines(owner, static (Text line, out Text text) => (text = line).Length > 0, min, max, remember, distinct, sameAgain: true, atOnce: false, until);

    /// <summary>Lines that are each a record, whatever they hold: the records are made when the list is first read.</summary>
    /// <param name="owner">Who takes them.</param>
    /// <param name="record">What makes a record of a line; it fits every line.</param>
    /// <param name="min">How many there are at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="remember">Whether the lines may be repeated.</param>
    /// <param name="distinct">Whether equal records are kept once.</param>
    /// <param name="sameAgain">Whether equal lines are equal records.</param>
    /// <param name="atOnce">Whether the records are made with the page, as something may be said of them.</param>
    /// <param name="until">What they stop before.</param>
    public static Parser<Line, ValueList<T>> Lines<T>(
        Owner owner,
        LineMatch<T> record,
        int min,
        int max,
        bool remember = false,
        bool distinct = false,
        bool sameAgain = false,
        bool atOnce = false,
        params Stop[] until) =>
        new ListedLinesParser<T>(owner, record, min, max, remember, distinct, sameAgain, atOnce, until);

    /// <summary>A line that fits.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="match">What it has to be.</param>
    /// <param name="rememberLine">Whether it may be repeated.</param>
    /// <param name="sameAgain">Whether a line equal to the one before has the same value.</param>
    public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, bool rememberLine = false, bool sameAgain = false) =>
        new LineOfParser<T>(owner, match, null, rememberLine, sameAgain);

    /// <summary>A line that fits, and parts of which may be repeated.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="match">What it has to be.</param>
    /// <param name="remember">The parts.</param>
    public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, Func<T, ValueList<Text>> remember) =>
        new LineOfParser<T>(owner, match, remember, rememberLine: false, sameAgain: false);

    /// <summary>A line that fits, and a part of which may be repeated.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="match">What it has to be.</param>
    /// <param name="remember">The part.</param>
    public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, Func<T, Text> remember) =>
        new LineOfParser<T>(owner, match, value => [remember(value)], rememberLine: false, sameAgain: false);

    /// <summary>A line that stands for itself.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="line">What it has to be.</param>
    /// <param name="remember">Whether it may be repeated.</param>
    public static Parser<Line, Unit> Literal(Owner owner, LineTest line, bool remember = false) => new LiteralParser(owner, line, remember);

    /// <summary>The line that a field took, again; nothing where it took nothing.</summary>
    /// <param name="owner">Who takes it.</param>
    /// <param name="taken">The items that fill the field.</param>
    public static Parser<Line, Unit> Repeat(Owner owner, params Owner[] taken) =>
        new RepeatParser(owner, taken);

    /// <summary>Any number of lines that each repeat one of those that a list took.</summary>
    /// <param name="owner">Who takes them.</param>
    /// <param name="taken">The items that fill the list.</param>
    public static Parser<Line, Unit> RepeatAny(Owner owner, params Owner[] taken) => new RepeatAnyParser(owner, taken);

    /// <summary>A record of several lines, as one field of another.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isList">Whether the field is a list.</param>
    /// <param name="record">The record.</param>
    public static Parser<Line, T> RecordIn<T>(string field, bool isList, Parser<Line, T> record) => new RecordParser<T>(field, isList, record);

    /// <summary>Holds where the head of a record starts; takes nothing.</summary>
    /// <param name="head">The head.</param>
    public static Parser<Line, Unit> HeadAhead<T>(Parser<Line, T> head) =>
        new HeadAheadParser<T>(null, head);

    /// <summary>Holds where the head of a record starts; takes nothing.</summary>
    /// <param name="filter">What holds where it does, and nowhere else.</param>
    public static Parser<Line, Unit> HeadAhead(HeadFilter filter) => new FilterParser(filter);

    /// <summary>Holds where the head of a record starts; takes nothing.</summary>
    /// <param name="filter">What to test first.</param>
    /// <param name="head">The head.</param>
    public static Parser<Line, Unit> HeadAhead<T>(HeadFilter filter, Parser<Line, T> head) =>
        new HeadAheadParser<T>(filter, head);

    /// <summary>Holds where the next line fits; takes nothing.</summary>
    /// <param name="line">What it has to be.</param>
    public static Parser<Line, Unit> LineAhead(LineTest line) => new AtParser(line);

    /// <summary>Stops before a line that only the head of a record has, where no such head starts, and says so.</summary>
    /// <param name="line">What it has to be.</param>
    /// <param name="record">The record.</param>
    /// <param name="linesBefore">How many lines stand before it in a head at least.</param>
    public static Stop AtStray(LineTest line, string record, int linesBefore) =>
        Stop.At(line, new StrayHeadLineParser(record, linesBefore));

    /// <summary>Says where the head of a record may start by the blank lines before it, and none does; stops nothing.</summary>
    /// <param name="blanks">How many blank lines there are at least.</param>
    /// <param name="record">The record.</param>
    public static Stop AtGap(int blanks, string record) => Stop.At(new GapSearch(blanks), new GapParser(blanks, record));

    /// <summary>An item where none of some stops is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="stops">The stops.</param>
    public static Parser<Line, T> Unless<T>(this Parser<Line, T> item, params Stop[] stops) => new UnlessParser<T>(item, stops);

    /// <summary>Stands in for a required item after <c>commit</c>: says that it is missing, takes nothing.</summary>
    /// <param name="what">The item, as the schema has it.</param>
    public static Parser<Line, T?> Missing<T>(string what) =>
        new MissingParser<T?>(PageDiagnosticIds.MissingItem, DiagnosticSeverity.Warning, $"Missing here: {what}.");

    /// <summary>A record that the page has to have: lines before it are unclaimed; where it has none, that is said.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">Its name.</param>
    /// <param name="ends">What it is looked for up to; takes nothing. Null for the end of the page.</param>
    public static Parser<Line, T?> Search<T>(Parser<Line, T> record, string name, Parser<Line, Unit>? ends = null)
        where T : class
    {
        Parser<Line, T?> found = record.Select(static value => (T?)value);
        Parser<Line, T?> none = new MissingParser<T?>(
            PageDiagnosticIds.NoRecord, DiagnosticSeverity.Error, $"The page has no {name}: none of its lines starts one.");
        Parser<Line, T?> missing = Parser<Line>.End.Then(none);
        return Unclaimed.SkipManyThen(ends is null ? found.Or(missing) : OneOf(found, ends.Then(none), missing));
    }

    /// <summary>Records that the page repeats: those that it has to have first, whatever lines stand before them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">Its name.</param>
    /// <param name="min">How many there are at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="stray">A line that is unclaimed, once there are as many as there have to be.</param>
    /// <param name="ends">What they are looked for up to; takes nothing. Null for the end of the page.</param>
    public static Parser<Line, ValueList<T>> Search<T>(
        Parser<Line, T> record, string name, int min, int max, Parser<Line, Unit> stray, Parser<Line, Unit>? ends = null)
        where T : class
    {
        if (max == int.MaxValue && min <= 1)
        {
            return new RecordsParser<T>(min == 0 ? null : Search(record, name, ends), record, stray);
        }

        Parser<Line, T> counted = new CountedParser<T>(record);
        Parser<Line, ValueList<T>> more = max == int.MaxValue
            ? new RecordsParser<T>(null, record, stray)
            : Try(stray.SkipManyThen(counted)).Times(0, max - min).Before(stray.SkipMany());
        return min switch
        {
            0 => more,
            1 => Map(Lists.Prepend, Search(counted, name, ends), more),
            _ => Map(Lists.Concat, Search(counted, name, ends).Times(min, min).Select(Lists.OfPresent), more),
        };
    }

    /// <summary>As many items as there are: Pidgin's <c>Many</c>, its values in one array.</summary>
    public static Parser<Line, ValueList<T>> Listed<T>(this Parser<Line, T> item) => new ListParser<T>(item, 0, int.MaxValue);

    /// <summary>An item at least <paramref name="min"/> and at most <paramref name="max"/> times.</summary>
    public static Parser<Line, ValueList<T>> Times<T>(this Parser<Line, T> item, int min, int max) => new ListParser<T>(item, min, max);

    /// <summary>The same, nothing kept.</summary>
    public static Parser<Line, Unit> SkipTimes<T>(this Parser<Line, T> item, int min, int max) => new SkipBoundedParser<T>(item, min, max);

    /// <summary>The value, or null where the item is not there.</summary>
    public static Parser<Line, T?> OrNull<T>(this Parser<Line, T> item)
        where T : class => new OptionalParser<T, T?>(item, static value => value);

    /// <summary>The value, or null where the item is not there.</summary>
    public static Parser<Line, T?> OrNone<T>(this Parser<Line, T> item)
        where T : struct => new OptionalParser<T, T?>(item, static value => value);

    /// <summary>The item, or nothing where it is not there.</summary>
    public static Parser<Line, Unit> OrNothing(this Parser<Line, Unit> item) => new OptionalParser<Unit, Unit>(item, static unit => unit);

    /// <summary>What comes of the value, or the default where the item is not there.</summary>
    public static Parser<Line, TResult> OrDefault<T, TResult>(this Parser<Line, T> item, Func<T, TResult> convert) =>
        new OptionalParser<T, TResult>(item, convert);
}

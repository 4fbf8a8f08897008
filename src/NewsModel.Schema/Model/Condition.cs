namespace NewsModel.Schema;

/// <summary>A condition of <c>where</c>.</summary>
public abstract record Condition;

/// <summary>All of them.</summary>
/// <param name="Terms">Two or more.</param>
public sealed record AndCondition(EquatableArray<Condition> Terms) : Condition;

/// <summary>Any of them.</summary>
/// <param name="Terms">Two or more.</param>
public sealed record OrCondition(EquatableArray<Condition> Terms) : Condition;

/// <summary>Not this one.</summary>
/// <param name="Term">The condition.</param>
public sealed record NotCondition(Condition Term) : Condition;

/// <summary><c>words(x) &lt;= 10</c>, <c>length(x) &gt; 3</c>.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Field">The field.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Number">With what.</param>
public sealed record MeasureCondition(Measure Measure, string Field, ComparisonOperator Operator, int Number) : Condition;

/// <summary><c>upper(x)</c>: at least one cased letter, none of them lower.</summary>
/// <param name="Field">The field.</param>
public sealed record UpperCondition(string Field) : Condition;

/// <summary><c>caption(x)</c> and its like: what the page's markup says of the line that the field took.</summary>
/// <param name="Mark">What it says.</param>
/// <param name="Field">The field.</param>
public sealed record MarkCondition(Mark Mark, string Field) : Condition;

/// <summary><c>x starts with "…"</c> and its like.</summary>
/// <param name="Field">The field.</param>
/// <param name="Test">Which test.</param>
/// <param name="Values">What it is tested against: one value, or several for <see cref="TextTest.In"/> and <see cref="TextTest.NotIn"/>.</param>
public sealed record TextCondition(string Field, TextTest Test, EquatableArray<string> Values) : Condition;

/// <summary>What can be counted of a text.</summary>
public enum Measure
{
    /// <summary>Runs of characters that are not white space.</summary>
    Words,

    /// <summary>UTF-16 characters of the folded text.</summary>
    Length,

    /// <summary>Blank lines before the line that the field took.</summary>
    Blanks,

    /// <summary>The level of the heading that the line stands in, from 1 to 6; absent where it stands in none, and where the page has no markup.</summary>
    Heading,

    /// <summary>How many per cent of the line's characters stand in links; absent where the page has no markup.</summary>
    Links,
}

/// <summary>What markup can say of a line.</summary>
public enum Mark
{
    /// <summary>The line has markup at all: it is not one of a page of plain text.</summary>
    Marked,

    /// <summary>It stands in a heading.</summary>
    Heading,

    /// <summary>It is a caption.</summary>
    Caption,

    /// <summary>It stands in an item of a list.</summary>
    Item,

    /// <summary>It is the alternative text of a picture.</summary>
    Alternative,

    /// <summary>It stands in the page's main region, an article, or the body of one.</summary>
    Main,
}

/// <summary>Comparisons.</summary>
public enum ComparisonOperator
{
    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,
}

/// <summary>Tests of a text; all on folded text, ordinal.</summary>
public enum TextTest
{
    /// <summary><c>starts with "…"</c>.</summary>
    StartsWith,

    /// <summary><c>ends with "…"</c>.</summary>
    EndsWith,

    /// <summary><c>ends in "characters"</c>: its last character is one of them.</summary>
    EndsIn,

    /// <summary><c>contains "…"</c>.</summary>
    Contains,

    /// <summary><c>in ("…", "…")</c>, and <c>= "…"</c>: equal to one of them.</summary>
    In,

    /// <summary><c>!= "…"</c>: equal to none of them. Of an absent field it does not hold, as nothing does.</summary>
    NotIn,
}

using System.Text;
using NewsModel.Grammar;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Interpreter;

/// <summary>A condition of <c>where</c>, on the texts of some fields.</summary>
internal static class ConditionTest
{
    /// <summary>Whether a condition holds.</summary>
    /// <param name="texts">The text of each field, null for an absent one.</param>
    public delegate bool Test(ReadOnlySpan<Text?> texts);

    /// <summary>Makes the test of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="placeOf">Where a field's text stands among the texts; negative where it has none.</param>
    public static Test Of(Condition condition, Func<string, int> placeOf)
    {
        switch (condition)
        {
            case AndCondition and:
                Test[] all = [.. and.Terms.Select(term => Of(term, placeOf))];
                return texts =>
                {
                    foreach (Test test in all)
                    {
                        if (!test(texts))
                        {
                            return false;
                        }
                    }

                    return true;
                };
            case OrCondition or:
                Test[] any = [.. or.Terms.Select(term => Of(term, placeOf))];
                return texts =>
                {
                    foreach (Test test in any)
                    {
                        if (test(texts))
                        {
                            return true;
                        }
                    }

                    return false;
                };
            case NotCondition not:
                Test negated = Of(not.Term, placeOf);
                return texts => !negated(texts);
            case MeasureCondition measure:
                return On(placeOf(measure.Field), Of(measure));
            case MarkCondition mark:
                return On(placeOf(mark.Field), Of(mark.Mark));
            case UpperCondition upper:
                return On(placeOf(upper.Field), Conditions.Upper);
            case TextCondition text:
                return On(placeOf(text.Field), Of(text));
            default:
                throw new InvalidOperationException(condition.GetType().Name);
        }
    }

    // Of something absent, nothing holds.
    private static Test On(int place, Func<Text, bool> test) =>
        place < 0 ? static _ => false : texts => texts[place] is { } text && test(text);

    private static Func<Text, bool> Of(MeasureCondition measure)
    {
        int number = measure.Number;
        Func<Text, int?> count = measure.Measure switch
        {
            Measure.Words => text => Conditions.Words(text, number + 1),
            Measure.Length => text => Conditions.Length(text),
            Measure.Blanks => text => Conditions.Blanks(text),
            Measure.Heading => Conditions.Heading,
            _ => Conditions.Links,
        };
        return measure.Operator switch
        {
            ComparisonOperator.Equal => text => count(text) == number,
            ComparisonOperator.NotEqual => text => count(text) is { } counted && counted != number,
            ComparisonOperator.Less => text => count(text) < number,
            ComparisonOperator.LessOrEqual => text => count(text) <= number,
            ComparisonOperator.Greater => text => count(text) > number,
            _ => text => count(text) >= number,
        };
    }

    private static Func<Text, bool> Of(Mark mark) => mark switch
    {
        Mark.Marked => Conditions.IsMarked,
        Mark.Heading => Conditions.IsHeading,
        Mark.Caption => Conditions.IsCaption,
        Mark.Item => Conditions.IsItem,
        Mark.Alternative => Conditions.IsAlternative,
        _ => Conditions.IsMain,
    };

    private static Func<Text, bool> Of(TextCondition condition)
    {
        byte[][] values = [.. condition.Values.Select(Encoding.UTF8.GetBytes)];
        switch (condition.Test)
        {
            case TextTest.StartsWith:
                return text => Conditions.StartsWith(text, values[0]);
            case TextTest.EndsWith:
                return text => Conditions.EndsWith(text, values[0]);
            case TextTest.Contains:
                return text => Conditions.Contains(text, values[0]);
            case TextTest.EndsIn:
                var characters = new CharacterSet(condition.Values[0]);
                byte[] others = Encoding.UTF8.GetBytes(characters.Others);
                return text => Conditions.EndsIn(text, characters.Low, characters.Ascii, others);
            case TextTest.In:
                return text => IsOne(text, values);
            default:
                return text => !IsOne(text, values);
        }
    }

    private static bool IsOne(Text text, byte[][] values)
    {
        foreach (byte[] value in values)
        {
            if (Grammar.Template.Is(text, value))
            {
                return true;
            }
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>Writes the conditions of <c>where</c>.</summary>
internal static class ConditionEmitter
{
    /// <summary>A boolean expression.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="field">The text of a field: an expression, and whether it may be null; null where the field is absent here.</param>
    public static string Emit(Condition condition, Func<string, (string Expression, bool IsOptional)?> field)
    {
        switch (condition)
        {
            case AndCondition and:
                return Join(and.Terms, " && ", field);
            case OrCondition or:
                return Join(or.Terms, " || ", field);
            case NotCondition not:
                return "!" + Parenthesised(not.Term, field);
            case MeasureCondition measure:
                return On(measure.Field, field, text => Measured(measure, text));
            case MarkCondition mark:
                return On(mark.Field, field, text => $"Conditions.Is{mark.Mark}({text})");
            case UpperCondition upper:
                return On(upper.Field, field, text => $"Conditions.Upper({text})");
            case TextCondition test:
                return On(test.Field, field, text => Tested(test, text));
            default:
                throw new InvalidOperationException(condition.GetType().Name);
        }
    }

    // What costs least is asked first; a condition has no effect but its answer, so the order is ours.
    private static string Join(EquatableArray<Condition> terms, string separator, Func<string, (string, bool)?> field) =>
        string.Join(separator, terms.OrderBy(Cost).Select(t => Parenthesised(t, field)));

    private static string Parenthesised(Condition condition, Func<string, (string, bool)?> field) =>
        condition is AndCondition or OrCondition or MeasureCondition or TextCondition { Values.Count: > 1 }
            ? $"({Emit(condition, field)})"
            : Emit(condition, field);

    private static string On(string name, Func<string, (string Expression, bool IsOptional)?> field, Func<string, string> test)
    {
        if (field(name) is not { } text)
        {
            return "false";
        }

        return text.IsOptional
            ? $"({text.Expression}.HasValue && ({test($"{text.Expression}.GetValueOrDefault()")}))"
            : test(text.Expression);
    }

    private static string Measured(MeasureCondition measure, string text)
    {
        if (measure.Measure is Measure.Heading or Measure.Links)
        {
            return $"Conditions.{measure.Measure}({text}) is {Pattern(measure)}";
        }

        string count = measure.Measure switch
        {
            Measure.Words => $"Conditions.Words({text}, limit: {measure.Number + 1})",
            Measure.Length => $"Conditions.Length({text})",
            _ => $"Conditions.Blanks({text})",
        };
        return $"{count} {Comparison(measure.Operator)} {measure.Number}";
    }

    // What may be absent: then no pattern fits.
    private static string Pattern(MeasureCondition measure) => measure.Operator switch
    {
        ComparisonOperator.Equal => $"{measure.Number}",
        ComparisonOperator.NotEqual => $"< {measure.Number} or > {measure.Number}",
        _ => $"{Comparison(measure.Operator)} {measure.Number}",
    };

    private static string Comparison(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Tested(TextCondition test, string text) => test.Test == TextTest.EndsIn
        ? EndsIn(test.Values[0], text)
        : test.Test == TextTest.NotIn
        ? string.Join(" && ", test.Values.Select(v => $"!Template.Is({text}, {CSharp.Utf8(v)})"))
        : test.Test == TextTest.In
        ? string.Join(" || ", test.Values.Select(v => $"Template.Is({text}, {CSharp.Utf8(v)})"))
        : $"Conditions.{test.Test}({text}, {CSharp.Utf8(test.Values[0])})";

    private static string EndsIn(string characters, string text)
    {
        var set = new CharacterSet(characters);
        string comment = CSharp.String(characters).Replace("*/", "* /");
        return $"Conditions.EndsIn({text}, 0x{set.Low:X}, 0x{set.Ascii:X}, {CSharp.Utf8(set.Others)} /* {comment} */)";
    }

    private static int Cost(Condition condition) => condition switch
    {
        TextCondition { Test: TextTest.Contains } => 4,
        TextCondition => 1,
        MarkCondition or MeasureCondition { Measure: Measure.Blanks or Measure.Heading or Measure.Links } => 2,
        MeasureCondition => 3,
        UpperCondition => 5,
        NotCondition not => Cost(not.Term),
        AndCondition and => and.Terms.Sum(Cost),
        OrCondition or => or.Terms.Sum(Cost),
        _ => 6,
    };
}

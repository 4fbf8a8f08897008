using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Binds conditions. A term on a field that it can't see is reported and left out.</summary>
internal sealed class ConditionBinder(PlaceMap places, Func<NameSyntax, bool> sees)
{
    public Condition? Bind(ConditionSyntax? syntax) => syntax switch
    {
        AndSyntax and => Combine(and.Terms, terms => new AndCondition(terms)),
        OrSyntax or => Combine(or.Terms, terms => new OrCondition(terms)),
        NotSyntax not => Bind(not.Term) is { } term ? new NotCondition(term) : null,
        FieldConditionSyntax field when sees(field.Field) => BindField(field),
        _ => null,
    };

    private static Condition BindTest(TextTestSyntax test)
    {
        Func<string, string> fold = test.Test switch
        {
            TextTest.In or TextTest.NotIn => Folding.Fold,
            TextTest.EndsIn => text => text,
            _ => Folding.Collapse,
        };
        var values = test.Values.Select(v => fold(v.Text)).ToEquatableArray();
        return new TextCondition(test.Field.Text, test.Test, values);
    }

    private Condition? Combine(IReadOnlyList<ConditionSyntax> terms, Func<EquatableArray<Condition>, Condition> combine)
    {
        var bound = terms.Select(Bind).OfType<Condition>().ToEquatableArray();
        return bound.Count switch
        {
            0 => null,
            1 => bound[0],
            _ => combine(bound),
        };
    }

    private Condition? BindField(FieldConditionSyntax syntax)
    {
        Condition condition = syntax switch
        {
            MeasureSyntax m => new MeasureCondition(m.Measure, m.Field.Text, m.Operator, m.Number.Value),
            MarkSyntax mark => new MarkCondition(mark.Mark, mark.Field.Text),
            UpperSyntax upper => new UpperCondition(upper.Field.Text),
            _ => BindTest((TextTestSyntax)syntax),
        };
        places.Add(condition, syntax.Field.Span);
        return condition;
    }
}

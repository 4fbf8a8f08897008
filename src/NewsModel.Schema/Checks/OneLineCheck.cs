using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>A hole's type, a record with <c>self</c>, a field that is repeated and one under a condition are of one line, so that there is one text.</summary>
internal static class OneLineCheck
{
    public static void Run(Analysis analysis)
    {
        foreach (var record in analysis.Records)
        {
            foreach (var item in Analysis.ItemsOf(record))
            {
                if (item is SelfItem && !record.IsOneLine) ReportSelf(record, item, analysis);
                if (item is RepeatItem repeat) CheckRepeat(repeat, record, analysis);
                if (item is TemplateItem template) CheckHoles(template, record, analysis);
                CheckCondition((item as FieldItem)?.Where ?? (item as TemplateItem)?.Where, record, analysis);
            }

            CheckCondition(record.Where, record, analysis);
        }

        analysis.DropFaulty();
    }

    private static void ReportSelf(RecordSymbol record, BoundItem item, Analysis analysis)
    {
        if (!record.IsDamaged) analysis.Report(SchemaRules.SelfOfLines, record, item, record.Name);
        analysis.MarkFaulty(item);
    }

    private static void CheckHoles(TemplateItem item, RecordSymbol record, Analysis analysis)
    {
        foreach (var hole in item.Template.Parts.OfType<HolePart>())
        {
            if (analysis.Symbols.Find(hole.Type) is not { IsOneLine: false } type) continue;
            if (!type.IsDamaged) analysis.Report(SchemaRules.HoleOfLines, record, hole, type.Name);
            analysis.MarkFaulty(item);
        }
    }

    private static void CheckRepeat(RepeatItem item, RecordSymbol record, Analysis analysis)
    {
        if (record.Fields.Find(item.Field) is not { } field || analysis.Symbols.Find(field.Type) is not { IsOneLine: false } type) return;
        if (!type.IsDamaged) analysis.Report(SchemaRules.RepeatOfLines, record, item, item.Field);
        analysis.MarkFaulty(item);
    }

    private static void CheckCondition(Condition? condition, RecordSymbol record, Analysis analysis)
    {
        foreach (var (term, field) in TermsOf(condition))
        {
            if (analysis.Symbols.Find(record.Fields.Find(field)!.Type) is not { IsOneLine: false } type) continue;
            if (!type.IsDamaged) analysis.Report(SchemaRules.TextlessField, record, term, field, "a record of several lines");
            analysis.MarkFaulty(condition!);
        }
    }

    private static IEnumerable<(Condition Term, string Field)> TermsOf(Condition? condition) => condition switch
    {
        AndCondition and => and.Terms.SelectMany(TermsOf),
        OrCondition or => or.Terms.SelectMany(TermsOf),
        NotCondition not => TermsOf(not.Term),
        MeasureCondition measure => [(measure, measure.Field)],
        MarkCondition mark => [(mark, mark.Field)],
        UpperCondition upper => [(upper, upper.Field)],
        TextCondition text => [(text, text.Field)],
        _ => [],
    };
}

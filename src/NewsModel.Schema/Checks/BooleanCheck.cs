using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Checks;

/// <summary>A boolean says whether something was met: it has one value, never a list of them.</summary>
internal static class BooleanCheck
{
    public static void Run(Analysis analysis)
    {
        foreach (var record in analysis.Symbols.All.OfType<RecordSymbol>())
        {
            foreach (var same in Sequences.All(record.Alternatives).OfType<ConstantItem>().Where(c => c.Type.Kind == FieldTypeKind.Boolean).GroupBy(c => c.Field))
            {
                if (record.Fields.Find(same.Key) is not { IsList: true }) continue;
                analysis.Report(SchemaRules.BooleanList, record, same.Last(), same.Key);
                foreach (var constant in same) analysis.MarkFaulty(constant);
            }
        }

        analysis.DropFaulty();
    }
}

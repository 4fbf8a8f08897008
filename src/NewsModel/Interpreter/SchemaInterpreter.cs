using NewsModel.Schema;

namespace NewsModel.Interpreter;

/// <summary>Makes the parser of a schema at run time.</summary>
internal static class SchemaInterpreter
{
    public static NewsSchema<NewsRecord> Interpret(BoundSchema schema)
    {
        GrammarBuilder grammar = GrammarBuilder.Build(schema);
        return new NewsSchema<NewsRecord>(
            schema.Name, schema.Host, schema.Documentation, grammar.Owners, grammar.Page, RecordJson.WriteFields);
    }
}

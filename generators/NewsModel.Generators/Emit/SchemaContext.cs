using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Generators.Emit;

/// <summary>A bound schema with its types, by name.</summary>
internal sealed class SchemaContext
{
    private readonly Dictionary<string, BoundRecord> _records;
    private readonly Dictionary<string, BoundChoice> _choices;
    private readonly Dictionary<string, BoundRun> _runs;
    private readonly Dictionary<string, TypeBinding> _types;

    public SchemaContext(BoundSchema schema, SchemaBinding binding)
    {
        Schema = schema;
        Binding = binding;
        _records = schema.Records.ToDictionary(r => r.Name);
        _records[schema.Page.Name] = schema.Page;
        _choices = schema.Choices.ToDictionary(c => c.Name);
        _runs = schema.Runs.ToDictionary(r => r.Name);
        _types = binding.Types.ToDictionary(t => t.Name);
    }

    public BoundSchema Schema { get; }

    public SchemaBinding Binding { get; }

    public BoundRecord Record(string name) => _records[name];

    public BoundChoice Choice(string name) => _choices[name];

    public BoundRun Run(string name) => _runs[name];

    public bool Declares(string name) => _records.ContainsKey(name) || _choices.ContainsKey(name) || _runs.ContainsKey(name);

    public bool IsChoice(string name) => _choices.ContainsKey(name);

    public bool IsOneLine(string name) => IsChoice(name) ? Choice(name).IsOneLine : Record(name).IsOneLine;

    public TypeBinding Type(string name) => _types[name];

    /// <summary>The C# name of a record's or choice's type.</summary>
    public string TypeName(string name) => Type(name).CSharpName;

    public PropertyBinding Property(string record, string field) => Type(record).Properties.First(p => p.Field == field);

    /// <summary>The records that an item of a choice can be in the end.</summary>
    public IEnumerable<string> Leaves(string name) =>
        IsChoice(name) ? Choice(name).Items.SelectMany(Leaves).Distinct() : [name];

    /// <summary>Whether a one-line record or choice takes any line.</summary>
    public bool IsAnyLine(string name) => IsChoice(name)
        ? Choice(name).Items.Any(IsAnyLine)
        : Record(name).Where is null && Record(name).Alternatives.Any(a =>
            a.Items.OfType<FieldItem>().Any(f => f.Template is null && f.Where is null && f.Value.Kind is not (FieldTypeKind.Record or FieldTypeKind.Choice)));

    /// <summary>Whether a one-line record or choice depends on more than its line's text: on the blank lines before it.</summary>
    public bool AsksForBlanks(string name) => Leaves(name).Any(leaf =>
        AsksForBlanks(Record(leaf).Where) || Record(leaf).Alternatives.Any(a => a.Items.Any(AsksForBlanks)));

    private bool AsksForBlanks(BoundItem item) => item switch
    {
        TemplateItem template => AsksForBlanks(template.Where)
            || template.Template.Parts.OfType<HolePart>().Any(h => h.Type.Kind is FieldTypeKind.Record or FieldTypeKind.Choice && AsksForBlanks(h.Type.Name)),
        FieldItem field => AsksForBlanks(field.Where)
            || (field.Value.Kind is FieldTypeKind.Record or FieldTypeKind.Choice && AsksForBlanks(field.Value.Name)),
        GroupItem group => group.Alternatives.Any(a => a.Items.Any(AsksForBlanks)),
        _ => false,
    };

    private static bool AsksForBlanks(Condition? condition) => condition switch
    {
        MeasureCondition measure => measure.Measure == Measure.Blanks,
        NotCondition not => AsksForBlanks(not.Term),
        AndCondition and => and.Terms.Any(AsksForBlanks),
        OrCondition or => or.Terms.Any(AsksForBlanks),
        _ => false,
    };

    public Capture Capture(string field, FieldType type, CaptureCount count = CaptureCount.One) => type.Kind switch
    {
        FieldTypeKind.Record or FieldTypeKind.Choice => new Capture(field, TypeName(type.Name), count, IsStruct: false),
        FieldTypeKind.Boolean => new Capture(field, "bool", count, IsStruct: true),
        FieldTypeKind.Number => new Capture(field, "int", count, IsStruct: true),
        FieldTypeKind.String => new Capture(field, "string", count, IsStruct: false),
        _ => new Capture(field, "Text", count, IsStruct: true),
    };
}

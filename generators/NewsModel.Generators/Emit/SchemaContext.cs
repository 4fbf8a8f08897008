using System.Collections.Generic;
using System.Linq;
using NewsModel.Generators.Binding;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>A bound schema with its C# types, by name.</summary>
internal sealed class SchemaContext
{
    private readonly Dictionary<string, TypeBinding> _types;

    public SchemaContext(BoundSchema schema, SchemaBinding binding)
    {
        Index = new SchemaIndex(schema);
        Binding = binding;
        _types = binding.Types.ToDictionary(t => t.Name);
    }

    public BoundSchema Schema => Index.Schema;

    public SchemaIndex Index { get; }

    public SchemaBinding Binding { get; }

    /// <summary>How accessible what is generated is.</summary>
    public string Access => Binding.IsInternal ? "internal" : "public";

    /// <summary>Whether text is converted anywhere.</summary>
    public bool ConvertsAny => Binding.Types.Any(Converts);

    /// <summary>Whether text is converted in a one-line record or choice, or in what it holds.</summary>
    public bool Converts(string name) => Index.Within(name).Any(record => Converts(Type(record)));

    private static bool Converts(TypeBinding type) => type.Properties.Any(static p => p.Form is not (ValueForm.Same or ValueForm.String));

    public TypeBinding Type(string name) => _types[name];

    /// <summary>The C# name of a record's or choice's type.</summary>
    public string TypeName(string name) => Type(name).CSharpName;

    public PropertyBinding Property(string record, string field) => Type(record).Properties.First(p => p.Field == field);

    /// <summary>A capture with its C# type.</summary>
    public Capture Capture(FieldCapture capture)
    {
        (string element, bool isStruct) = capture.Type.Kind switch
        {
            FieldTypeKind.Record or FieldTypeKind.Choice => (TypeName(capture.Type.Name), false),
            FieldTypeKind.Boolean => ("bool", true),
            FieldTypeKind.Number => ("int", true),
            FieldTypeKind.String => ("string", false),
            _ => ("Text", true),
        };
        return new Capture(capture.Field, element, capture.Count, isStruct);
    }
}

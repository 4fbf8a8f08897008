using static NewsModel.Schema.SchemaSeverity;

namespace NewsModel.Schema;

// NM3…: how a schema fits its C# types.
public static partial class SchemaRules
{
    /// <summary>A field has no property to go to.</summary>
    public static SchemaRule NoProperty { get; } = new(
        "NM3001",
        "Field without a property",
        "'{0}' has no settable property for the field '{1}'; {2}",
        Error);

    /// <summary>A required property has no field.</summary>
    public static SchemaRule RequiredProperty { get; } = new(
        "NM3002",
        "Required property without a field",
        "'{0}' requires '{1}', which no field of the record fills; {2}, or make the property optional",
        Error);

    /// <summary>A property's type cannot take the field's value.</summary>
    public static SchemaRule WrongType { get; } = new(
        "NM3003",
        "Property of the wrong type",
        "'{0}.{1}' is a {2}, which can't take {3}; change the property's type or the field's",
        Error);

    /// <summary>A list has to go to a property that holds one value.</summary>
    public static SchemaRule NotAList { get; } = new(
        "NM3004",
        "List into a single value",
        "'{0}.{1}' is a {2}, and the field is a list; make the property a ValueList, a List, an array or an IReadOnlyList, or capture once",
        Error);

    /// <summary>A field that may be absent has to go to a property that cannot hold nothing.</summary>
    public static SchemaRule NotNullable { get; } = new(
        "NM3005",
        "Absent value into a property that needs one",
        "'{0}.{1}' can't be empty, but a record that matches may lack the field; make the property nullable, or require the field before 'commit'",
        Error);

    /// <summary>A name stands for two types.</summary>
    public static SchemaRule AmbiguousType { get; } = new(
        "NM3006",
        "Ambiguous type",
        "'{0}' is '{1}' or '{2}'; remove one of the 'using's, or name the type with 'as'",
        Error);

    /// <summary>An item of a choice is not of the choice's type.</summary>
    public static SchemaRule NotAnItem { get; } = new(
        "NM3007",
        "Item of another type than its choice",
        "'{0}' is not a '{1}'; derive it from that type, or leave it out of the choice",
        Error);

    /// <summary>A name stands for no record, choice or type.</summary>
    public static SchemaRule UnknownType { get; } = new(
        "NM3008",
        "Unknown type",
        "'{0}' is no record or choice of the schema and no C# type in scope that text converts to; {1}",
        Error);

    /// <summary>A record would be bound to a type that is no class.</summary>
    public static SchemaRule NotAClass { get; } = new(
        "NM3009",
        "Bound to a type that is no class",
        "'{0}' is {1}, and records are bound to classes; make it a class, or name the record differently",
        Error);

    /// <summary>A <c>using</c> names no namespace.</summary>
    public static SchemaRule UnknownNamespace { get; } = new(
        "NM3010",
        "Unknown namespace",
        "There is no namespace '{0}'; {1}",
        Error);

    /// <summary>A record would be bound to a class of which no object can be made.</summary>
    public static SchemaRule NotConstructible { get; } = new(
        "NM3011",
        "Bound to a class that can't be made",
        "'{0}' {1}, so no record can become one; make it a class that can be made, or name the record differently",
        Error);

    /// <summary>An <c>as</c> names no type.</summary>
    public static SchemaRule UnknownAs { get; } = new(
        "NM3012",
        "Unknown type behind 'as'",
        "There is no class '{0}' in scope; {1}",
        Error);

    /// <summary>A property that text is converted to, and that cannot hold nothing.</summary>
    public static SchemaRule DefaultForText { get; } = new(
        "NM3013",
        "Property without a value for text that does not convert",
        "Text that is no {2} leaves '{0}.{1}' its type's default, which is told from no other value; make the property nullable",
        Warning);
}

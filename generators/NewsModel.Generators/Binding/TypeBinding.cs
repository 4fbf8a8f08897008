using NewsModel.Schema;

namespace NewsModel.Generators.Binding;

/// <summary>How a schema's records and choices meet C# types. Value-equal, without symbols.</summary>
/// <param name="Types">One for each record (the page first) and choice.</param>
/// <param name="Problems">What does not fit.</param>
/// <param name="IsInternal">Whether one of the types is internal, so that what is generated has to be.</param>
public sealed record SchemaBinding(EquatableArray<TypeBinding> Types, EquatableArray<BindingProblem> Problems, bool IsInternal = false);

/// <summary>The C# type of a record or choice.</summary>
/// <param name="Name">The record's or choice's name in the schema.</param>
/// <param name="CSharpName">The type's simple name.</param>
/// <param name="Namespace">The namespace that an alias has to name; null where the type is in scope as it is.</param>
/// <param name="IsEmitted">Whether the generator declares it.</param>
/// <param name="Properties">For a record: where each field goes, in the order of the fields.</param>
public sealed record TypeBinding(
    string Name, string CSharpName, string? Namespace, bool IsEmitted, EquatableArray<PropertyBinding> Properties)
{
    /// <summary>Whether it says more than its fields, by <c>IComputedFields</c>.</summary>
    public bool HasComputedFields { get; init; }
}

/// <summary>Where a field goes.</summary>
/// <param name="Field">The field's name in the schema.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Form">How the property holds a value.</param>
/// <param name="TypeName">The C# type of one value, for the forms that convert.</param>
/// <param name="List">How it holds several.</param>
/// <param name="IsNullable">Whether it can hold nothing.</param>
/// <param name="Parameter">The constructor parameter by which the type takes it, or null.</param>
public sealed record PropertyBinding(
    string Field, string Property, ValueForm Form, string TypeName, ListForm List, bool IsNullable, string? Parameter = null)
{
    /// <summary>For an enum: the names that attributes give to its members.</summary>
    public EquatableArray<EnumName> EnumNames { get; init; }
}

/// <summary>A name that an attribute gives to a member of an enum.</summary>
/// <param name="Name">The name.</param>
/// <param name="Member">The member's own.</param>
public sealed record EnumName(string Name, string Member);

/// <summary>How a property holds a value.</summary>
public enum ValueForm
{
    /// <summary>As it is: a <c>Text</c>, a record, a constant.</summary>
    Same,

    /// <summary>As a string.</summary>
    String,

    /// <summary>As an enum, by its members' names or those that attributes give them.</summary>
    Enum,

    /// <summary>As a value type that parses itself from a span.</summary>
    Parsable,

    /// <summary>As a class that parses itself from a span.</summary>
    ParsableClass,
}

/// <summary>How a property holds several values.</summary>
public enum ListForm
{
    /// <summary>It holds one.</summary>
    None,

    /// <summary>A <c>ValueList</c>, or an interface that one implements.</summary>
    ValueList,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A <c>List</c>, or an interface of one that can be changed.</summary>
    List,

    /// <summary>An <c>ImmutableArray</c>.</summary>
    ImmutableArray,
}

/// <summary>A record or field that does not fit its C# type.</summary>
/// <param name="Rule">The rule, <c>NM3…</c>.</param>
/// <param name="Record">The record's name in the schema.</param>
/// <param name="Field">The field's name, or null where it is about the record.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record BindingProblem(SchemaRule Rule, string Record, string? Field, EquatableArray<string> Arguments)
{
    /// <summary>Whether the code of a grammar for such a record would not compile.</summary>
    public bool BreaksCode =>
        Rule == SchemaRules.NoProperty || Rule == SchemaRules.RequiredProperty || Rule == SchemaRules.WrongType
        || Rule == SchemaRules.NotAList || Rule == SchemaRules.NotAnItem;
}

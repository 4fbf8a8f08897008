namespace NewsModel.Generators.Binding;

/// <summary>The ids of what can be wrong between a schema and C# types.</summary>
public static class BindingRules
{
    /// <summary>A field has no property to go to.</summary>
    public const string NoProperty = "NM3001";

    /// <summary>A required property has no field.</summary>
    public const string RequiredProperty = "NM3002";

    /// <summary>A property's type cannot take the field's value.</summary>
    public const string WrongType = "NM3003";

    /// <summary>A list has to go to a property that holds one value.</summary>
    public const string NotAList = "NM3004";

    /// <summary>A field that may be absent has to go to a property that cannot hold nothing.</summary>
    public const string NotNullable = "NM3005";

    /// <summary>A name stands for two types.</summary>
    public const string AmbiguousType = "NM3006";

    /// <summary>An item of a choice is not of the choice's type.</summary>
    public const string NotAnItem = "NM3007";

    /// <summary>A name stands for no record, choice or type.</summary>
    public const string UnknownType = "NM3008";

    /// <summary>A record would be bound to a type that is no class.</summary>
    public const string NotAClass = "NM3009";

    /// <summary>A <c>using</c> names no namespace.</summary>
    public const string UnknownNamespace = "NM3010";

    /// <summary>Whether the code of a grammar for records with such a problem would not compile.</summary>
    public static bool BreaksCode(string rule) => rule is NoProperty or RequiredProperty or WrongType or NotAList or NotAnItem;
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsModel.Generators.Binding;

/// <summary>The C# names of what is emitted: the schema's own, with a word behind those that C# or the generated code has another use for.</summary>
internal static class EmittedNames
{
    // What the generated code around a record calls by its simple name, which a nested type would hide.
    private static readonly HashSet<string> TypesInUse =
    [
        "Conditions", "Grammar", "HeadFilter", "Json", "JsonOutput", "Line", "LineTest", "Lists", "NewsModel", "Owner", "Owners", "Parse", "Pidgin", "Schema", "Stop", "System", "Template", "Text",
        "Unclaimed", "Unit", "Utf8JsonWriter", "Values",
    ];

    private static readonly HashSet<string> MembersOfRecords =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>The members of the class besides its records.</summary>
    public static IReadOnlyCollection<string> Members { get; } = ["Grammar", "JsonOutput", "Parse", "Schema"];

    /// <summary>The type for a record or choice.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="owner">The class that it is nested in.</param>
    public static string Type(string name, string owner) => 
        name == owner || name == "_" || TypesInUse.Contains(name) || MembersOfRecords.Contains(name) || IsKeyword(name)
            ? name + "Record"
            : name;

    /// <summary>Whether C# has a use for the name, everywhere or in some places.</summary>
    public static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;

    /// <summary>The property for a field.</summary>
    /// <param name="name">The field's name, as a property's.</param>
    /// <param name="type">The type that it is in.</param>
    public static string Property(string name, string type) => name == type || MembersOfRecords.Contains(name) ? name + "Value" : name;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>
/// What the analyzer can report. The rules of the language come from the front end's own table; those of the binding
/// to C# and of use in C# stand here.
/// </summary>
internal static class Descriptors
{
    private const string Category = "NewsModel";

    /// <summary>An attribute names a file that is not among the additional files.</summary>
    public static readonly DiagnosticDescriptor MissingFile = Error(
        "NM4001", "Schema file not found", "There is no schema '{0}' among the project's AdditionalFiles (there are: {1}); add <AdditionalFiles Include=\"{0}\" />");

    /// <summary>A class with both attributes.</summary>
    public static readonly DiagnosticDescriptor TwoSchemas = Error(
        "NM4002", "Two schemas for one class", "'{0}' has a schema file and a schema of its own; keep one of the attributes");

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> BindingRuleTable = new[]
    {
        Error(BindingRules.NoProperty, "Field without a property", "'{0}' has no settable property for the field '{1}'; add a property '{2}', or bind the record to another type with 'as'"),
        Error(BindingRules.RequiredProperty, "Required property without a field", "'{0}' requires '{1}', which no field of the record fills; capture it, or make the property optional"),
        Error(BindingRules.WrongType, "Property of the wrong type", "'{0}.{1}' is a {2}, which can't take {3}; change the property's type or the field's"),
        Error(BindingRules.NotAList, "List into a single value", "'{0}.{1}' holds one {2}, but the field is a list; make the property a ValueList, or capture once"),
        Error(BindingRules.NotNullable, "Absent value into a property that needs one", "'{0}.{1}' can't be empty, but a record that matches may lack the field; make the property nullable, or require the field before 'commit'"),
        Error(BindingRules.AmbiguousType, "Ambiguous type", "'{0}' is '{1}' or '{2}'; remove one of the 'using's, or name the type with 'as'"),
        Error(BindingRules.NotAnItem, "Item of another type than its choice", "'{0}' is not a '{1}'; derive it from that type, or leave it out of the choice"),
        Error(BindingRules.UnknownType, "Unknown type", "'{0}' is no record or choice of the schema and no C# type in scope that text converts to; declare it, add a 'using', or write 'line'"),
        Error(BindingRules.NotAClass, "Bound to a type that is no class", "'{0}' is a {1}, and records are bound to classes; make it a class, or name the record differently"),
        Error(BindingRules.UnknownNamespace, "Unknown namespace", "There is no namespace '{0}'; correct the 'using', or remove it"),
    }.ToImmutableDictionary(static d => d.Id);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> SchemaRuleTable =
        SchemaRules.All.ToImmutableDictionary(static r => r.Id, static r => FromRule(r, r.MessageFormat));

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> InlineRuleTable =
        SchemaRules.All.ToImmutableDictionary(static r => r.Id, static r => FromRule(r, "{0}"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. SchemaRuleTable.Values, .. InlineRuleTable.Values, .. BindingRuleTable.Values, MissingFile, TwoSchemas];

    /// <summary>The descriptor of a rule of the language.</summary>
    public static DiagnosticDescriptor Schema(SchemaRule rule) => SchemaRuleTable[rule.Id];

    /// <summary>The same for an inline schema, whose message brings its place in the schema.</summary>
    public static DiagnosticDescriptor Inline(SchemaRule rule) => InlineRuleTable[rule.Id];

    /// <summary>The descriptor of a rule of the binding.</summary>
    public static DiagnosticDescriptor Binding(string rule) => BindingRuleTable[rule];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, Microsoft.CodeAnalysis.DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static DiagnosticDescriptor FromRule(SchemaRule rule, string message) =>
        new(rule.Id, rule.Title, message, Category, SeverityOf(rule.Severity), isEnabledByDefault: true);

    private static Microsoft.CodeAnalysis.DiagnosticSeverity SeverityOf(SchemaSeverity severity) => severity switch
    {
        SchemaSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
        SchemaSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
    };
}

using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>The front end's table of rules, as Roslyn has it.</summary>
internal static class Descriptors
{
    private const string Category = "NewsModel";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Rules =
        SchemaRules.All.ToImmutableDictionary(static r => r.Id, static r => FromRule(r, r.MessageFormat));

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> InlineRules =
        SchemaRules.All.ToImmutableDictionary(static r => r.Id, static r => FromRule(r, "{0}"));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. Rules.Values, .. InlineRules.Values];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(SchemaRule rule) => Rules[rule.Id];

    /// <summary>The same for an inline schema, whose message brings its place in the schema.</summary>
    public static DiagnosticDescriptor Inline(SchemaRule rule) => InlineRules[rule.Id];

    private static DiagnosticDescriptor FromRule(SchemaRule rule, string message) =>
        new(rule.Id, rule.Title, message, Category, SeverityOf(rule.Severity), isEnabledByDefault: true);

    private static Microsoft.CodeAnalysis.DiagnosticSeverity SeverityOf(SchemaSeverity severity) => severity switch
    {
        SchemaSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
        SchemaSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
    };
}

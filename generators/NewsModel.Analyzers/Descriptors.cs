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
        SchemaRules.All.ToImmutableDictionary(static r => r.Id, FromRule);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. SchemaRules.All.Select(Of)];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(SchemaRule rule) => Rules[rule.Id];

    /// <summary>A diagnostic.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What the rule's message is filled with.</param>
    public static Diagnostic Create(SchemaRule rule, Location location, EquatableArray<string> arguments) =>
        // A message without arguments would not be formatted, and its doubled braces would stay.
        Diagnostic.Create(Of(rule), location, FixProperties.WithNear(rule, arguments), arguments.Count == 0 ? [""] : arguments.ToArray<object>());

    /// <summary>A diagnostic whose place in the schema can't be mapped, and stands before its message.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where, nearly.</param>
    /// <param name="place">Where in the schema.</param>
    /// <param name="message">The message.</param>
    public static Diagnostic Create(SchemaRule rule, Location location, SchemaPlace place, string message)
    {
        DiagnosticDescriptor descriptor = Of(rule);
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            $"({place.Start.Line},{place.Start.Column}): {message}",
            descriptor.DefaultSeverity,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            warningLevel: descriptor.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error ? 0 : 1,
            title: descriptor.Title,
            helpLink: descriptor.HelpLinkUri,
            location: location);
    }

    private static DiagnosticDescriptor FromRule(SchemaRule rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, Category, SeverityOf(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static Microsoft.CodeAnalysis.DiagnosticSeverity SeverityOf(SchemaSeverity severity) => severity switch
    {
        SchemaSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
        SchemaSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
    };
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsModel.Generators;
using NewsModel.Generators.Binding;
using NewsModel.Schema;
using NewsModel.Schema.Binding;

namespace NewsModel.Analyzers;

/// <summary>
/// Reports what is wrong with schemas at its place in the <c>.news</c> file, or in the C# literal of an inline schema:
/// every rule of the language, of the binding to C# types, and of the class that names the schema.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var analysis = new Analysis(new SchemaFiles(start.Options.AdditionalFiles, start.CancellationToken));
            start.RegisterAdditionalFileAction(analysis.ReportFile);
            start.RegisterSymbolAction(analysis.ReportClass, SymbolKind.NamedType);
        });
    }

    /// <summary>One compilation's schemas.</summary>
    private sealed class Analysis(SchemaFiles files)
    {
        private readonly ConcurrentDictionary<(string Id, string Place), bool> _reported = [];

        public void ReportFile(AdditionalFileAnalysisContext context)
        {
            if (!SchemaFiles.IsSchema(context.AdditionalFile.Path))
            {
                return;
            }

            SchemaFile file = files.Of(context.AdditionalFile);
            IReadOnlyList<SchemaDiagnostic> diagnostics = files.Compile(file).Diagnostics;
            bool isImported = files.IsImported(file);

            // A file that only others import is compiled, and reported, with them.
            if (isImported && diagnostics.Any(static d => d.Rule == SchemaRules.MissingSchema || d.Rule == SchemaRules.NoPage))
            {
                return;
            }

            // What it doesn't use itself it may be there to lend.
            foreach (SchemaDiagnostic diagnostic in diagnostics.Where(d => !isImported || d.Rule != SchemaRules.Unused))
            {
                Report(diagnostic, context.ReportDiagnostic);
            }
        }

        public void ReportClass(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (SchemaReference.Attributes.Contains(attribute.AttributeClass?.ToDisplayString() ?? "")
                    && SchemaReference.Of(attribute) is { } named)
                {
                    ReportClass(context, type, attribute, named);
                }
            }
        }

        private void ReportClass(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute, SchemaReference named)
        {
            var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) as AttributeSyntax;
            Location at = syntax?.GetLocation() ?? type.Locations[0];
            if (SchemaReference.OfOne(type, attribute) is null)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(SchemaRules.TwoSchemas), at, type.Name));
                return;
            }

            Report(context, ClassShape.FaultsOf(attribute));
            ExpressionSyntax? argument = syntax?.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null)?.Expression;
            Location argumentAt = argument?.GetLocation() ?? at;
            if (named.FileName is null)
            {
                ReportInline(context, type, named.Text!, argument, argumentAt);
            }
            else if (files.Find(named.FileName) is { } file)
            {
                ReportFile(context, type, named.FileName, file, argumentAt);
            }
            else
            {
                string[] names = files.All.Select(static f => f.Name).ToArray();
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(SchemaRules.MissingFile),
                    at,
                    FixProperties.WithNear(NearestFile.To(named.FileName, files.All)),
                    named.FileName,
                    names.Length == 0 ? "none" : string.Join(", ", names),
                    Spelling.HintOr(named.FileName, names, $"add <AdditionalFiles Include=\"{named.FileName}\" />")));
            }
        }

        private static void Report(SymbolAnalysisContext context, IEnumerable<ClassFault> faults)
        {
            foreach (ClassFault fault in faults)
            {
                context.ReportDiagnostic(Descriptors.Create(fault.Rule, fault.Location, fault.Arguments));
            }
        }

        private static void ReportInline(
            SymbolAnalysisContext context, INamedTypeSymbol type, string text, ExpressionSyntax? argument, Location argumentAt)
        {
            SchemaCompilation schema = SchemaCompiler.Compile(text);
            SchemaBinding binding = TypeBinder.Bind(schema.Schema, type, context.Compilation, context.CancellationToken);
            LiteralMap? map = argument is null ? null : LiteralMap.Of(argument, text, context.Compilation, context.CancellationToken);
            foreach (SchemaDiagnostic diagnostic in schema.Diagnostics.Concat(Problems(schema, binding)))
            {
                context.ReportDiagnostic(map?.LocationOf(diagnostic.Span) is { } location
                    ? Descriptors.Create(diagnostic.Rule, location, diagnostic.Arguments)
                    : Descriptors.Create(diagnostic.Rule, argumentAt, diagnostic.Place, diagnostic.Message));
            }

            Report(context, ClassShape.FaultsOf(type, binding));
        }

        // The schema's own diagnostics are reported with its file: here, that there are any.
        private void ReportFile(SymbolAnalysisContext context, INamedTypeSymbol type, string name, SchemaFile file, Location argumentAt)
        {
            SchemaCompilation schema = files.Compile(file);
            SchemaBinding binding = TypeBinder.Bind(schema.Schema, type, context.Compilation, context.CancellationToken);
            IReadOnlyList<SchemaDiagnostic> problems = Problems(schema, binding);
            foreach (SchemaDiagnostic problem in problems)
            {
                context.ReportDiagnostic(Descriptors.Create(problem.Rule, files.LocationOf(problem.Place) ?? argumentAt, problem.Arguments));
            }

            Report(context, ClassShape.FaultsOf(type, binding));
            SchemaDiagnostic[] errors = [.. schema.Diagnostics.Concat(problems).Where(static d => d.Severity == SchemaSeverity.Error)];
            if (errors.Length > 0)
            {
                SchemaDiagnostic first = errors[0];
                string place = first.File == file.Path ? "" : SchemaFile.NameOf(first.File!);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(SchemaRules.SchemaHasErrors),
                    argumentAt,
                    name,
                    errors.Length == 1 ? "an error" : errors.Length + " errors",
                    $"{place}({first.Place.Start.Line},{first.Place.Start.Column}) {first.Id}: {first.Message}"));
            }
        }

        /// <summary>What does not fit C#, at its place in the schema.</summary>
        private static IReadOnlyList<SchemaDiagnostic> Problems(SchemaCompilation schema, SchemaBinding binding) =>
        [
            .. from problem in binding.Problems

               // What is in error is left out of the schema: that a field is missing may be no more than that.
               where !schema.HasErrors || (problem.Rule != SchemaRules.RequiredProperty && problem.Rule != SchemaRules.NotNullable)
               select new SchemaDiagnostic(problem.Rule, PlaceOf(problem, schema.Places), problem.Arguments) into diagnostic
               orderby diagnostic.File == schema.Places.SchemaName.File ? 0 : 1, diagnostic.File, diagnostic.Span.Start
               select diagnostic,
        ];

        private static SchemaPlace PlaceOf(BindingProblem problem, SchemaPlaces places)
        {
            SchemaPlace? place =
                problem.Rule == SchemaRules.UnknownNamespace ? places.Using(problem.Arguments[0])
                : problem.Field is null ? places.Declaration(problem.Record)
                : problem.Rule == SchemaRules.UnknownType || problem.Rule == SchemaRules.AmbiguousType ? places.FieldType(problem.Record, problem.Field)
                : places.Field(problem.Record, problem.Field);
            return place ?? places.SchemaName;
        }

        // Two schemas that import one file would report what is wrong with it twice.
        private void Report(SchemaDiagnostic diagnostic, Action<Diagnostic> report)
        {
            if (_reported.TryAdd((diagnostic.Id, $"{diagnostic.File}:{diagnostic.Span.Start}:{diagnostic.Message}"), true))
            {
                report(Descriptors.Create(diagnostic.Rule, files.LocationOf(diagnostic.Place) ?? Location.None, diagnostic.Arguments));
            }
        }
    }
}

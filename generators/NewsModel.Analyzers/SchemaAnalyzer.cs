using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Generators;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>
/// Reports what is wrong with schemas at its place in the <c>.news</c> file: every rule of the language, and of the
/// binding to C# types. What is wrong with an inline schema is reported at its attribute.
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
            var analysis = new Analysis(start.Options.AdditionalFiles, start.CancellationToken);
            start.RegisterAdditionalFileAction(analysis.ReportFile);
            start.RegisterSymbolAction(analysis.ReportClass, SymbolKind.NamedType);
        });
    }

    /// <summary>One compilation's schemas.</summary>
    private sealed class Analysis
    {
        private readonly List<(AdditionalText Text, SchemaFile File)> _files;
        private readonly ConcurrentDictionary<(string Id, string Place), bool> _reported = [];

        public Analysis(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
            _files = files.Where(static f => IsSchema(f.Path))
                .Select(f => (f, SchemaFile.Of(f, cancellationToken)))
                .ToList();

        public void ReportFile(AdditionalFileAnalysisContext context)
        {
            if (!IsSchema(context.AdditionalFile.Path))
            {
                return;
            }

            SchemaFile file = _files.First(f => f.Text.Path == context.AdditionalFile.Path).File;

            // A file that only others import is compiled, and reported, with them.
            IReadOnlyList<SchemaDiagnostic> diagnostics = Compile(file.Text, file.Path).Diagnostics;
            if (diagnostics.Any(static d => d.Rule == SchemaRules.MissingSchema) && _files.Any(f => f.File.Path != file.Path && f.File.Text.Contains(file.Name)))
            {
                return;
            }

            foreach (SchemaDiagnostic diagnostic in diagnostics)
            {
                Report(diagnostic, context.ReportDiagnostic);
            }
        }

        public void ReportClass(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (SchemaReference.Attributes.Contains(attribute.AttributeClass?.ToDisplayString() ?? ""))
                {
                    ReportClass(context, type, attribute);
                }
            }
        }

        private void ReportClass(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute)
        {
            if (SchemaReference.Of(attribute) is not { } named)
            {
                return;
            }

            Location at = attribute.ApplicationSyntaxReference is { } syntax
                ? Location.Create(syntax.SyntaxTree, syntax.Span)
                : type.Locations[0];
            if (SchemaReference.OfOne(type, attribute) is null)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(SchemaRules.TwoSchemas), at, type.Name));
                return;
            }

            SchemaReference reference = named.In(_files.Select(static f => f.File));
            if (reference.Text is null)
            {
                string known = _files.Count == 0 ? "none" : string.Join(", ", _files.Select(static f => f.File.Name));
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(SchemaRules.MissingFile), at, FixProperties.WithNear(NearestFile.To(reference.FileName!, _files.Select(static f => f.File))), reference.FileName, known));
                return;
            }

            SchemaCompilation schema = Compile(reference.Text, reference.FileName);
            if (reference.FileName is null)
            {
                foreach (SchemaDiagnostic diagnostic in schema.Diagnostics)
                {
                    string place = $"({diagnostic.Place.Start.Line},{diagnostic.Place.Start.Column}): ";
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.Inline(diagnostic.Rule), at, place + diagnostic.Message));
                }
            }

            SchemaBinding binding = TypeBinder.Bind(schema.Schema, type, context.Compilation, context.CancellationToken);
            foreach (BindingProblem problem in binding.Problems)
            {
                // What is in error is left out of the schema: that a field is missing may be no more than that.
                if (schema.HasErrors && (problem.Rule == SchemaRules.RequiredProperty || problem.Rule == SchemaRules.NotNullable))
                {
                    continue;
                }

                SchemaPlace? place = problem.Rule == SchemaRules.UnknownNamespace
                    ? schema.Places.Using(problem.Arguments[0])
                    : problem.Field is null
                    ? schema.Places.Declaration(problem.Record)
                    : problem.Rule == SchemaRules.UnknownType
                    ? schema.Places.FieldType(problem.Record, problem.Field)
                    : schema.Places.Field(problem.Record, problem.Field);
                Location location = reference.FileName is null || place is null ? at : LocationOf(place) ?? at;
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(problem.Rule), location, FixProperties.WithNear(problem.Rule, problem.Arguments), problem.Arguments.ToArray<object>()));
            }
        }

        private SchemaCompilation Compile(string text, string? name) => SchemaCompiler.Compile(
            text,
            name is null ? null : file => SchemaFile.Find(_files.Select(static f => f.File), file)?.Text,
            name);

        // Two schemas that import one file would report what is wrong with it twice.
        private void Report(SchemaDiagnostic diagnostic, Action<Diagnostic> report)
        {
            if (_reported.TryAdd((diagnostic.Id, $"{diagnostic.File}:{diagnostic.Span.Start}:{diagnostic.Message}"), true))
            {
                // A message without arguments would not be formatted, and its doubled braces would stay.
                object[] arguments = diagnostic.Arguments.Count == 0 ? [""] : diagnostic.Arguments.ToArray<object>();
                report(Diagnostic.Create(Descriptors.Of(diagnostic.Rule), LocationOf(diagnostic.Place) ?? Location.None, FixProperties.WithNear(diagnostic.Rule, diagnostic.Arguments), arguments));
            }
        }

        private Location? LocationOf(SchemaPlace place)
        {
            SchemaFile? file = place.File is null ? null : SchemaFile.Find(_files.Select(static f => f.File), place.File);
            AdditionalText? text = file is null ? null : _files.First(f => f.File == file).Text;
            return text is null
                ? null
                : Location.Create(
                    text.Path,
                    new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
                    new LinePositionSpan(
                        new LinePosition(place.Start.Line - 1, place.Start.Column - 1),
                        new LinePosition(place.End.Line - 1, place.End.Column - 1)));
        }

        private static bool IsSchema(string path) => path.EndsWith(".news", StringComparison.OrdinalIgnoreCase);
    }
}

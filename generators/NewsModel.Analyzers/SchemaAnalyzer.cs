using System;
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
/// every rule of the language, of the binding to C# types, and of the class that names the schema. What stands in a file is
/// reported with that file, so that an editor has it as soon as the file changes.
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
            var analysis = new Analysis(new SchemaFiles(start.Options.AdditionalFiles, start.CancellationToken), start.Compilation);
            start.RegisterAdditionalFileAction(analysis.ReportFile);
            start.RegisterSymbolAction(analysis.ReportClass, SymbolKind.NamedType);
        });
    }

    /// <summary>One compilation's schemas.</summary>
    private sealed class Analysis(SchemaFiles files, Compilation compilation)
    {
        private readonly Lazy<IReadOnlyList<SchemaUse>> _uses = new(() => SchemaUse.AllIn(compilation, files));

        public void ReportFile(AdditionalFileAnalysisContext context)
        {
            if (!SchemaFiles.IsSchema(context.AdditionalFile.Path))
            {
                return;
            }

            // Two schemas that import one file, or two classes with one schema, would report what is wrong with it twice.
            SchemaFile file = files.Of(context.AdditionalFile);
            foreach (SchemaDiagnostic diagnostic in SchemaUse.Merge(files.Diagnostics, _uses.Value.SelectMany(static u => u.Problems))
                .Where(d => files.Find(d.File!) == file)
                .GroupBy(static d => (d.Id, d.Span.Start, d.Message))
                .Select(static g => g.First()))
            {
                context.ReportDiagnostic(Descriptors.Create(diagnostic.Rule, files.LocationOf(diagnostic.Place), diagnostic.Arguments));
            }
        }

        public void ReportClass(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            foreach (AttributeData attribute in type.GetAttributes().Where(SchemaReference.IsSchema))
            {
                if (SchemaReference.Of(attribute) is { } named)
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
                ReportErrorsIn(context, type, named.FileName, file, argumentAt);
                if (SchemaFile.FindAll(files.All, named.FileName).ElementAtOrDefault(1) is { } other)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(SchemaRules.AmbiguousFile), argumentAt, named.FileName, file.Path, other.Path));
                }
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
                    Spelling.HintOr(named.FileName, names, names.Length == 0 ? $"add the file, and <AdditionalFiles Include=\"{named.FileName}\" />" : $"name one of these, or add <AdditionalFiles Include=\"{named.FileName}\" /> for a file outside of the project")));
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
            SchemaUse use = SchemaUse.Of(SchemaCompiler.Compile(text), type, context.Compilation);
            LiteralMap? map = argument is null ? null : LiteralMap.Of(argument, text, context.Compilation, context.CancellationToken);
            foreach (SchemaDiagnostic diagnostic in SchemaUse.Merge(use.Schema.Diagnostics, use.Problems))
            {
                context.ReportDiagnostic(map?.LocationOf(diagnostic.Span) is { } location
                    ? Descriptors.Create(diagnostic.Rule, location, diagnostic.Arguments)
                    : Descriptors.Create(diagnostic.Rule, argumentAt, diagnostic.Place, diagnostic.Message));
            }

            Report(context, ClassShape.FaultsOf(type, use.Binding));
        }

        // The errors themselves are reported with the file: here, that there are any.
        private void ReportErrorsIn(SymbolAnalysisContext context, INamedTypeSymbol type, string name, SchemaFile file, Location argumentAt)
        {
            SchemaUse use = SchemaUse.Of(files.Compile(file), type, context.Compilation);
            Report(context, ClassShape.FaultsOf(type, use.Binding));
            SchemaDiagnostic[] errors = [.. use.Schema.Diagnostics.Concat(use.Problems).Where(static d => d.Severity == SchemaSeverity.Error)];
            if (errors.Length == 0)
            {
                return;
            }

            SchemaDiagnostic first = errors[0];
            string other = first.File == file.Path ? "" : SchemaFile.NameOf(first.File!);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(SchemaRules.SchemaHasErrors),
                argumentAt,
                name,
                errors.Length == 1 ? "an error" : errors.Length + " errors",
                $"{other}({first.Place.Start.Line},{first.Place.Start.Column}) {first.Id}: {first.Message}"));
        }
    }
}

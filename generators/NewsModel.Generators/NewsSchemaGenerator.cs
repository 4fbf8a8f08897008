using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Generators.Emit;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>
/// Turns each class with <c>[NewsSchema]</c> or <c>[NewsSchemaText]</c> into the parser of its schema. It never
/// reports: what is wrong with a schema is the analyzer's to say, and what is right about it is compiled all the same.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NewsSchemaGenerator : IIncrementalGenerator
{
    /// <summary>The names of the pipeline's steps, for the tests of its cache.</summary>
    public static class Steps
    {
        /// <summary>Reading each schema file.</summary>
        public const string Files = nameof(Files);

        /// <summary>All of them.</summary>
        public const string AllFiles = nameof(AllFiles);

        /// <summary>Finding the classes that name a schema.</summary>
        public const string Classes = nameof(Classes);

        /// <summary>Naming their files apart.</summary>
        public const string HintNames = nameof(HintNames);

        /// <summary>Finding each class's schema, with what it imports.</summary>
        public const string Sources = nameof(Sources);

        /// <summary>Compiling the schemas: the work, done again only where a schema or its class changed.</summary>
        public const string Schemas = nameof(Schemas);

        /// <summary>Binding the schemas to C# types: asked for with every edit, done again where one may matter. Equal results end here.</summary>
        public const string Parsers = nameof(Parsers);
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<SchemaFile>> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".news", StringComparison.OrdinalIgnoreCase))
            .Select(SchemaFile.Of)
            .WithTrackingName(Steps.Files)
            .Collect()
            .Select(static (all, _) => new EquatableArray<SchemaFile>(all))
            .WithTrackingName(Steps.AllFiles);

        IncrementalValuesProvider<SchemaClass>[] kinds = [.. SchemaReference.Attributes.Select(attribute => ClassesWith(attribute, context))];
        IncrementalValueProvider<HintNames> hintNames = kinds[0].Collect()
            .Combine(kinds[1].Collect())
            .Select(static (pair, _) => HintNames.Of(pair.Left.Concat(pair.Right)))
            .WithTrackingName(Steps.HintNames);

        var memory = new BindingMemory();
        foreach (IncrementalValuesProvider<SchemaClass> classes in kinds)
        {
            IncrementalValuesProvider<SchemaSource> sources = Present(classes
                .Combine(files)
                .Select(static (pair, _) => SchemaSource.Of(pair.Left, pair.Right))
                .WithTrackingName(Steps.Sources));

            IncrementalValuesProvider<CompiledSchema> schemas = sources
                .Select(CompiledSchema.Of)
                .WithTrackingName(Steps.Schemas);

            IncrementalValuesProvider<BoundParser> parsers = Present(schemas
                .Combine(context.CompilationProvider)
                .Select((pair, cancellation) => memory.Bind(pair.Left, pair.Right, cancellation))
                .WithTrackingName(Steps.Parsers));

            context.RegisterSourceOutput(parsers.Combine(hintNames), static (output, pair) =>
            {
                (BoundParser parser, HintNames names) = pair;
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(names.FileOf(parser.Class), SourceText.From(SchemaEmitter.Emit(parser.Class.Target, parser.Schema, parser.Binding), Encoding.UTF8));
            });
        }
    }

    private static IncrementalValuesProvider<SchemaClass> ClassesWith(string attribute, IncrementalGeneratorInitializationContext context) => Present(context.SyntaxProvider
        .ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is ClassDeclarationSyntax,
            static (found, _) => SchemaClass.Of((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]))
        .WithTrackingName(Steps.Classes));

    private static IncrementalValuesProvider<T> Present<T>(IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null).Select(static (value, _) => value!);
}

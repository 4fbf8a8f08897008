using System;
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

        var memory = new BindingMemory();
        foreach (string attribute in SchemaReference.Attributes)
        {
            IncrementalValuesProvider<SchemaClass> classes = Present(context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    attribute,
                    static (node, _) => node is ClassDeclarationSyntax,
                    static (found, _) => SchemaClass.Of((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]))
                .WithTrackingName(Steps.Classes));

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

            context.RegisterSourceOutput(parsers, static (output, parser) => output.AddSource(
                parser.Class.HintName, SourceText.From(SchemaEmitter.Emit(parser.Class.Target, parser.Schema, parser.Binding), Encoding.UTF8)));
        }
    }

    private static IncrementalValuesProvider<T> Present<T>(IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null).Select(static (value, _) => value!);
}

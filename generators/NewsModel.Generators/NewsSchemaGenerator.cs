using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NewsModel.Generators.Binding;
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
        /// <summary>Reading the schema files.</summary>
        public const string Files = nameof(Files);

        /// <summary>Finding the classes and binding their schemas to C# types: all that looks at the compilation.</summary>
        public const string Bind = nameof(Bind);

        /// <summary>What is written.</summary>
        public const string Bound = nameof(Bound);
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<SchemaFile>> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".news", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => new SchemaFile(SchemaFile.NameOf(file.Path), file.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(Steps.Files)
            .Collect()
            .Select(static (all, _) => new EquatableArray<SchemaFile>(all));

        foreach (string attribute in SchemaReference.Attributes)
        {
            IncrementalValuesProvider<BoundParser> bound = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    attribute,
                    static (node, _) => node is ClassDeclarationSyntax,
                    static (found, _) => (Symbol: (INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation, Attribute: found.Attributes[0]))
                .Combine(files)
                .Select(static (pair, cancellation) => BoundParser.Create(pair.Left.Symbol, pair.Left.Compilation, pair.Left.Attribute, pair.Right, cancellation))
                .Where(static parser => parser is not null)
                .Select(static (parser, _) => parser!)
                .WithTrackingName(Steps.Bound);
            context.RegisterSourceOutput(bound, static (output, parser) =>
                output.AddSource(parser.HintName, SourceText.From(SchemaEmitter.Emit(parser.Target, parser.Schema, parser.Binding), Encoding.UTF8)));
        }
    }
}

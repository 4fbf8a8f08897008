using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NewsModel.Generators;
using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>A schema and the class that names it.</summary>
internal sealed class SchemaUse
{
    private SchemaUse(SchemaCompilation schema, SchemaBinding binding)
    {
        Schema = schema;
        Binding = binding;
        Problems =
        [
            .. from problem in binding.Problems

               // What is in error is left out of the schema: that a field is missing may be no more than that.
               where !schema.HasErrors || (problem.Rule != SchemaRules.RequiredProperty && problem.Rule != SchemaRules.NotNullable)
               select new SchemaDiagnostic(problem.Rule, PlaceOf(problem, schema.Places), problem.Arguments) into diagnostic
               orderby diagnostic.File == schema.Places.SchemaName.File ? 0 : 1, diagnostic.File, diagnostic.Span.Start
               select diagnostic,
        ];
    }

    /// <summary>The schema.</summary>
    public SchemaCompilation Schema { get; }

    /// <summary>The C# types of its records.</summary>
    public SchemaBinding Binding { get; }

    /// <summary>What does not fit these types, at its place in the schema.</summary>
    public IReadOnlyList<SchemaDiagnostic> Problems { get; }

    /// <summary>Binds a schema to the types that its class sees.</summary>
    public static SchemaUse Of(SchemaCompilation schema, INamedTypeSymbol type, Compilation compilation) =>
        new(schema, TypeBinder.Bind(schema.Schema, type, compilation, default));

    /// <summary>What is wrong with schemas and their binding. That a name is taken for a C# type is no news where there is none.</summary>
    public static IEnumerable<SchemaDiagnostic> Merge(IEnumerable<SchemaDiagnostic> diagnostics, IEnumerable<SchemaDiagnostic> problems)
    {
        List<SchemaDiagnostic> all = problems.ToList();
        var unknown = new HashSet<SchemaPlace>(all.Where(static p => p.Rule == SchemaRules.UnknownType).Select(static p => p.Place));
        return diagnostics.Where(d => d.Rule != SchemaRules.UndeclaredType || !unknown.Contains(d.Place)).Concat(all);
    }

    /// <summary>Every use of a file in a compilation.</summary>
    public static IReadOnlyList<SchemaUse> AllIn(Compilation compilation, SchemaFiles files) =>
    [
        .. from type in TypesIn(compilation.Assembly.GlobalNamespace)
           from attribute in type.GetAttributes()
           where SchemaReference.IsSchema(attribute)
           let name = SchemaReference.OfOne(type, attribute)?.FileName
           let file = name is null ? null : files.Find(name)
           where file is not null
           select Of(files.Compile(file), type, compilation),
    ];

    /// <summary>Every type in a namespace, or nested in a type.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope)
    {
        foreach (INamespaceOrTypeSymbol member in scope.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol inner in TypesIn(member))
            {
                yield return inner;
            }
        }
    }

    private static SchemaPlace PlaceOf(BindingProblem problem, SchemaPlaces places)
    {
        SchemaPlace? place =
            problem.Rule == SchemaRules.UnknownNamespace ? places.Using(problem.Arguments[0])
            : problem.Field is null ? places.Declaration(problem.Record)
            : problem.Rule == SchemaRules.UnknownType || problem.Rule == SchemaRules.AmbiguousType ? places.FieldType(problem.Record, problem.Field)
            : places.Field(problem.Record, problem.Field);
        return place ?? places.SchemaName;
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsModel.Package.Tests;

/// <summary>All that an assembly lets others call or derive from, written like C# and sorted.</summary>
internal sealed class PublicSurface
{
    private const SymbolDisplayParameterOptions Parameters =
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers
        | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis;

    // A type where it is used: with those that it stands in, without its namespace.
    private static readonly SymbolDisplayFormat Use = Format(SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    private static readonly SymbolDisplayFormat Constrained = Use.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Declaration = Format(SymbolDisplayTypeQualificationStyle.NameOnly)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .WithParameterOptions(Parameters);

    private static readonly SymbolDisplayFormat Member = Constrained
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(Parameters)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeMemberKeyword);

    private readonly StringBuilder _text = new();

    private PublicSurface()
    {
    }

    /// <summary>The surface of an assembly; those that it refers to are looked for beside it.</summary>
    public static string Of(string path)
    {
        string framework = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        MetadataReference assembly = MetadataReference.CreateFromFile(path);
        IEnumerable<string> others = Directory.GetFiles(Path.GetDirectoryName(path)!, "*.dll").Where(other => other != path);
        var compilation = CSharpCompilation.Create("Reader", references:
            [assembly, .. others.Concat(framework.Split(Path.PathSeparator)).Select(static other => MetadataReference.CreateFromFile(other))]);
        var surface = new PublicSurface();
        foreach (IGrouping<string, INamedTypeSymbol> types in TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!).GlobalNamespace)
            .GroupBy(static type => type.ContainingNamespace.ToDisplayString()).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            surface.Line(0, $"namespace {types.Key}");
            surface.Line(0, "{");
            surface.AddTypes(1, types);
            surface.Line(0, "}");
            surface.Line(0, "");
        }

        return surface._text.ToString().TrimEnd();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(IsOffered).Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static bool IsOffered(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private void AddTypes(int depth, IEnumerable<INamedTypeSymbol> types)
    {
        bool first = true;
        foreach (INamedTypeSymbol type in types.OrderBy(static type => type.MetadataName, StringComparer.Ordinal))
        {
            if (!first)
            {
                Line(0, "");
            }

            first = false;
            AddType(depth, type);
        }
    }

    private void AddType(int depth, INamedTypeSymbol type)
    {
        AddAttributes(depth, type);
        string head = Modifiers(type) + type.ToDisplayString(Declaration) + Bases(type) + Constraints(type);
        List<string[]> members = type.TypeKind == TypeKind.Delegate ? [] : [.. MembersOf(type)];
        INamedTypeSymbol[] nested = [.. type.GetTypeMembers().Where(IsOffered)];
        if (members.Count + nested.Length == 0)
        {
            Line(depth, head + ";");
            return;
        }

        Line(depth, head);
        Line(depth, "{");
        foreach (string line in members.SelectMany(static member => member))
        {
            Line(depth + 1, line);
        }

        if (members.Count > 0 && nested.Length > 0)
        {
            Line(0, "");
        }

        AddTypes(depth + 1, nested);
        Line(depth, "}");
    }

    // An enum's members by their values; what else is there by its kind, then by its name.
    private static IEnumerable<string[]> MembersOf(INamedTypeSymbol type)
    {
        IEnumerable<ISymbol> members = type.GetMembers().Where(member => IsOffered(member) && IsWritten(member));
        return type.TypeKind == TypeKind.Enum
            ? members.OfType<IFieldSymbol>().OrderBy(static field => Convert.ToInt64(field.ConstantValue)).Select(static field => new[] { $"{field.Name} = {field.ConstantValue}," })
            : members.OrderBy(Rank).ThenBy(static member => member.Name, StringComparer.Ordinal).ThenBy(Signature, StringComparer.Ordinal).Select(static member => (string[])[.. AttributesOf(member), Signature(member)]);
    }

    // What the compiler makes of a record, and the two halves of a property, go without saying.
    private static bool IsWritten(ISymbol member) => member switch
    {
        INamedTypeSymbol or IPropertySymbol { Name: "EqualityContract" } => false,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0, ContainingType.IsValueType: true } => false,
        _ => !Has(member, "CompilerGeneratedAttribute"),
    };

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => 0,
        IFieldSymbol => 1,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 2,
        IPropertySymbol => 3,
        IEventSymbol => 4,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 5,
        _ => 6,
    };

    private static string Signature(ISymbol member) => member.ToDisplayString(Member) + (member is IPropertySymbol property ? $" {{ {Accessors(property)}}}" : ";");

    private static string Accessors(IPropertySymbol property) => string.Concat(
        new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Where(IsOffered).Select(accessor =>
            (accessor.DeclaredAccessibility == property.DeclaredAccessibility ? "" : SyntaxFacts.GetText(accessor.DeclaredAccessibility) + " ")
            + (accessor.MethodKind == MethodKind.PropertyGet ? "get; " : accessor.IsInitOnly ? "init; " : "set; ")));

    private static string Modifiers(INamedTypeSymbol type) =>
        SyntaxFacts.GetText(type.DeclaredAccessibility) + " "
        + (type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "");

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? [parent] : [];
        string[] names = type.TypeKind is TypeKind.Enum or TypeKind.Delegate
            ? []
            : [.. bases.Select(Name), .. type.Interfaces.Where(static it => it.DeclaredAccessibility == Accessibility.Public).Select(Name).Order(StringComparer.Ordinal)];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(Use);

    private static string Constraints(INamedTypeSymbol type)
    {
        string text = type.ToDisplayString(Constrained);
        int at = text.IndexOf(" where ", StringComparison.Ordinal);
        return at < 0 ? "" : text[at..];
    }

    private void AddAttributes(int depth, ISymbol symbol)
    {
        foreach (string attribute in AttributesOf(symbol))
        {
            Line(depth, attribute);
        }
    }

    // Those that say who is to call it, and how.
    private static IEnumerable<string> AttributesOf(ISymbol symbol) => symbol.GetAttributes()
        .Where(static it => it.AttributeClass?.Name is "EditorBrowsableAttribute" or "ObsoleteAttribute" or "FlagsAttribute" or "AttributeUsageAttribute" or "ExperimentalAttribute")
        .Select(static it => $"[{Regex.Replace(it.ToString()!, @"(\w+\.)+|Attribute(?=\(|$)", "")}]")
        .Order(StringComparer.Ordinal);

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(it => it.AttributeClass?.Name == attribute);

    private static SymbolDisplayFormat Format(SymbolDisplayTypeQualificationStyle qualification) => new(
        typeQualificationStyle: qualification,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private void Line(int depth, string text) => _text.Append(' ', text.Length == 0 ? 0 : depth * 4).Append(text).Append('\n');
}

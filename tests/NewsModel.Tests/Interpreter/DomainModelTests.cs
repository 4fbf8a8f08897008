using System.Reflection;
using System.Runtime.CompilerServices;
using NewsModel.Interpreter;
using NewsModel.Schema;

namespace NewsModel.Tests.Interpreter;

/// <summary>The table of the domain model against the types themselves.</summary>
public class DomainModelTests
{
    private static readonly List<Type> Types = Reachable(typeof(NewsPage));

    public static TheoryData<string> Names => [.. Types.Select(static type => type.Name)];

    [Fact]
    public void Table_has_the_types_of_a_page_and_what_it_holds() =>
        Assert.Equal(Types.Select(static type => type.Name).Order(StringComparer.Ordinal), DomainModel.TypeNames.Order(StringComparer.Ordinal));

    [Fact]
    public void Types_stand_in_its_namespace()
    {
        Assert.All(Types, static type => Assert.Equal(DomainModel.Namespace, type.Namespace));
        Assert.Equal(DomainModel.PageType, typeof(NewsPage).Name);
    }

    [Theory, MemberData(nameof(Names))]
    public void Table_has_the_properties_of_a_type(string name) =>
        Assert.Equal(PropertiesOf(Types.Single(type => type.Name == name)).Select(DescriptionOf), DomainModel.Find(name)!);

    [Fact]
    public void Table_knows_which_types_are_items_of_which() => Assert.All(
        from type in Types
        from other in Types
        select (type, other),
        static pair => Assert.Equal(pair.other.IsAssignableFrom(pair.type), DomainModel.Is(pair.type.Name, pair.other.Name)));

    [Fact]
    public void Property_is_found_by_a_field_in_any_case()
    {
        Assert.Equal("IsFilePhoto", DomainModel.Property("Credit", "isFilePhoto")?.Name);
        Assert.Null(DomainModel.Property("Credit", "photo"));
        Assert.Null(DomainModel.Property("Nothing", "line"));
    }

    private static DomainProperty DescriptionOf(PropertyInfo property)
    {
        Type type = property.PropertyType;
        bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
        type = isList ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        FieldType field = type == typeof(Text) ? new FieldType(FieldTypeKind.Text)
            : type == typeof(bool) ? new FieldType(FieldTypeKind.Boolean)
            : new FieldType(FieldTypeKind.Record, type.Name);
        return new DomainProperty(property.Name, field, isList, property.IsDefined(typeof(RequiredMemberAttribute)));
    }

    private static List<Type> Reachable(Type page)
    {
        var found = new List<Type> { page };
        for (int i = 0; i < found.Count; i++)
        {
            IEnumerable<Type> next = PropertiesOf(found[i])
                .Select(static property => property.PropertyType)
                .Select(static type => type.IsGenericType ? type.GetGenericArguments()[0] : type)
                .Concat(page.Assembly.GetTypes().Where(type => type.BaseType == found[i]))
                .Where(static type => type.IsClass);
            found.AddRange(next.Except(found).ToList());
        }

        return found;
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => property.CanWrite)
        .OrderBy(static property => property.MetadataToken);
}

namespace VerifyTests;

internal static class TypeName
{
    /// <summary>The name of a class in a snapshot's name: a nested one has its parent's before it.</summary>
    public static string NameWithParent(this Type type) =>
        type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;
}

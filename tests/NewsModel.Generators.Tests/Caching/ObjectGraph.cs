using System.Collections;
using System.Reflection;

namespace NewsModel.Generators.Tests.Caching;

/// <summary>All that a value holds on to.</summary>
internal static class ObjectGraph
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<object> Reach(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out object? value))
        {
            if (value is null || value is Type or MemberInfo || !seen.Add(value))
            {
                continue;
            }

            yield return value;
            if (value.GetType().IsPrimitive || value is string)
            {
                continue;
            }

            if (value is IEnumerable items)
            {
                foreach (object? item in items)
                {
                    open.Push(item);
                }
            }

            for (Type? type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(Fields).Where(f => !f.FieldType.IsPointer && !f.FieldType.IsPrimitive))
                {
                    open.Push(field.GetValue(value));
                }
            }
        }
    }
}

using System.Runtime.CompilerServices;

namespace NewsModel.Schema.Binding;

/// <summary>Where bound items, holes, targets and conditions stand. They are value-equal, so it goes by identity.</summary>
internal sealed class PlaceMap
{
    private readonly Dictionary<object, TextSpan> _spans = new(ByIdentity.Instance);

    public T Add<T>(T item, TextSpan span)
        where T : class
    {
        _spans[item] = span;
        return item;
    }

    public TextSpan this[object item] => _spans.TryGetValue(item, out var span) ? span : default;
}

/// <summary>Compares by identity.</summary>
internal sealed class ByIdentity : IEqualityComparer<object>
{
    public static ByIdentity Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}

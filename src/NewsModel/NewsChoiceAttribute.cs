namespace NewsModel;

/// <summary>
/// Marks the type of a choice with the types of its items, so that the compiler can tell whether a <c>switch</c> over it
/// handles them all.
/// </summary>
/// <param name="items">The items, records or other choices.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class NewsChoiceAttribute(params Type[] items) : Attribute
{
    /// <summary>The items, records or other choices.</summary>
    public IReadOnlyList<Type> Items { get; } = items;
}

namespace Pidgin;

/// <summary>The result of a parser that has nothing to say but that it succeeded.</summary>
public sealed class Unit
{
    private Unit()
    {
    }

    /// <summary>The only one.</summary>
    public static Unit Value { get; } = new();
}

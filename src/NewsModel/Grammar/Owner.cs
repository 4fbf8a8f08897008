using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>An item of a schema that takes lines, as generated parsers name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Owner
{
    private Owner(int id, LineOwnerKind kind, string name, int weight, bool isRepeat = false)
    {
        IsRepeat = isRepeat;
        Id = id;
        Kind = kind;
        Name = name;
        Weight = weight;
    }

    /// <summary>The owner of lines that no rule took. Its id is 0.</summary>
    public static Owner Unclaimed { get; } = new(0, LineOwnerKind.Unclaimed, "", weight: 0);

    /// <summary>Its place in the schema's table of owners.</summary>
    public int Id { get; }

    /// <summary>What kind of owner it is.</summary>
    public LineOwnerKind Kind { get; }

    /// <summary>The field's name, or what the marker or boilerplate looks like; empty for a line that is a record by itself.</summary>
    public string Name { get; }

    /// <summary>How much a line of its own speaks for the schema: it has words that the schema names, or repeats another line.</summary>
    public int Weight { get; }

    /// <summary>Whether it takes lines that repeat what a field took.</summary>
    public bool IsRepeat { get; }

    /// <summary>What speaks for the schema where it takes a line.</summary>
    public string Evidence => Kind == LineOwnerKind.Field ? $"its {Name}" : $"“{Name}”";

    /// <summary>A field.</summary>
    public static Owner Field(int id, string name, int weight = 0) => new(id, LineOwnerKind.Field, name, weight);

    /// <summary>A field that is printed again.</summary>
    public static Owner Repeat(int id, string name, int weight = 0) => new(id, LineOwnerKind.Field, name, weight, isRepeat: true);

    /// <summary>A marker.</summary>
    public static Owner Marker(int id, string name, int weight = 0) => new(id, LineOwnerKind.Marker, name, weight);

    /// <summary>Boilerplate.</summary>
    public static Owner Boilerplate(int id, string name, int weight = 0) => new(id, LineOwnerKind.Boilerplate, name, weight);
}

using System.ComponentModel;

namespace NewsModel.Grammar;

/// <summary>An item of a schema that takes lines, as generated parsers name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Owner
{
    private Owner(int id, LineOwnerKind kind, string name, bool isEvidence)
    {
        Id = id;
        Kind = kind;
        Name = name;
        IsEvidence = isEvidence;
    }

    /// <summary>The owner of lines that no rule took. Its id is 0.</summary>
    public static Owner Unclaimed { get; } = new(0, LineOwnerKind.Unclaimed, "", isEvidence: false);

    /// <summary>Its place in the schema's table of owners.</summary>
    public int Id { get; }

    /// <summary>What kind of owner it is.</summary>
    public LineOwnerKind Kind { get; }

    /// <summary>The field's name, or what the marker or boilerplate looks like.</summary>
    public string Name { get; }

    /// <summary>Whether a line of its own speaks for the schema: it has words that the schema names, or repeats another line.</summary>
    public bool IsEvidence { get; }

    /// <summary>A field.</summary>
    public static Owner Field(int id, string name, bool isEvidence = false) => new(id, LineOwnerKind.Field, name, isEvidence);

    /// <summary>A marker.</summary>
    public static Owner Marker(int id, string name, bool isEvidence = true) => new(id, LineOwnerKind.Marker, name, isEvidence);

    /// <summary>Boilerplate.</summary>
    public static Owner Boilerplate(int id, string name, bool isEvidence = true) => new(id, LineOwnerKind.Boilerplate, name, isEvidence);
}

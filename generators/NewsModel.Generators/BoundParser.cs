using NewsModel.Generators.Binding;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>All that a parser is written from. Value-equal: an edit that changes none of it writes nothing.</summary>
/// <param name="Class">The class.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Binding">The C# types of the schema's records.</param>
public sealed record BoundParser(SchemaClass Class, BoundSchema Schema, SchemaBinding Binding);

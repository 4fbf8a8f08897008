using NewsModel.Schema;

namespace NewsModel.Generators.Emit;

/// <summary>The partial class that a schema's parser is written into.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContainingTypes">The heads of the types around it, outermost first.</param>
public sealed record ParserClass(string Namespace, string Name, EquatableArray<string> ContainingTypes);

using System.Collections.Generic;

namespace NewsModel.Generators.Emit;

/// <summary>An expression of the grammar: a Pidgin parser over lines.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Captures">What its value holds.</param>
/// <param name="IsClean">Whether it takes no line when it fails, so that an alternative needs no <c>Try</c> around it.</param>
/// <param name="CanFail">Whether it can fail.</param>
/// <param name="Source">The item as the schema has it.</param>
internal sealed record Part(string Expression, IReadOnlyList<Capture> Captures, bool IsClean, bool CanFail, string Source)
{
    public string Clean => IsClean || !CanFail ? Expression : $"Try({Expression})";

    public Part Cleaned => this with { Expression = Clean, IsClean = true };
}

using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>A change of one stretch of a schema's text.</summary>
/// <param name="Span">What goes; nothing where its length is 0.</param>
/// <param name="Text">What comes in its place.</param>
internal readonly record struct Change(TextSpan Span, string Text);

/// <summary>What a fix does to a schema.</summary>
/// <param name="Title">What it does, in the imperative.</param>
/// <param name="Changes">The changes, which do not overlap.</param>
internal sealed record SchemaEdit(string Title, params IReadOnlyList<Change> Changes)
{
    /// <summary>Where its first change starts.</summary>
    public int Start => Changes.Min(static c => c.Span.Start);

    /// <summary>Where its last change ends.</summary>
    public int End => Changes.Max(static c => c.Span.End);
}

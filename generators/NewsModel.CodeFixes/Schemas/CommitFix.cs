using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;
using NewsModel.Schema.Syntax;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>Ends a record's head before an item that has no place in a look-ahead.</summary>
internal static class CommitFix
{
    /// <summary>Writes <c>commit</c> before the item, or before the group that it stands in; one behind it goes.</summary>
    public static SchemaEdit? Commit(SchemaSource source, TextSpan at, string? near)
    {
        if (source.DeclarationAt(at) is not RecordSyntax { IsPage: false } record)
        {
            return null;
        }

        SequenceSyntax? sequence = record.Body.Alternatives.FirstOrDefault(a => a.Span.Start <= at.Start && at.End <= a.Span.End);
        ItemSyntax? item = sequence?.Items.FirstOrDefault(i => i.Span.Start <= at.Start && at.End <= i.Span.End);
        if (item is null)
        {
            return null;
        }

        var changes = new List<Change> { source.InsertItem(item.Span.Start, "commit") };
        changes.AddRange(sequence!.Items.OfType<CommitSyntax>().Select(c => source.Remove(c.Span)));
        return Helps(source.Text, changes) ? new SchemaEdit("Write 'commit' before it", changes) : null;
    }

    // Not so where nothing before the item has to match, or where a condition needs what stands behind.
    private static bool Helps(string text, IReadOnlyList<Change> changes)
    {
        string changed = text;
        foreach (Change change in changes.OrderByDescending(static c => c.Span.Start))
        {
            changed = changed.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.Text);
        }

        return ErrorsIn(changed) < ErrorsIn(text);
    }

    // What is imported is the same before and after.
    private static int ErrorsIn(string text) =>
        SchemaCompiler.Compile(text, static _ => "").Diagnostics.Count(static d => d.Severity == SchemaSeverity.Error);
}

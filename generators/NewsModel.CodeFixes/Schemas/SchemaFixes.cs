using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsModel.Schema;
using NewsModel.Schema.Syntax;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>The table of fixes inside a schema: for each rule with one clear remedy, the remedy.</summary>
internal static class SchemaFixes
{
    /// <summary>What to do about a diagnostic; null where it isn't clear after all.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="at">The diagnostic's place.</param>
    /// <param name="near">The name that was probably meant, where the diagnostic knows one.</param>
    public delegate SchemaEdit? Fix(SchemaSource source, TextSpan at, string? near);

    /// <summary>By the rule's id.</summary>
    public static IReadOnlyDictionary<string, Fix> All { get; } = new Dictionary<string, Fix>(StringComparer.Ordinal)
    {
        [SchemaRules.UnexpectedCharacter.Id] = RemoveCharacter,
        [SchemaRules.TypographicQuotes.Id] = StraightenQuotes,
        [SchemaRules.Expected.Id] = WriteNear,
        [SchemaRules.StrayBrace.Id] = DoubleBrace,
        [SchemaRules.MissingSchema.Id] = NameSchema,
        [SchemaRules.RangeWithoutBoilerplate.Id] = SayBoilerplate,
        [SchemaRules.UnknownRecord.Id] = WriteNear,
        [SchemaRules.UnknownTarget.Id] = WriteNear,
        [SchemaRules.UnknownRun.Id] = WriteNear,
        [SchemaRules.UndeclaredType.Id] = WriteNear,
        [SchemaRules.Unused.Id] = RemoveDeclaration,
        [SchemaRules.UnknownField.Id] = WriteNear,
        [SchemaRules.ImportNotFound.Id] = WriteNear,
        [SchemaRules.SecondCommit.Id] = RemoveCommit,
        [SchemaRules.CountsReversed.Id] = SwapCounts,
        [SchemaRules.UnboundedLookAhead.Id] = CommitFix.Commit,
        [SchemaRules.LongLookAhead.Id] = CommitFix.Commit,
        [SchemaRules.Unreachable.Id] = RemoveAlternative,
        [SchemaRules.BehindTheEnd.Id] = RemoveItem,
        [SchemaRules.NoProperty.Id] = WriteNear,
        [SchemaRules.UnknownType.Id] = WriteNear,
        [SchemaRules.UnknownNamespace.Id] = WriteNear,
    };

    // Of a string, the quotes stay.
    private static SchemaEdit? WriteNear(SchemaSource source, TextSpan at, string? near) => near is null
        ? null
        : new SchemaEdit($"Write '{near}'", SchemaSource.Replace(at, source.Text[at.Start] == '"' ? $"\"{near}\"" : near));

    // The lexer reports a character once, however often it is repeated.
    private static SchemaEdit? RemoveCharacter(SchemaSource source, TextSpan at, string? near)
    {
        int end = at.End;
        while (string.CompareOrdinal(source.Text, end, source.Text, at.Start, at.Length) == 0)
        {
            end += at.Length;
        }

        TextSpan all = TextSpan.FromBounds(at.Start, end);
        return source.Text[at.Start] switch
        {
            '&' => new SchemaEdit("Write 'and'", SchemaSource.Replace(all, "and")),
            '!' => new SchemaEdit("Write 'not'", SchemaSource.Replace(all, "not ")),
            '\'' or '`' or '[' or ']' => null,
            _ => new SchemaEdit("Remove it", source.Remove(all)),
        };
    }

    private static SchemaEdit? StraightenQuotes(SchemaSource source, TextSpan at, string? near)
    {
        string quoted = source.Text.Substring(at.Start, at.Length);
        if (at.Length < 2 || quoted[quoted.Length - 1] != '\u201D')
        {
            return null;
        }

        var straight = new StringBuilder("\"");
        for (int i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] == '\\' && i + 1 < quoted.Length - 1)
            {
                straight.Append(quoted[i++]);
            }
            else if (quoted[i] == '"')
            {
                straight.Append('\\');
            }

            straight.Append(quoted[i]);
        }

        return new SchemaEdit("Write straight quotes", SchemaSource.Replace(at, straight.Append('"').ToString()));
    }

    private static SchemaEdit DoubleBrace(SchemaSource source, TextSpan at, string? near) =>
        new("Write '}}'", SchemaSource.Insert(at.End, "}"));

    private static SchemaEdit? NameSchema(SchemaSource source, TextSpan at, string? near)
    {
        string stem = source.Name.EndsWith(".news", StringComparison.OrdinalIgnoreCase) ? source.Name.Substring(0, source.Name.Length - 5) : source.Name;
        string name = string.Concat(string.Concat(stem.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ')
            .Where(static word => word.Length > 0)
            .Select(static word => word.Substring(0, 1).ToUpperInvariant() + word.Substring(1)));
        return name.Length == 0 || !char.IsLetter(name[0])
            ? null
            : new SchemaEdit($"Write 'schema {name}'", SchemaSource.Insert(at.Start, (source.StartsLine(at.Start) ? "" : source.NewLine) + $"schema {name}{source.NewLine}"));
    }

    private static SchemaEdit SayBoilerplate(SchemaSource source, TextSpan at, string? near)
    {
        int start = source.LastTokenBefore(at.Start).Span.Start;
        string space = start > 0 && !char.IsWhiteSpace(source.Text[start - 1]) ? " " : "";
        return new("Write 'boilerplate'", SchemaSource.Insert(start, space + "boilerplate "));
    }

    private static SchemaEdit? RemoveDeclaration(SchemaSource source, TextSpan at, string? near) =>
        source.DeclarationAt(at) is NamedDeclarationSyntax declaration
            ? new SchemaEdit($"Remove '{declaration.Name.Text}'", source.RemoveDeclaration(declaration.Span))
            : null;

    private static SchemaEdit RemoveCommit(SchemaSource source, TextSpan at, string? near) => new("Remove this 'commit'", source.Remove(at));

    private static SchemaEdit? SwapCounts(SchemaSource source, TextSpan at, string? near)
    {
        List<Token> counts = source.Tokens.Where(t => t.Kind == TokenKind.Number && at.Start <= t.Span.Start && t.Span.End <= at.End).ToList();
        return counts.Count != 2 ? null : new SchemaEdit(
            string.Format(CultureInfo.InvariantCulture, "Write '{{{0}..{1}}}'", counts[1].Text, counts[0].Text),
            SchemaSource.Replace(counts[0].Span, counts[1].Text),
            SchemaSource.Replace(counts[1].Span, counts[0].Text));
    }

    // The alternative that the item starts, or the item of a choice; with the '|' before it.
    private static SchemaEdit? RemoveAlternative(SchemaSource source, TextSpan at, string? near)
    {
        TextSpan? removed = source.DeclarationAt(at) is ChoiceSyntax ? at : source.ItemAt(at)?.Sequence.Span;
        return removed is { } span && source.LastTokenBefore(span.Start) is { Kind: TokenKind.Bar } bar
            ? new SchemaEdit("Remove this alternative", source.Remove(TextSpan.FromBounds(bar.Span.Start, span.End)))
            : null;
    }

    private static SchemaEdit? RemoveItem(SchemaSource source, TextSpan at, string? near) => source.ItemAt(at) is var (sequence, index)
        ? new SchemaEdit("Remove this item", source.Remove(source.ExtentOf(sequence, index)))
        : null;
}

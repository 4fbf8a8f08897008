using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;
using NewsModel.Schema.Syntax;

namespace NewsModel.CodeFixes.Schemas;

/// <summary>A schema file as a fix sees it: its text, its tokens and its syntax, and how to change the text tidily.</summary>
internal sealed class SchemaSource
{
    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="name">Its name, without folders.</param>
    public SchemaSource(string text, string name)
    {
        Text = text;
        Name = name;
        var file = new SourceFile(text, name);
        var ignored = new DiagnosticBag();
        Tokens = Lexer.Lex(file, ignored);
        Syntax = Parser.Parse(file, isImported: true, ignored);
    }

    public string Text { get; }

    public string Name { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public SchemaSyntax Syntax { get; }

    public string NewLine => Text.Contains("\r\n") ? "\r\n" : "\n";

    /// <summary>The declarations that a span lies in: one or none.</summary>
    public DeclarationSyntax? DeclarationAt(TextSpan span) => Syntax.Declarations.FirstOrDefault(d => Holds(d.Span, span));

    /// <summary>The sequence that an item belongs to, and its place there; null where no item starts at the span.</summary>
    public (SequenceSyntax Sequence, int Index)? ItemAt(TextSpan span)
    {
        foreach (SequenceSyntax sequence in Bodies(DeclarationAt(span)).SelectMany(static b => b.Alternatives))
        {
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                if (sequence.Items[i].Span.Start == span.Start)
                {
                    return (sequence, i);
                }
            }
        }

        return null;
    }

    /// <summary>An item's whole extent, its condition included.</summary>
    public TextSpan ExtentOf(SequenceSyntax sequence, int index)
    {
        int end = index + 1 == sequence.Items.Count ? sequence.Span.End : LastTokenBefore(sequence.Items[index + 1].Span.Start).Span.End;
        return TextSpan.FromBounds(sequence.Items[index].Span.Start, end);
    }

    /// <summary>The last token that ends before a place.</summary>
    public Token LastTokenBefore(int place) => Tokens.Last(t => t.Span.End <= place && t.Kind != TokenKind.EndOfFile);

    /// <summary>Whether nothing stands before a place on its line.</summary>
    public bool StartsLine(int place) => IsBlank(LineStart(place), place);

    /// <summary>Puts a text in the place of another.</summary>
    public static Change Replace(TextSpan span, string text) => new(span, text);

    /// <summary>Puts a text before what stands at a place.</summary>
    public static Change Insert(int place, string text) => new(new TextSpan(place, 0), text);

    /// <summary>Puts an item before another: on a line of its own where the other starts one, and indented like it.</summary>
    public Change InsertItem(int before, string item)
    {
        int line = LineStart(before);
        return Insert(before, item + (StartsLine(before) ? NewLine + Text.Substring(line, before - line) : "  "));
    }

    /// <summary>Takes a stretch out: with its lines where nothing else but a comment stands there, otherwise with the space before it.</summary>
    public Change Remove(TextSpan span)
    {
        int line = LineStart(span.Start);
        int rest = SkipSpaces(span.End);
        bool endsLine = AtLineEnd(rest) || IsComment(rest);
        if (StartsLine(span.Start))
        {
            return Replace(TextSpan.FromBounds(endsLine ? line : span.Start, endsLine ? NextLine(rest) : rest), "");
        }

        int start = span.Start;
        while (Text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return Replace(TextSpan.FromBounds(start, span.End), "");
    }

    /// <summary>Takes a declaration out, with its documentation and one of the blank lines around it.</summary>
    public Change RemoveDeclaration(TextSpan span)
    {
        int start = span.Start;
        while (StartsLine(start) && LineStart(start) is > 0 and var line && IsDocumentation(LineStart(line - 1)))
        {
            start = SkipSpaces(LineStart(line - 1));
        }

        Change removed = Remove(TextSpan.FromBounds(start, span.End));
        bool isAfterBlank = removed.Span.Start > 0 && LineStart(removed.Span.Start) == removed.Span.Start && AtLineEnd(SkipSpaces(LineStart(removed.Span.Start - 1)));
        if (!isAfterBlank || !AtLineEnd(SkipSpaces(removed.Span.End)))
        {
            return removed;
        }

        return Replace(TextSpan.FromBounds(LineStart(removed.Span.Start - 1), removed.Span.End), "");
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static IEnumerable<BodySyntax> Bodies(DeclarationSyntax? declaration) => declaration switch
    {
        RecordSyntax record => Bodies(record.Body),
        RunSyntax run => Bodies(run.Body),
        _ => [],
    };

    private static IEnumerable<BodySyntax> Bodies(BodySyntax body) => body.Alternatives.SelectMany(static a => a.Items)
        .Select(static i => i is RepetitionSyntax repetition ? repetition.Item : i).OfType<GroupSyntax>()
        .SelectMany(static g => Bodies(g.Body)).Prepend(body);

    private int LineStart(int place) => place == 0 ? 0 : Text.LastIndexOfAny(['\r', '\n'], place - 1) is var before && IsCrOfCrLf(before) ? LineStart(before) : before + 1;

    private int NextLine(int place)
    {
        int end = Text.IndexOfAny(['\r', '\n'], place);
        return end < 0 ? Text.Length : IsCrOfCrLf(end) ? end + 2 : end + 1;
    }

    private bool IsCrOfCrLf(int place) => place >= 0 && Text[place] == '\r' && place + 1 < Text.Length && Text[place + 1] == '\n';

    private int SkipSpaces(int place)
    {
        while (place < Text.Length && Text[place] is ' ' or '\t')
        {
            place++;
        }

        return place;
    }

    private bool IsBlank(int start, int end) => SkipSpaces(start) >= end;

    private bool AtLineEnd(int place) => place == Text.Length || Text[place] is '\r' or '\n';

    private bool IsComment(int place) => string.CompareOrdinal(Text, place, "//", 0, 2) == 0;

    private bool IsDocumentation(int line) => string.CompareOrdinal(Text, SkipSpaces(line), "///", 0, 3) == 0;
}

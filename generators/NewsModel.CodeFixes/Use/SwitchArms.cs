using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NewsModel.CodeFixes.Use;

/// <summary>
/// Writes arms into a <c>switch</c>, behind those that it has and laid out like them: nothing that stands there is touched.
/// </summary>
internal sealed class SwitchArms(SourceText text, SemanticModel model, int place)
{
    private readonly string _newLine = text.ToString().Contains("\r\n") ? "\r\n" : "\n";

    /// <summary>Adds an arm for each type to a <c>switch</c> expression.</summary>
    public IEnumerable<TextChange> AddTo(SwitchExpressionSyntax node, IEnumerable<INamedTypeSymbol> types)
    {
        List<string> arms = types.Select(t => $"{Pattern(t)} => {Throw()}").ToList();
        if (node.Arms.Count == 0)
        {
            return [Between(node.OpenBraceToken, node.CloseBraceToken, arms.Select(a => new[] { a + "," }))];
        }

        SwitchExpressionArmSyntax last = node.Arms.Last();
        bool endsInComma = node.Arms.SeparatorCount == node.Arms.Count;
        IEnumerable<string[]> separated = arms.Select((a, i) => new[] { i < arms.Count - 1 || endsInComma ? a + "," : a });
        SyntaxToken end = endsInComma ? node.Arms.GetSeparators().Last() : last.GetLastToken();
        return Behind(last.SpanStart, end, node.CloseBraceToken, separated, before: endsInComma ? "" : ",");
    }

    /// <summary>Adds a section for each type to a <c>switch</c> statement.</summary>
    public IEnumerable<TextChange> AddTo(SwitchStatementSyntax node, IEnumerable<INamedTypeSymbol> types)
    {
        IEnumerable<string[]> sections = types.Select(t => new[] { $"case {Pattern(t)}:", Throw() + ";" });
        return node.Sections.Count == 0
            ? [Between(node.OpenBraceToken, node.CloseBraceToken, sections)]
            : Behind(node.Sections.Last().SpanStart, node.Sections.Last().GetLastToken(), node.CloseBraceToken, sections, before: "");
    }

    // What stands behind the last arm on its line, a comment perhaps, stays there.
    private IEnumerable<TextChange> Behind(int last, SyntaxToken end, SyntaxToken close, IEnumerable<string[]> arms, string before)
    {
        TextLine line = text.Lines.GetLineFromPosition(end.Span.End);
        if (!StartsLine(last) || close.SpanStart <= line.End)
        {
            return [Insert(end.Span.End, before + string.Concat(arms.Select(static a => " " + string.Join(" ", a))))];
        }

        string added = string.Concat(arms.Select(a => Lines(a, IndentOf(last))));
        return line.End == end.Span.End
            ? [Insert(line.End, before + added)]
            : before.Length == 0 ? [Insert(line.End, added)] : [Insert(end.Span.End, before), Insert(line.End, added)];
    }

    private TextChange Between(SyntaxToken open, SyntaxToken close, IEnumerable<string[]> arms)
    {
        TextLine line = text.Lines.GetLineFromPosition(open.Span.End);
        return close.SpanStart <= line.End
            ? new TextChange(TextSpan.FromBounds(open.Span.End, close.SpanStart), string.Concat(arms.Select(static a => " " + string.Join(" ", a))) + " ")
            : Insert(line.End, string.Concat(arms.Select(a => Lines(a, IndentOf(close.SpanStart) + Step(IndentOf(close.SpanStart))))));
    }

    private string Lines(IReadOnlyList<string> arm, string indent) =>
        string.Concat(arm.Select((part, i) => _newLine + indent + (i == 0 ? "" : Step(indent)) + part));

    private static TextChange Insert(int at, string added) => new(new TextSpan(at, 0), added);

    private static string Step(string indent) => indent.Contains('\t') ? "\t" : "    ";

    private string IndentOf(int at)
    {
        string line = text.Lines.GetLineFromPosition(at).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private bool StartsLine(int at) => IndentOf(at).Length == at - text.Lines.GetLineFromPosition(at).Start;

    // With a variable, unless its name is taken.
    private string Pattern(INamedTypeSymbol type)
    {
        string name = type.ToMinimalDisplayString(model, place);
        string variable = char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1);
        if (variable == type.Name || model.LookupSymbols(place, name: variable).Any(static s => s is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol))
        {
            return name;
        }

        return name + " " + (SyntaxFacts.GetKeywordKind(variable) == SyntaxKind.None ? variable : "@" + variable);
    }

    private string Throw() =>
        $"throw new {model.Compilation.GetTypeByMetadataName("System.NotImplementedException")?.ToMinimalDisplayString(model, place) ?? "System.NotImplementedException"}()";
}

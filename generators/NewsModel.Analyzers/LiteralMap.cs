using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsModel.Schema;

namespace NewsModel.Analyzers;

/// <summary>
/// Where the characters of an inline schema stand in C#: in a literal of any form, in several that are put together, and
/// in the constants that these name.
/// </summary>
internal sealed class LiteralMap
{
    private const int MaxDepth = 32;

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Piece> _pieces = [];

    private LiteralMap(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Maps a constant expression; null where it isn't the text after all.</summary>
    public static LiteralMap? Of(ExpressionSyntax expression, string text, Compilation compilation, CancellationToken cancellationToken)
    {
        var map = new LiteralMap(compilation, cancellationToken);
        map.Add(expression, 0);
        return string.Concat(map._pieces.Select(static p => p.Value)) == text ? map : null;
    }

    /// <summary>The C# of a span of the schema, up to the end of the literal in which it starts; null where that is no literal.</summary>
    public Location? LocationOf(TextSpan span)
    {
        int start = span.Start;
        for (int i = 0; i < _pieces.Count; i++)
        {
            Piece piece = _pieces[i];
            if (start < piece.Value.Length || i == _pieces.Count - 1)
            {
                return piece.LocationOf(start, span.Length);
            }

            start -= piece.Value.Length;
        }

        return null;
    }

    private void Add(ExpressionSyntax expression, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, depth);
                return;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
                AddSum(expression, depth);
                return;
            case LiteralExpressionSyntax literal when LiteralCharacters.Of(literal.Token) is { } characters:
                _pieces.Add(new Piece(literal.Token.ValueText, literal.SyntaxTree, characters));
                return;
            case NameSyntax or MemberAccessExpressionSyntax when depth < MaxDepth && Constant(expression) is { } value:
                Add(value, depth + 1);
                return;
            default:
                _pieces.Add(new Piece(Model(expression).GetConstantValue(expression, _cancellationToken).Value as string ?? "", null, null));
                return;
        }
    }

    // From the left, and without recursion: a text may be put together of many lines.
    private void AddSum(ExpressionSyntax expression, int depth)
    {
        var terms = new Stack<ExpressionSyntax>();
        while (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            terms.Push(sum.Right);
            expression = sum.Left;
        }

        Add(expression, depth);
        foreach (ExpressionSyntax term in terms)
        {
            Add(term, depth);
        }
    }

    private ExpressionSyntax? Constant(ExpressionSyntax name) =>
        Model(name).GetSymbolInfo(name, _cancellationToken).Symbol is IFieldSymbol { IsConst: true, DeclaringSyntaxReferences: { Length: 1 } declared }
            ? (declared[0].GetSyntax(_cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;

    // A constant may be declared in any file, of which the analyzer's context has no model.
#pragma warning disable RS1030
    private SemanticModel Model(SyntaxNode node) => _compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    /// <summary>A part of the text: a literal, or something else of which only the value is known.</summary>
    private sealed record Piece(string Value, SyntaxTree? Tree, LiteralCharacters? Characters)
    {
        public Location? LocationOf(int start, int length)
        {
            if (Tree is null || Characters is null)
            {
                return null;
            }

            IReadOnlyList<Microsoft.CodeAnalysis.Text.TextSpan> spans = Characters.Spans;
            int from = start < spans.Count ? spans[start].Start : spans.Count > 0 ? spans[spans.Count - 1].End : Characters.Start;
            int last = System.Math.Min(start + length, spans.Count) - 1;
            int to = length > 0 && last >= start ? spans[last].End : from;
            return Location.Create(Tree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(from, to));
        }
    }
}

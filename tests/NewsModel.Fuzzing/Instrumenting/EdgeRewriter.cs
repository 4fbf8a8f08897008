using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NewsModel.Fuzzing.Instrumenting;

/// <summary>
/// Puts a counter at each place of C# source that is reached or not: bodies, branches, loops, arms, and what stands behind
/// <c>&amp;&amp;</c>, <c>||</c> and <c>?</c>. What the code means stays the same.
/// </summary>
internal sealed class EdgeRewriter : CSharpSyntaxRewriter
{
    private readonly HashSet<string> _literals = [];
    private int _places;

    /// <summary>How many counters there are.</summary>
    public int Places => _places;

    /// <summary>The strings and characters that the sources mention: words that mean something to them.</summary>
    public IReadOnlyCollection<string> Literals => _literals;

    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        base.VisitBlock(node) is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, HitStatement())) : null;

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node) =>
        base.VisitIfStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitElseClause(ElseClauseSyntax node) => base.VisitElseClause(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => base.VisitForStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => base.VisitDoStatement(node.WithStatement(InBlock(node.Statement)));

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node) => base.VisitSwitchSection(node) is SwitchSectionSyntax section
        ? section.WithStatements(section.Statements.Insert(0, HitStatement()))
        : null;

    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node) =>
        base.VisitSwitchExpressionArm(node) is SwitchExpressionArmSyntax arm
            ? arm.WithWhenClause(WhenClause(Spaced(SyntaxKind.WhenKeyword), arm.WhenClause is { } when ? Both(Hit(), when.Condition) : Hit()))
            : null;

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) =>
        base.VisitBinaryExpression(node) is var visited && visited is BinaryExpressionSyntax both && IsBranch(both)
            ? both.WithRight(Both(Hit(), both.Right))
            : visited;

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node) =>
        base.VisitConditionalExpression(node) is var visited && visited is ConditionalExpressionSyntax choice && !Declares(choice.Condition)
            ? choice.WithCondition(Both(choice.Condition, Hit()))
            : visited;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => base.VisitMethodDeclaration(
        node.ExpressionBody is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, GivesNothing(node.ReturnType, node.Modifiers)))
            : node);

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => base.VisitLocalFunctionStatement(
        node.ExpressionBody is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, GivesNothing(node.ReturnType, node.Modifiers)))
            : node);

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => base.VisitConstructorDeclaration(
        node.ExpressionBody is { } body ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, givesNothing: true)) : node);

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => base.VisitOperatorDeclaration(
        node.ExpressionBody is { } body ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, givesNothing: false)) : node);

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) => base.VisitConversionOperatorDeclaration(
        node.ExpressionBody is { } body ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, givesNothing: false)) : node);

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node) => base.VisitAccessorDeclaration(
        node.ExpressionBody is { } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body, !node.IsKind(SyntaxKind.GetAccessorDeclaration)))
            : node);

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => base.VisitPropertyDeclaration(
        node.ExpressionBody is { } body ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)) : node);

    public override SyntaxNode? VisitIndexerDeclaration(IndexerDeclarationSyntax node) => base.VisitIndexerDeclaration(
        node.ExpressionBody is { } body ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)) : node);

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.Token.Value is string or char)
        {
            _literals.Add(node.Token.ValueText);
        }

        return node;
    }

    // What the compiler has to know stays as it is.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    private static bool IsBranch(BinaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.LogicalAndExpression) || (node.IsKind(SyntaxKind.LogicalOrExpression) && !Declares(node.Right));

    // A variable that has a value where a condition does not hold would seem to have none.
    private static bool Declares(ExpressionSyntax condition) => condition.DescendantNodes().Any(static it => it is VariableDesignationSyntax);

    private static bool GivesNothing(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is IdentifierNameSyntax { Identifier.Text: "Task" or "ValueTask" });

    private static BlockSyntax InBlock(StatementSyntax statement) => statement as BlockSyntax ?? Block(statement);

    private static AccessorListSyntax Getter(ArrowExpressionClauseSyntax body) =>
        AccessorList([AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Body(body, givesNothing: false))]);

    private static BlockSyntax Body(ArrowExpressionClauseSyntax body, bool givesNothing)
    {
        ExpressionSyntax expression = body.Expression;
        StatementSyntax statement = expression is ThrowExpressionSyntax it ? ThrowStatement(Spaced(SyntaxKind.ThrowKeyword), it.Expression, Token(SyntaxKind.SemicolonToken))
            : givesNothing ? ExpressionStatement(expression)
            : ReturnStatement(Spaced(SyntaxKind.ReturnKeyword), expression, Token(SyntaxKind.SemicolonToken));
        return Block(statement);
    }

    private static ExpressionSyntax Both(ExpressionSyntax first, ExpressionSyntax second) => ParenthesizedExpression(
        BinaryExpression(SyntaxKind.LogicalAndExpression, ParenthesizedExpression(first), ParenthesizedExpression(second)));

    private static SyntaxToken Spaced(SyntaxKind keyword) => Token([Space], keyword, [Space]);

    private StatementSyntax HitStatement() => ExpressionStatement(Hit());

    private ExpressionSyntax Hit()
    {
        // An odd factor spreads the places over the counters, each once.
        int place = (++_places * 40503) & (Edges.Count - 1);
        return ParseExpression($"global::NewsModel.Fuzzing.Instrumenting.Edges.Hit({place})");
    }
}

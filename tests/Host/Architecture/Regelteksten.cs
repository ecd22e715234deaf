using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Leefbaarheid.Host.Tests.Architecture;

/// <summary>
/// What sources tell users about a broken rule, as translators see it: sentences with numbered places. They are found where a refusal is
/// made, and in everything that says to be a <c>Foutbericht</c>.
/// </summary>
internal static class Regelteksten
{
    private const string Bericht = "Foutbericht";

    private static readonly HashSet<string> s_refusals = ["RegelovertredingException", "DomainException"];

    /// <summary>Sentences of a source.</summary>
    public static IEnumerable<string> Of(string source) => Said(source).SelectMany(Sentences).Select(sentence => sentence.Text);

    /// <summary>Texts of a source that are strings already when they are handed over: their values are lost to a translation.</summary>
    public static IEnumerable<string> Frozen(string source)
        => Said(source).SelectMany(Sentences).Where(sentence => sentence.IsFrozen).Select(sentence => sentence.Text);

    private static IEnumerable<ExpressionSyntax> Said(string source)
    {
        if (!s_refusals.Any(refusal => source.Contains(refusal, StringComparison.Ordinal))
            && !source.Contains("Weiger(", StringComparison.Ordinal)
            && !source.Contains("NietGevondenException", StringComparison.Ordinal)
            && !source.Contains(Bericht, StringComparison.Ordinal))
            return [];
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return root.DescendantNodes().Select(Text).OfType<ExpressionSyntax>().Concat(HandedOn(root));
    }

    /// <summary>What a source hands to its own methods that take a text.</summary>
    private static IEnumerable<ExpressionSyntax> HandedOn(SyntaxNode root)
    {
        var takers = root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(method => (Name: method.Identifier.Text, At: method.ParameterList.Parameters.IndexOf(parameter => parameter.Type is { } type && IsBericht(type))))
            .Where(taker => taker.At >= 0)
            .ToLookup(taker => taker.Name, taker => taker.At, StringComparer.Ordinal);
        return from call in root.DescendantNodes().OfType<InvocationExpressionSyntax>()
               where call.Expression is IdentifierNameSyntax
               from at in takers[((IdentifierNameSyntax)call.Expression).Identifier.Text]
               select Argument(call.ArgumentList, at);
    }

    /// <summary>The expression that says something to a user, when a node has one.</summary>
    private static ExpressionSyntax? Text(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax made when s_refusals.Contains(made.Type.ToString()) => Argument(made.ArgumentList, 1),
        ObjectCreationExpressionSyntax made when made.Type.ToString() == "NietGevondenException" => Argument(made.ArgumentList, 0),
        ImplicitObjectCreationExpressionSyntax made when s_refusals.Contains(ReturnType(made)) => Argument(made.ArgumentList, 1),
        PrimaryConstructorBaseTypeSyntax derived when s_refusals.Contains(derived.Type.ToString()) => Argument(derived.ArgumentList, 1),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Weiger" } } call => Argument(call.ArgumentList, 1),
        TupleExpressionSyntax { Arguments.Count: > 1 } pair when ReturnType(pair).Contains(Bericht, StringComparison.Ordinal) => pair.Arguments[1].Expression,
        CastExpressionSyntax cast when IsBericht(cast.Type) => cast.Expression,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } body when IsBericht(method.ReturnType) => body.Expression,
        ReturnStatementSyntax { Expression: { } returned } when ReturnType(node).TrimEnd('?') == Bericht => returned,
        _ => null,
    };

    private static bool IsBericht(TypeSyntax type) => type.ToString().TrimEnd('?') == Bericht;

    private static string ReturnType(SyntaxNode node) => node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType.ToString() ?? "";

    private static ExpressionSyntax? Argument(BaseArgumentListSyntax? arguments, int index) => arguments?.Arguments.ElementAtOrDefault(index)?.Expression;

    /// <summary>The sentences that an expression can give. A choice between texts is a string before anybody sees what stands in it.</summary>
    private static IEnumerable<(string Text, bool IsFrozen)> Sentences(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => [(Escaped(literal.Token.ValueText), false)],
        InterpolatedStringExpressionSyntax interpolated => [(Template(interpolated), false)],
        ParenthesizedExpressionSyntax inner => Sentences(inner.Expression),
        ConditionalExpressionSyntax choice => Chosen([choice.WhenTrue, choice.WhenFalse]),
        SwitchExpressionSyntax choice => Chosen([.. choice.Arms.Select(arm => arm.Expression)]),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.AddExpression) => [(both.ToString(), true)],
        BinaryExpressionSyntax choice when choice.IsKind(SyntaxKind.CoalesceExpression) => Chosen([choice.Left, choice.Right]),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax } } made => [(made.ToString(), true)],
        _ => [],
    };

    private static IEnumerable<(string Text, bool IsFrozen)> Chosen(IReadOnlyList<ExpressionSyntax> options)
        => options.SelectMany(option => Sentences(option).Select(sentence => (sentence.Text, sentence.IsFrozen || option is InterpolatedStringExpressionSyntax)));

    private static string Template(InterpolatedStringExpressionSyntax interpolated)
    {
        var place = 0;
        return string.Concat(interpolated.Contents.Select(part => part is InterpolationSyntax value
            ? $"{{{place++}{value.FormatClause}}}"
            : ((InterpolatedStringTextSyntax)part).TextToken.ValueText));
    }

    private static string Escaped(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Leefbaarheid.Host.Tests.Architecture;

/// <summary>
/// The stable codes of the rules that sources enforce, and those that tests name. A code is found where a rule refuses: an exception of
/// the domain that is made or derived from, a refusal of an event, and a pair of a code and its reason.
/// </summary>
internal static partial class Rulecodes
{
    private const string Violation = "RegelovertredingException";
    private const string Base = "DomainException";
    private const string Refusal = "Weiger";

    /// <summary>Codes of all rules of a repository that no test names.</summary>
    public static IReadOnlyList<string> Untested(string root)
    {
        var named = Sources(root, "tests").SelectMany(source => NamedIn(File.ReadAllText(source))).ToHashSet(StringComparer.Ordinal);
        return [.. Sources(root, "modules", "contracts", "host")
            .SelectMany(source => EnforcedIn(File.ReadAllText(source)))
            .Distinct(StringComparer.Ordinal)
            .Where(code => !named.Contains(code))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Codes of the rules that a source enforces.</summary>
    public static IEnumerable<string> EnforcedIn(string source)
    {
        if (!source.Contains(Base, StringComparison.Ordinal)
            && !source.Contains(Violation, StringComparison.Ordinal)
            && !source.Contains(Refusal, StringComparison.Ordinal)
            && !source.Contains("string Code", StringComparison.Ordinal))
            return [];
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var makers = root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => IsViolation(method.ReturnType))
            .Select(method => method.Identifier.Text)
            .Append(Refusal)
            .ToHashSet(StringComparer.Ordinal);
        return root.DescendantNodes().Select(node => CodeOf(node, makers)).OfType<ExpressionSyntax>().SelectMany(Literals);
    }

    /// <summary>Everything in a source of tests that can be a code: a quoted word in capitals.</summary>
    public static IEnumerable<string> NamedIn(string source) => Quoted().Matches(source).Select(match => match.Groups["code"].Value);

    /// <summary>The expression that gives a code, when a node makes a refusal.</summary>
    private static ExpressionSyntax? CodeOf(SyntaxNode node, HashSet<string> makers) => node switch
    {
        ObjectCreationExpressionSyntax made when IsViolation(made.Type) => First(made.ArgumentList),
        ImplicitObjectCreationExpressionSyntax made when IsViolation(made.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType) => First(made.ArgumentList),
        PrimaryConstructorBaseTypeSyntax derived when derived.Type.ToString() == Base => First(derived.ArgumentList),
        InvocationExpressionSyntax call when makers.Contains(NameOf(call)) => First(call.ArgumentList),
        TupleExpressionSyntax pair when IsPair(pair.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType) => pair.Arguments[0].Expression,
        _ => null,
    };

    private static bool IsViolation(TypeSyntax? type) => type?.ToString().TrimEnd('?') == Violation;

    private static bool IsPair(TypeSyntax? type)
        => type?.DescendantNodesAndSelf().OfType<TupleTypeSyntax>().Any(tuple => tuple.Elements[0].Identifier.Text == "Code") == true;

    private static ExpressionSyntax? First(BaseArgumentListSyntax? arguments) => arguments?.Arguments.FirstOrDefault()?.Expression;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax member => member.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    /// <summary>The codes that an expression can give; a choice between two gives both.</summary>
    private static IEnumerable<string> Literals(ExpressionSyntax expression)
        => expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token.ValueText)
            .Where(text => Code().IsMatch(text));

    /// <summary>C# files that people wrote, without this guard's own examples.</summary>
    private static IEnumerable<string> Sources(string root, params string[] rooms)
        => from room in rooms
           from file in Directory.EnumerateFiles(Path.Combine(root, room), "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(root, file).Replace('\\', '/')
           where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations") && !path.EndsWith("/RulecodeTests.cs", StringComparison.Ordinal)
           select file;

    [GeneratedRegex("^[A-Z][A-Z0-9_]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<code>[A-Z][A-Z0-9_]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Quoted();
}

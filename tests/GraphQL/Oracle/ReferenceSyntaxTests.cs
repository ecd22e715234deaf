using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>The documents that the parser and printer tests of graphql-js read: the same verdict, and the same syntax in print.</summary>
public sealed class ReferenceSyntaxTests
{
    private static readonly ReferenceCases<Case> s_reference = ReferenceCases<Case>.Read("syntax");

    public static TheoryData<string, int> Cases
        => [.. s_reference.Cases.Select((@case, index) => (@case.Test, index)).Where(@case => !Exclusion.Holds(@case.Test))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Parses_and_prints_as_graphql_js_does(string test, int index)
    {
        _ = test;
        var @case = s_reference.Cases[index];

        Assert.Equal(@case.Error?.ToString() ?? Reprinted(@case.Printed!), Reprinted(@case.Document));
    }

    /// <summary>Two texts are the same syntax when they print the same.</summary>
    private static string Reprinted(string document)
    {
        try
        {
            return DocumentPrinter.Print(Parser.Parse(document));
        }
        catch (SyntaxException error)
        {
            return $"{error.Location.Line}:{error.Location.Column} {error.Message}";
        }
    }

    internal sealed record Case(string Test, string Document, string? Printed, ReferenceError? Error);
}

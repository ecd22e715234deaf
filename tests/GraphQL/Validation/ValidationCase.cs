namespace Leefbaarheid.GraphQL.Tests.Validation;

/// <param name="Rule">For the reader of a failing test.</param>
/// <param name="Errors">
/// Each as "line:column line:column message", in any order; none for a valid document. The wording is that of graphql-js 16.
/// </param>
public sealed record ValidationCase(string Rule, string Document, params string[] Errors)
{
    public override string ToString() => $"{Rule}: {Document}";
}

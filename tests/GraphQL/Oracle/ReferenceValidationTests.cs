using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Tests.Sdl;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>The validation tests of graphql-js: each document must have the very errors that all rules of graphql-js find in it.</summary>
public sealed class ReferenceValidationTests
{
    private static readonly ReferenceCases<Case> s_reference = ReferenceCases<Case>.Read("validation");
    private static readonly Lazy<GraphQLSchema>[] s_schemas = [.. s_reference.Schemas.Select(sdl => new Lazy<GraphQLSchema>(() => SdlSchema.Build(sdl)))];

    public static TheoryData<string, int> Cases
        => [.. s_reference.Cases.Select((@case, index) => (@case.Test, index)).Where(@case => !Exclusion.Holds(@case.Test))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Validates_as_graphql_js_does(string test, int index)
    {
        _ = test;
        var @case = s_reference.Cases[index];

        var errors = DocumentValidator.Validate(s_schemas[@case.Schema].Value, Parser.Parse(@case.Document))
            .Select(error => new ReferenceError(error.Message, [.. error.Locations.Select(place => new ReferencePlace(place.Line, place.Column))], null));

        Assert.Equal(Text(@case.Errors), Text(errors));
    }

    private static string Text(IEnumerable<ReferenceError> errors)
        => string.Join('\n', errors.Select(error => Translation.Common(error.ToString())).Where(error => !Translation.IsOursAlone(error)).Order(StringComparer.Ordinal));

    internal sealed record Case(string Test, string Rule, int Schema, string Document, ReferenceError[] Errors);
}

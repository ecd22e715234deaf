namespace Leefbaarheid.GraphQL.Tests.Validation;

/// <summary>Documents over schema.graphql, good and bad, rule by rule. The differential test gives the same ones to graphql-js.</summary>
internal static partial class ValidationCases
{
    public static IReadOnlyList<ValidationCase> All { get; } =
    [
        .. Operations, .. Fields, .. Fragments, .. Variables, .. Directives, .. Arguments, .. Values, .. Overlaps,
    ];
}

using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    public static TheoryData<ValidationCase> Valid => [.. ValidationCases.All.Where(@case => @case.Errors.Length == 0)];

    public static TheoryData<ValidationCase> Invalid => [.. ValidationCases.All.Where(@case => @case.Errors.Length > 0)];

    [Theory]
    [MemberData(nameof(Valid), DisableDiscoveryEnumeration = true)]
    public void A_document_that_follows_the_rules_passes(ValidationCase @case) => Assert.Empty(Errors(@case.Document));

    [Theory]
    [MemberData(nameof(Invalid), DisableDiscoveryEnumeration = true)]
    public void A_document_that_breaks_a_rule_is_refused_with_message_and_place(ValidationCase @case)
        => Assert.Equal(string.Join('\n', @case.Errors.Order(StringComparer.Ordinal)), string.Join('\n', Errors(@case.Document)));

    internal static string[] Errors(string document) =>
    [
        .. DocumentValidator.Validate(TestSchema.Instance, Parser.Parse(document))
            .Select(error => string.Concat(error.Locations.Select(place => $"{place.Line}:{place.Column} ")) + error.Message)
            .Order(StringComparer.Ordinal),
    ];
}

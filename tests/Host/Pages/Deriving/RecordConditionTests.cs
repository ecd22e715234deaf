using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Tests.Pages.Deriving;

public sealed class RecordConditionTests
{
    private static readonly SchemaModel Schema = SchemaBuilder.Make();

    [Theory]
    [InlineData("{ gesloten: { eq: false } }")]
    [InlineData("{ or: [{ gesloten: { eq: true } }, { dag: { lt: $vandaag } }], status: { naam: { neq: null } } }")]
    [InlineData("{ urgentie: { in: [LAAG, HEEL_HOOG] } }")]
    [InlineData("{ dag: { gte: \"2026-01-01\", lte: $vandaag } }")]
    [InlineData("{ and: { vorige: { id: { neq: null } } } }")]
    public void A_right_condition_has_no_mistakes(string condition) => Assert.Empty(Mistakes(condition));

    [Theory]
    [InlineData("{ onbekend: { eq: 1 } }", "geen enkele waarde 'onbekend'")]
    [InlineData("{ regels: { any: true } }", "geen enkele waarde 'regels'")]
    [InlineData("{ gesloten: true }", "staat geen vergelijking")]
    [InlineData("{ gesloten: { } }", "staat geen vergelijking")]
    [InlineData("{ nummer: { contains: \"1\" } }", "dat een client niet kent")]
    [InlineData("{ urgentie: { eq: ENORM } }", "'ENORM' is geen waarde")]
    [InlineData("{ dag: { lt: $morgen } }", "$morgen")]
    [InlineData("{ status: { eq: null } }", "geen enkele waarde 'eq'")]
    [InlineData("{ status: 1 }", "geen voorwaarde tussen accolades")]
    [InlineData("[]", "geen voorwaarde tussen accolades")]
    [InlineData("{ gesloten: ", "EOF")]
    public void A_mistake_says_where_it_goes_wrong(string condition, string mistake)
        => Assert.Contains(mistake, Assert.Single(Mistakes(condition)), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_values_to_ask_along_are_those_that_the_condition_looks_at()
        => Assert.Equal(
            ["gesloten", "dag", "status.naam"],
            RecordCondition.Paths("{ or: [{ gesloten: { eq: true } }, { dag: { lt: $vandaag } }], and: { gesloten: { eq: false } }, status: { naam: { neq: null } } }"));

    private static IReadOnlyList<string> Mistakes(string condition)
        => [.. new RecordCondition(Schema, [new PageVariable("vandaag", "Date!", "Vandaag")]).Mistakes(Schema.Types["Zaak"], condition)];
}

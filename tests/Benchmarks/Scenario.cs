using System.Text.Json;

namespace Leefbaarheid.Benchmarks;

/// <summary>One question, put to GraphQL and to an endpoint written by hand that gives the same bytes.</summary>
/// <param name="Name">As it is chosen on the command line; also the last part of the endpoint's path.</param>
/// <param name="Title">What it is.</param>
/// <param name="Query">The GraphQL document.</param>
/// <param name="Goal">The most that GraphQL's CPU per request may be, relative to the endpoint's.</param>
/// <param name="Databases">Where it runs.</param>
internal sealed record Scenario(string Name, string Title, string Query, double Goal, params string[] Databases)
{
    private const string SixFields = "id nummer titel status meldingen gemeldOp";

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("memory", "list of 50 × 6 in memory", $"{{ geheugen {{ {SixFields} }} }}", 1.2, "sqlite"),
        new("ef-list", "EF list of 50 with projection", $"{{ lijst {{ {SixFields} }} }}", 1.1, "sqlite", "postgres"),
        new("loader", "50 rows with a grouped loader", "{ lijst { nummer titel regels { actie streefdatum gereed } } }", 1.2, "sqlite", "postgres"),
        new("pg-list", "list of 50, by hand in SQL", $"{{ dossiers(first: 50, order: {{ nummer: ASC }}) {{ nodes {{ {SixFields} }} }} }}", 1.5, "postgres"),
        new(
            "pg-filter",
            "filter with count, by hand in SQL",
            "query($straat: String) { dossiers(first: 50, where: { straat: { eq: $straat } }, order: { nummer: ASC }) "
            + $"{{ totalCount nodes {{ {SixFields} }} }} }}",
            1.5,
            "postgres"),
        new(
            "pg-nested",
            "20 rows with two nested lists, by hand in SQL",
            "{ dossiers(first: 20, order: { nummer: ASC }) { nodes { nummer titel actieregels { actie streefdatum gereed } notities { tekst auteur } } } }",
            1.5,
            "postgres"),
    ];

    public string RestPath => $"/rest/{Name}";

    /// <summary>The body of the request.</summary>
    public string Body => JsonSerializer.Serialize(
        new { query = Query, variables = Query.Contains("$straat", StringComparison.Ordinal) ? new { straat = "Kerkstraat 42" } : null });
}

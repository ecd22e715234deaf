using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HotChocolate.Types;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>A projected answer is the answer that whole objects would have given, read from exactly the columns that it takes.</summary>
public sealed partial class ProjectionPropertyTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Any_selection_answers_as_whole_objects_do(string provider)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api(configure: builder => builder.AddTypeExtension<PandExtension>());
        await Property.HoldsAsync(SelectionGen.Object(typeof(Pand), 3), 120, async selection =>
        {
            var projected = await ReadAsync(api, "geprojecteerd", selection.Text);
            var whole = await ReadAsync(api, "geheel", selection.Text);

            Assert.Equal(Canonical(whole), Canonical(projected));
        });
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Exactly_the_columns_that_a_selection_takes_are_read(string provider)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api(configure: builder => builder.AddTypeExtension<PandExtension>());
        await Property.HoldsAsync(SelectionGen.Object(typeof(Pand), 2, withLists: false), 120, async selection =>
        {
            db.Statements.Clear();
            await ReadAsync(api, "geprojecteerd", selection.Text);

            var statement = Assert.Single(db.Statements);
            var list = statement[..statement.IndexOf("FROM", StringComparison.Ordinal)];
            var read = Column().Matches(list).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

            // Whether a neighbour is there is told by its key.
            Assert.Equal(
                selection.Columns.Select(ColumnName).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal),
                read.Where(name => name != "Id" || selection.Columns.Any(column => ColumnName(column) == "Id")).Order(StringComparer.Ordinal));
        });
    }

    private static string ColumnName(string path)
        => path.StartsWith("Eigenaar.", StringComparison.Ordinal) ? path.Replace('.', '_') : path[(path.LastIndexOf('.') + 1)..];

    private static async Task<JsonElement> ReadAsync(DataApi api, string field, string selection)
        => (await api.DataAsync(
            $"query($ja: Boolean!, $nee: Boolean!) {{ {field}(order: [{{ id: ASC }}]) {{ t: __typename @include(if: $ja) @skip(if: $nee) {selection} }} }}",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["ja"] = true, ["nee"] = false })).GetProperty(field);

    /// <summary>The same text for the same answer: of neighbours in a list nobody has promised an order.</summary>
    private static string Canonical(JsonElement value, bool isRoot = true) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",\n", value.EnumerateObject().Select(member => $"{member.Name}:{Canonical(member.Value, false)}"))}}}",
        JsonValueKind.Array when isRoot => string.Join("\n", value.EnumerateArray().Select(item => Canonical(item, false))),
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(item => Canonical(item, false)).Order(StringComparer.Ordinal))}]",

        // SQLite keeps a decimal with one digit behind the point at least.
        JsonValueKind.Number => value.GetDecimal().ToString("0.############", CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };

    [GeneratedRegex("[a-z0-9\"]\\.\"(?<name>[A-Za-z_]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Column();
}

[ExtendObjectType(typeof(Pand))]
public sealed class PandExtension
{
    public string Kop([HotChocolate.Parent("Naam Bouwjaar")] Pand pand) => $"{pand.Naam} ({pand.Bouwjaar})";

    public string Ligging([HotChocolate.Parent("wijk { naam stad { naam } }")] Pand pand) => $"{pand.Wijk?.Naam}, {pand.Wijk?.Stad?.Naam}";

    public string Alles([HotChocolate.Parent] Pand pand) => $"{pand.Id} {pand.Naam} {pand.Bijnaam} {pand.Oppervlak} {pand.Kleur}";
}

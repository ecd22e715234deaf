using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem.Relay;

public sealed class IdTests
{
    private const string Id7 = "V29uaW5nOjc="; // Woning:7
    private const string Id8 = "V29uaW5nOjg="; // Woning:8
    private const string OtherType = "QmV3b25lcjo3"; // Bewoner:7

    [Fact]
    public void Ids_are_of_type_ID_wherever_they_stand()
    {
        Assert.Equal(
            """
            type Woning {
              nummer: ID!
              bewoners: [ID!]!
              vorige: ID
              buur: ID!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Woning"));
        Assert.Equal(
            """
            input WoningFilterInput {
              and: [WoningFilterInput!]
              or: [WoningFilterInput!]
              nummer: IdOperationFilterInput
              bewoners: ListIdOperationFilterInput
              vorige: IdOperationFilterInput
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "WoningFilterInput"));
        Assert.Equal(
            """
            input IdOperationFilterInput {
              eq: ID
              neq: ID
              in: [ID]
              nin: [ID]
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "IdOperationFilterInput"));
        Assert.Contains("  nummer(id: ID!): String!\n", TestSchema.PrintType(Schema, "Query"), StringComparison.Ordinal);
        Assert.Contains("  nummers(ids: [ID!]!): String!\n", TestSchema.PrintType(Schema, "Query"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_are_encoded_also_in_lists()
        => Assert.Equal(
            $$$"""{"data":{"woningen":[{"nummer":"{{{Id7}}}","bewoners":["QmV3b25lcjox","QmV3b25lcjoy"],"vorige":null,"buur":"{{{Id8}}}"}]}}""",
            await TestSchema.Executor(Schema).RunAsync("{ woningen(where: { nummer: { eq: \"V29uaW5nOjc=\" } }) { nummer bewoners vorige buur } }"));

    [Theory]
    [InlineData("nummer(id: \"V29uaW5nOjc=\")", "7")]
    [InlineData("nummer(id: \"QmV3b25lcjo3\")", "7")]
    [InlineData("nummers(ids: [\"V29uaW5nOjc=\", \"V29uaW5nOjg=\"])", "7,8")]
    [InlineData("nummers(ids: \"V29uaW5nOjc=\")", "7")]
    [InlineData("misschien", "geen")]
    [InlineData("misschien(id: null)", "geen")]
    [InlineData("misschien(id: \"V29uaW5nOjc=\")", "7")]
    [InlineData("gegeven", "afwezig")]
    [InlineData("gegeven(id: null)", "null")]
    [InlineData("gegeven(id: \"V29uaW5nOjc=\")", "7")]
    [InlineData("invoer(invoer: { id: \"V29uaW5nOjc=\" })", "7 -")]
    [InlineData("invoer(invoer: { id: \"V29uaW5nOjc=\", anderen: [\"V29uaW5nOjg=\"] })", "7 8")]
    [InlineData("oudereVorm(id: \"V29uaW5nCmk3\")", "7")]
    public async Task Inputs_are_decoded_also_in_lists_and_input_objects(string field, string expected)
        => Assert.Equal($$$"""{"data":{"veld":"{{{expected}}}"}}""", await TestSchema.Executor(Schema).RunAsync($"{{ veld: {field} }}"));

    [Fact]
    public async Task Variables_are_decoded_as_literals_are()
    {
        var request = OperationRequestBuilder.New()
            .SetDocument("query($id: ID!, $in: WoningInvoerInput!) { nummer(id: $id) invoer(invoer: $in) }")
            .SetVariableValues(new Dictionary<string, object?> { ["id"] = Id7, ["in"] = new { id = Id8, anderen = new[] { Id7, Id8 } } })
            .Build();

        Assert.Equal(
            """{"data":{"nummer":"7","invoer":"8 7,8"}}""",
            (await TestSchema.Executor(Schema).ExecuteAsync(request, CancellationToken.None)).ToJson(withIndentations: false));
    }

    [Theory]
    [InlineData("{ woningen(where: { nummer: { in: [\"V29uaW5nOjg=\"] } }) { nummer } }", Id8)]
    [InlineData("{ woningen(where: { nummer: { neq: \"V29uaW5nOjc=\" } }) { nummer } }", Id8)]
    [InlineData("{ woningen(where: { vorige: { neq: null } }) { nummer } }", Id8)]
    [InlineData("{ woningen(where: { bewoners: { some: { eq: \"QmV3b25lcjox\" } } }) { nummer } }", Id7)]
    public async Task Filters_take_encoded_ids(string document, string expected)
        => Assert.Equal($$$"""{"data":{"woningen":[{"nummer":"{{{expected}}}"}]}}""", await TestSchema.Executor(Schema).RunAsync(document));

    [Fact]
    public async Task The_id_of_another_type_is_refused_where_a_type_is_named()
    {
        var result = await TestSchema.Executor(Schema).RunAsync($"{{ streng(id: \"{OtherType}\") strengGenoeg: streng(id: \"{Id7}\") }}");

        Assert.Equal(
            """
            {"errors":[{"message":"The node id type name `Bewoner` does not match the expected type name `Woning`.","locations":[{"line":1,"column":3}],"path":["streng"]}],"data":{"streng":null,"strengGenoeg":"7"}}
            """.Trim(),
            result);
    }

    [Theory]
    [InlineData("{ nummer: misschien(id: \"geen id\") }")]
    [InlineData("{ nummer: misschien(id: 5) }")]
    public async Task What_is_no_id_fails_the_field_with_the_value_that_was_sent(string document)
    {
        var result = await TestSchema.Executor(Schema).RunAsync(document);

        Assert.Contains("The node ID string has an invalid format.", result, StringComparison.Ordinal);
        Assert.Contains("\"originalValue\":", result, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"nummer\":null}", result, StringComparison.Ordinal);
    }

    private static void Schema(IRequestExecutorBuilder schema)
        => schema.AddQueryType<Query>().AddTypeExtension(typeof(WoningVelden)).AddFiltering().AddGlobalObjectIdentification(registerNodeInterface: false);

    public sealed class Query
    {
        [UseFiltering]
        public IQueryable<Woning> GetWoningen()
            => new[] { new Woning(7, [1, 2], null), new Woning(8, [3], 7) }.AsQueryable();

        public string GetNummer([ID] int id) => $"{id}";

        public string GetNummers([ID] IReadOnlyCollection<int> ids) => string.Join(',', ids);

        public string? GetMisschien([ID] int? id) => id is null ? "geen" : $"{id}";

        public string GetGegeven([ID] Optional<int?> id) => !id.HasValue ? "afwezig" : id.Value is { } given ? $"{given}" : "null";

        public string? GetStreng([ID<Woning>] int id) => $"{id}";

        public string GetInvoer(WoningInvoer invoer) => $"{invoer.Id} {(invoer.Anderen is null ? "-" : string.Join(',', invoer.Anderen))}";

        public string GetOudereVorm([ID(nameof(Woning))] int id) => $"{id}";
    }

    public sealed record Woning([property: ID] int Nummer, [property: ID("Bewoner")] int[] Bewoners, [property: ID] int? Vorige);

    public sealed record WoningInvoer([ID] int Id, [ID<Woning>] IReadOnlyList<int>? Anderen);

    [ExtendObjectType<Woning>]
    public static class WoningVelden
    {
        [ID]
        public static async Task<int> GetBuurAsync([Parent] Woning woning)
        {
            await Task.Yield();
            return woning.Nummer + 1;
        }
    }
}

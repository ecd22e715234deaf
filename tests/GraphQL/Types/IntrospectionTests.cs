using System.Text.Json;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Tests.Execution;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class IntrospectionTests
{
    /// <summary>What graphql-js 16 asks for with all options on, which is what clients and their generators send.</summary>
    private const string FullQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue {
          name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
        }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        }
        """;

    [Fact]
    public async Task The_full_introspection_of_a_model_is_as_approved()
    {
        var answer = JsonElement.Parse(await TestSchema.Executor(Schema).RunAsync(FullQuery));

        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };
        Approval.Matches(JsonSerializer.Serialize(answer.GetProperty("data"), options) + "\n", "introspectie.json");
    }

    [Theory]
    [InlineData("""__type(name: "Urgentie") { enumValues { name } }""", """{"enumValues":[{"name":"LAAG"},{"name":"ZEER_HOOG"},{"name":"DIRECT"}]}""")]
    [InlineData("""__type(name: "Bewoner") { fields { name } }""", """{"fields":[{"name":"naam"},{"name":"ipAdres"}]}""")]
    [InlineData("""__type(name: "ZoekwijzeInput") { isOneOf kind fields { name } }""", """{"isOneOf":true,"kind":"INPUT_OBJECT","fields":null}""")]
    [InlineData("""__type(name: "UUID") { specifiedByURL isOneOf }""", """{"specifiedByURL":"https://tools.ietf.org/html/rfc4122","isOneOf":null}""")]
    [InlineData("""__type(name: "Betrokkene") { possibleTypes { name } interfaces { name } }""", """{"possibleTypes":[{"name":"Bewoner"},{"name":"Organisatie"}],"interfaces":null}""")]
    [InlineData("""__type(name: "Woning") { possibleTypes { name } interfaces { name } }""", """{"possibleTypes":null,"interfaces":[{"name":"IBron"}]}""")]
    [InlineData("""__type(name: "Nergens") { name }""", "null")]
    public async Task One_type_tells_what_its_kind_has(string field, string expected)
        => Assert.Equal($$$"""{"data":{"__type":{{{expected}}}}}""", await TestSchema.Executor(Schema).RunAsync($"{{ {field} }}"));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Deprecated_fields_show_only_when_asked_for(bool includeDeprecated, bool isShown)
    {
        var answer = await TestSchema.Executor(Schema).RunAsync(
            "query ($d: Boolean!) { __type(name: \"Woning\") { fields(includeDeprecated: $d) { name deprecationReason } } }",
            new { d = includeDeprecated });

        Assert.Equal(isShown, answer.Contains("\"straat\",\"deprecationReason\":\"Gebruik adres\"", StringComparison.Ordinal));
    }

    private static void Schema(IRequestExecutorBuilder schema) => schema
        .AddQueryType<Woningmodel.Query>()
        .AddType<Woningmodel.Organisatie>()
        .AddType<Woningmodel.Bewoner>();
}

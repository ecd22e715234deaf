using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class ExplicitTypeTests
{
    [Fact]
    public void A_type_is_named_in_SDL_or_by_class()
        => Assert.Equal(
            """
            type Query {
              sleutel: ID!
              sleutels: [ID!]!
              dag: Date
              ding: Ding
              dingen: [Ding!]
              zoek(id: ID! in: DingInput): String!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Query"));

    [Fact]
    public async Task Values_pass_as_the_types_that_were_named()
        => Assert.Equal(
            """{"data":{"sleutel":"7","sleutels":["1","2"],"ding":{"naam":"d"},"zoek":"5 x"}}""",
            await TestSchema.Executor(Schema).RunAsync("{ sleutel sleutels ding { naam } zoek(id: 5, in: { naam: \"x\" }) }"));

    [Fact]
    public void A_name_that_is_no_type_is_an_error_in_the_schema()
        => Assert.Contains("`Onbekend`", Assert.Throws<SchemaException>(() => TestSchema.Build(schema => schema.AddQueryType<Fout>())).Message, StringComparison.Ordinal);

    [Fact]
    public void An_extension_replaces_a_field_by_its_schema_name()
        => Assert.Equal(
            """
            type Ding {
              grootte: Int!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(schema => { Schema(schema); schema.AddTypeExtension(typeof(DingVelden)); }, "Ding"));

    [Fact]
    public void A_replacement_of_a_field_that_is_not_there_is_an_error_in_the_schema()
        => Assert.Contains(
            "`kleur`",
            Assert.Throws<SchemaException>(() => TestSchema.Build(schema => { Schema(schema); schema.AddTypeExtension(typeof(Verkeerd)); })).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task Payloads_lead_back_to_the_query_type()
    {
        static void Model(IRequestExecutorBuilder schema) => schema
            .AddQueryType<Stand>()
            .AddMutationType<Wijzig>()
            .AddMutationConventions()
            .AddQueryFieldToMutationPayloads();

        Assert.Equal(
            """
            type VerhoogPayload {
              int: Int
              query: Query!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Model, "VerhoogPayload"));
        Assert.Equal(
            """{"data":{"verhoog":{"int":2,"query":{"vast":7,"later":{"vast":7}}}}}""",
            await TestSchema.Executor(Model).RunAsync("mutation { verhoog(input: { nu: 1 }) { int query { vast later { vast } } } }"));
    }

    private static void Schema(IRequestExecutorBuilder schema) => schema.AddQueryType<Query>().AddType<Ding>();

    public sealed class Query
    {
        [GraphQLType<NonNullType<IdType>>]
        public int Sleutel => 7;

        [GraphQLType("[ID!]!")]
        public IEnumerable<int> Sleutels => [1, 2];

        [GraphQLType(typeof(DateType))]
        public DateOnly Dag => new(2026, 1, 1);

        [GraphQLType("Ding")]
        public object? Ding => new Ding("d");

        [GraphQLType("[Ding!]")]
        public object? Dingen => null;

        public string GetZoek([GraphQLType("ID!")] string id, [GraphQLType("DingInput")] Ding? @in) => $"{id} {@in?.Naam}";
    }

    public sealed record Ding(string Naam);

    [ExtendObjectType<Ding>]
    public static class DingVelden
    {
        [BindField("naam")]
        public static int GetGrootte() => 1;
    }

    [ExtendObjectType<Ding>]
    public static class Verkeerd
    {
        [BindField("kleur")]
        public static int GetGrootte() => 1;
    }

    public sealed class Fout
    {
        [GraphQLType("Onbekend")]
        public object? Veld => null;
    }

    [GraphQLName("Query")]
    public sealed class Stand
    {
        public int Vast => 7;

        public async Task<Stand> GetLater()
        {
            await Task.Yield();
            return this;
        }
    }

    [GraphQLName("Mutation")]
    public sealed class Wijzig
    {
        public int Verhoog(int nu) => nu + 1;
    }
}

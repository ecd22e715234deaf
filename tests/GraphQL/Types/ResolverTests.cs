using System.Security.Claims;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class ResolverTests
{
    [Theory]
    [InlineData("eigenschap", "\"e\"")]
    [InlineData("methode", "\"m\"")]
    [InlineData("taak", "\"t\"")]
    [InlineData("waardetaak", "\"w\"")]
    [InlineData("stroom", "[1,2]")]
    [InlineData("rij", "[1,2,3]")]
    [InlineData("vraag", "[3,4]")]
    [InlineData("dienst", "\"dienst\"")]
    [InlineData("metSleutel", "\"sleutel\"")]
    [InlineData("ontbreekt", "true")]
    [InlineData("alleDiensten", "2")]
    [InlineData("statisch", "\"s\"")]
    [InlineData("gemaaktMetDienst", "\"dienst\"")]
    [InlineData("annuleerbaar", "true")]
    [InlineData("context", "\"context\"")]
    public async Task A_member_resolves_whatever_its_kind_and_parameters(string field, string expected)
        => Assert.Equal($$$"""{"data":{"{{{field}}}":{{{expected}}}}}""", await TestSchema.Executor(Schema).RunAsync($"{{ {field} }}"));

    [Theory]
    [InlineData("invoer(invoer: { naam: \"a\" })", "\"a 5 LAAG - afwezig\"")]
    [InlineData("invoer(invoer: { naam: \"a\", aantal: 2, soort: HEEL_HOOG, tekst: \"x\", misschien: null })", "\"a 2 HEEL_HOOG x null\"")]
    [InlineData("invoer(invoer: { naam: \"a\", misschien: \"m\" })", "\"a 5 LAAG - m\"")]
    [InlineData("misschien", "\"afwezig\"")]
    [InlineData("misschien(tekst: null)", "\"null\"")]
    [InlineData("misschien(tekst: \"x\")", "\"x\"")]
    [InlineData("som(getallen: [1, 2, 3])", "6")]
    [InlineData("som(getallen: 4)", "4")]
    [InlineData("sleutel(id: \"0f8fad5b-d9cb-469f-a165-70867728950e\")", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("anders(naam: \"x\")", "\"x\"")]
    public async Task Arguments_reach_the_method_as_the_types_that_it_declares(string field, string expected)
    {
        var answer = await TestSchema.Executor(Schema).RunAsync($"{{ veld: {field} }}");

        Assert.Equal($$$"""{"data":{"veld":{{{expected}}}}}""", answer);
    }

    [Fact]
    public async Task An_extension_finds_its_parent_by_class_and_by_interface()
        => Assert.Equal(
            """{"data":{"ding":{"naam":"d","lengte":1,"viaInterface":"d!"}}}""",
            await TestSchema.Executor(Schema).RunAsync("{ ding { naam lengte viaInterface } }"));

    [Fact]
    public async Task State_and_user_come_from_the_request()
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "anja")], "test"));
        var request = OperationRequestBuilder.New().SetDocument("{ wie toestand }")
            .SetGlobalState(nameof(ClaimsPrincipal), user)
            .SetGlobalState("toestand", "aan")
            .Build();

        await using var result = await TestSchema.Executor(Schema).ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"wie":"anja","toestand":"aan"}}""", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task Without_a_user_a_field_that_needs_one_fails()
    {
        var answer = await TestSchema.Executor(Schema).RunAsync("{ wie methode }");

        Assert.Contains("\"path\":[\"wie\"]", answer, StringComparison.Ordinal);
        Assert.Contains("\"data\":null", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_property_is_read_without_a_pipeline_and_says_what_it_reads()
    {
        var type = (Leefbaarheid.GraphQL.Types.ObjectType)TestSchema.Build(Schema).Type("Ding")!;

        Assert.Equal("d", type.Field("naam")!.Getter!(new Ding("d")));
        Assert.Equal(["Naam"], type.Field("naam")!.ParentRequires!);
        Assert.Equal(["Naam"], type.Field("lengte")!.ParentRequires!);
        Assert.Null(type.Field("viaInterface")!.ParentRequires);
        Assert.Null(type.Field("lengte")!.Getter);
    }

    [Fact]
    public void Queries_resolve_in_a_scope_of_their_own_and_mutations_in_that_of_the_request()
    {
        var schema = TestSchema.Build(builder =>
        {
            Schema(builder);
            builder.AddMutationType<Wijzigingen>();
        });

        Assert.False(schema.Query.Field("dienst")!.UsesRequestScope);
        Assert.True(schema.Query.Field("alleDiensten")!.UsesRequestScope);
        Assert.True(schema.Mutation!.Field("wijzig")!.UsesRequestScope);
        Assert.False(schema.Mutation!.Field("anders")!.UsesRequestScope);
    }

    private static void Schema(IRequestExecutorBuilder schema)
    {
        schema.Services.AddScoped<Dienst>().AddSingleton<IDienst>(new Dienst()).AddSingleton<IDienst>(new Dienst());
        schema.Services.AddKeyedSingleton("k", new Dienst { Naam = "sleutel" });
        schema.AddQueryType()
            .AddTypeExtension<Vragen>()
            .AddTypeExtension(typeof(StatischeVragen))
            .AddTypeExtension<VragenMetDienst>()
            .AddTypeExtension(typeof(DingUitbreiding));
    }

    public interface IDienst;

    public interface INaam
    {
        string Naam { get; }
    }

    public class Dienst : IDienst
    {
        public string Naam { get; init; } = "dienst";
    }

    public class NietGeregistreerd;

    public record Ding(string Naam) : INaam;

    public enum Soort
    {
        Laag,
        HeelHoog,
    }

    public record Invoer(string Naam, int Aantal = 5, Soort Soort = Soort.Laag)
    {
        [DefaultValue("-")]
        public string Tekst { get; init; } = "";

        public Optional<string?> Misschien { get; init; }
    }

    [QueryType]
    public class Vragen
    {
        public string Eigenschap => "e";

        public string Methode() => "m";

        public Task<string> GetTaakAsync() => Task.FromResult("t");

        public async ValueTask<string> WaardetaakAsync()
        {
            await Task.Yield();
            return "w";
        }

        public async IAsyncEnumerable<int> Stroom()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }

        public IEnumerable<int> Rij => Enumerable.Range(1, 3);

        public IQueryable<int> Vraag() => new[] { 3, 4 }.AsQueryable();

        public string Dienst(Dienst dienst) => dienst.Naam;

        public string MetSleutel([Service("k")] Dienst dienst) => dienst.Naam;

        public bool Ontbreekt([Service] NietGeregistreerd? dienst) => dienst is null;

        [UseRequestScope]
        public int AlleDiensten(IEnumerable<IDienst> diensten) => diensten.Count();

        public bool Annuleerbaar(CancellationToken cancellationToken) => cancellationToken.CanBeCanceled;

        public string Context(IResolverContext context) => context.ResponseName;

        public string Wie(ClaimsPrincipal user) => user.Identity!.Name!;

        public string? Toestand([GlobalState] string? toestand) => toestand;

        public string Invoer(Invoer invoer)
            => $"{invoer.Naam} {invoer.Aantal} {(invoer.Soort == Soort.Laag ? "LAAG" : "HEEL_HOOG")} {invoer.Tekst} {Toon(invoer.Misschien)}";

        public string Misschien(Optional<string?> tekst) => Toon(tekst);

        public int Som(IReadOnlyList<int> getallen) => getallen.Sum();

        public Guid Sleutel([GraphQLType<NonNullType<IdType>>] Guid id) => id;

        public string Anders([Argument("naam")] string wat) => wat;

        public Ding Ding => new("d");

        private static string Toon(Optional<string?> tekst) => !tekst.HasValue ? "afwezig" : tekst.Value ?? "null";
    }

    [QueryType]
    public static class StatischeVragen
    {
        public static string Statisch() => "s";
    }

    [QueryType]
    public class VragenMetDienst(Dienst dienst)
    {
        public string GemaaktMetDienst() => dienst.Naam;
    }

    [ExtendObjectType(typeof(INaam))]
    public static class DingUitbreiding
    {
        public static int Lengte([Parent(nameof(Ding.Naam))] Ding ding) => ding.Naam.Length;

        public static string ViaInterface([Parent] INaam naam) => naam.Naam + "!";
    }

    public class Wijzigingen
    {
        public bool Wijzig() => true;

        [UseResolverScope]
        public bool Anders() => true;
    }
}

using System.Security.Claims;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class StateAndSelectionTests
{
    [Theory]
    [InlineData("{ huis { straat } }", "eigenaar:nee adres:nee een:ja")]
    [InlineData("{ huis { eigenaar } }", "eigenaar:ja adres:nee een:nee")]
    [InlineData("{ huis { adres { land { naam } } } }", "eigenaar:nee adres:nee een:nee")]
    [InlineData("{ huis { adres { plaats land { naam } } } }", "eigenaar:nee adres:ja een:nee")]
    [InlineData("{ huis { x: eigenaar ...f } } fragment f on Huis { nummer }", "eigenaar:ja adres:nee een:ja")]
    [InlineData("{ huis { nummer eigenaar @skip(if: true) } }", "eigenaar:nee adres:nee een:ja")]
    public async Task A_resolver_is_told_what_is_selected_below_it(string document, string expected)
    {
        var log = new Gezien([]);
        await TestSchema.Executor(schema => Schema(schema, log)).RunAsync(document);

        Assert.Equal([expected], log.Regels);
    }

    [Fact]
    public async Task A_resolver_hands_state_down_to_the_fields_below_it()
        => Assert.Equal(
            """{"data":{"wijk":{"naam":"Noord","buurt":{"naam":"Noord/3"},"anders":null}}}""",
            await TestSchema.Executor(schema => Schema(schema, new Gezien([]))).RunAsync("{ wijk { naam buurt { naam } anders } }"));

    [Fact]
    public async Task State_of_the_request_is_shared_by_what_runs_after()
        => Assert.Equal(
            """{"data":{"zet":1,"teller":{"lees":1,"nogEens":1}}}""",
            await TestSchema.Executor(schema => Schema(schema, new Gezien([]))).RunAsync("{ zet teller { lees nogEens } }"));

    [Fact]
    public async Task The_context_reads_and_writes_states()
    {
        var request = OperationRequestBuilder.New()
            .SetDocument("{ context }")
            .SetGlobalState("klok", 12)
            .SetGlobalState(nameof(ClaimsPrincipal), new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "anja")], "test")))
            .Build();
        await using var result = await TestSchema.Executor(schema => Schema(schema, new Gezien([]))).ExecuteAsync(request, CancellationToken.None);

        Assert.Equal("""{"data":{"context":"12 0 5 nieuw anja weg"}}""", result.ToJson(withIndentations: false));
    }

    [Fact]
    public void A_pattern_that_is_no_selection_is_an_error_in_the_schema()
        => Assert.Contains("[IsSelected(\"adres {\")]", Assert.Throws<SchemaException>(() => TestSchema.Build(schema => schema.AddQueryType<Fout>())).Message, StringComparison.Ordinal);

    private static void Schema(IRequestExecutorBuilder schema, Gezien log)
    {
        schema.Services.AddSingleton(log);
        schema.AddQueryType<Query>().AddTypeExtension(typeof(BuurtVelden)).AddTypeExtension(typeof(TellerVelden));
    }

    public sealed record Gezien(ICollection<string> Regels);

    public sealed class Query
    {
        public Huis GetHuis(
            Gezien log,
            [IsSelected("eigenaar")] bool eigenaar,
            [IsSelected("adres { plaats land { naam } }")] bool adres,
            [IsSelected("straat", "nummer")] bool een)
        {
            log.Regels.Add($"eigenaar:{Ja(eigenaar)} adres:{Ja(adres)} een:{Ja(een)}");
            return new Huis();

            static string Ja(bool waar) => waar ? "ja" : "nee";
        }

        public Wijk GetWijk([ScopedState("wijk")] SetState<string> zet, [LocalState("wijk")] SetState lokaal)
        {
            zet("Noord");
            lokaal("alleen hier");
            return new Wijk();
        }

        [Serial]
        public int GetZet([GlobalState("teller")] SetState<int> zet, [GlobalState("teller")] int nu)
        {
            zet(nu + 1);
            return nu + 1;
        }

        public Teller GetTeller() => new();

        public string GetContext(IResolverContext context)
        {
            var klok = context.GetGlobalState<int>("klok");
            var geen = context.GetGlobalStateOrDefault<int>("bestaat niet");
            var vijf = context.GetScopedStateOrDefault("bestaat niet", 5);
            var nieuw = context.GetOrSetLocalState("lokaal", _ => "nieuw");
            context.SetScopedState("tijdelijk", 1);
            context.RemoveScopedState("tijdelijk");
            var weg = context.ScopedContextData.ContainsKey("tijdelijk") ? "nog daar" : "weg";
            Assert.Throws<ArgumentException>(() => context.GetGlobalState<string>("klok"));
            return $"{klok} {geen} {vijf} {nieuw} {context.GetUser()!.Identity!.Name} {weg}";
        }
    }

    public sealed class Huis
    {
        public string Straat => "s";

        public int Nummer => 1;

        public string Eigenaar => "e";

        public Adres Adres => new();
    }

    public sealed class Adres
    {
        public string Plaats => "p";

        public Land Land => new();
    }

    public sealed class Land
    {
        public string Naam => "n";
    }

    public sealed class Wijk
    {
        public string? GetNaam([ScopedState("wijk")] string? naam) => naam;

        public string? GetAnders([LocalState("wijk")] string? naam) => naam;

        public Buurt GetBuurt([ScopedState("nummer")] SetState<int> zet)
        {
            zet(3);
            return new Buurt();
        }
    }

    public sealed class Buurt;

    [ExtendObjectType<Buurt>]
    public static class BuurtVelden
    {
        public static string GetNaam([ScopedState] string wijk, [ScopedState] int nummer) => $"{wijk}/{nummer}";
    }

    public sealed class Teller;

    [ExtendObjectType<Teller>]
    public static class TellerVelden
    {
        public static int GetLees([GlobalState] int teller) => teller;

        public static int GetNogEens([GlobalState] int teller) => teller;
    }

    public sealed class Fout
    {
        public string GetVeld([IsSelected("adres {")] bool adres) => $"{adres}";
    }
}

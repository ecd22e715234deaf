using System.Security.Claims;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Authorization;

public sealed class AuthorizeTests
{
    private static readonly ClaimsPrincipal Anja = Geheimen.User("anja");
    private static readonly ClaimsPrincipal Volwassene = Geheimen.User("bram", ("leeftijd", "18"));
    private static readonly ClaimsPrincipal Beheerder = Geheimen.User("cor", (ClaimTypes.Role, "beheer"));

    private readonly RequestExecutor _executor = TestSchema.Executor(Geheimen.Schema);

    private IList<string> Log => _executor.Services.GetRequiredService<Geheimen.Logboek>().Regels;

    [Theory]
    [InlineData("open", "open", "open", "open")]
    [InlineData("ingelogd", null, "ingelogd", "ingelogd")]
    [InlineData("volwassen", null, null, "volwassen")]
    [InlineData("alles", null, null, null)]
    [InlineData("versie", "1", "1", "1")]
    [InlineData("instelling", null, null, null)]
    public async Task A_field_is_for_those_who_meet_its_demands(string field, string? anonymous, string? signedIn, string? adult)
    {
        Assert.Equal(anonymous, await ValueAsync(field, null));
        Assert.Equal(signedIn, await ValueAsync(field, Anja));
        Assert.Equal(adult, await ValueAsync(field, Volwassene));
    }

    [Fact]
    public async Task One_of_several_roles_is_enough()
    {
        Assert.Equal("rol", await ValueAsync("rol", Beheerder));
        Assert.Equal("aan", await ValueAsync("instelling", Beheerder));
        Assert.Null(await ValueAsync("rol", Geheimen.User("dirk", (ClaimTypes.Role, "keuken"))));
    }

    [Theory]
    [InlineData("ingelogd", false, "AUTH_NOT_AUTHENTICATED", "The current user is not authorized to access this resource.")]
    [InlineData("volwassen", true, "AUTH_NOT_AUTHORIZED", "The current user is not authorized to access this resource.")]
    [InlineData("onbekend", true, "AUTH_POLICY_NOT_FOUND", "The `bestaatNiet` authorization policy does not exist.")]
    public async Task A_refusal_says_why_and_where(string field, bool signedIn, string code, string message)
    {
        await using var result = await RunAsync($"{{ open {field} }}", signedIn ? Anja : null);

        var error = Assert.Single(result.Errors!);
        Assert.Equal(code, error.Code);
        Assert.Equal(message, error.Message);
        Assert.Equal($"/{field}", error.Path!.ToString());
        Assert.Equal("open", result.Data!["open"]);
        Assert.Equal(RequestOutcome.Executed, result.Outcome);
    }

    [Theory]
    [InlineData("{ kluis { nummer } }")]
    [InlineData("{ kluizen { nummer } }")]
    [InlineData("{ pagina { totalCount nodes { nummer } } }")]
    [InlineData("{ vondst(geheim: true) { kleur } }")]
    [InlineData("{ vondsten(geheim: true) { kleur } }")]
    public async Task What_a_type_demands_guards_the_fields_that_return_it(string document)
    {
        await using var refused = await RunAsync(document, null);
        await using var granted = await RunAsync(document, Anja);

        Assert.Null(Assert.Single(refused.Data!).Value);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(refused.Errors!).Code);
        Assert.NotNull(Assert.Single(granted.Data!).Value);
        Assert.Null(granted.Errors);
    }

    [Theory]
    [InlineData("{ kluis { nummer } }")]
    [InlineData("{ pagina { nodes { nummer } } }")]
    [InlineData("mutation { sloop(input: { wat: \"muur\" }) { string } }")]
    [InlineData("{ node(id: \"RG9zc2llcjox\") { id } }")]
    [InlineData("{ node(id: \"V29uaW5nOjE=\") { id } }")]
    [InlineData("{ woning(id: 1) { id } }")]
    public async Task What_is_refused_is_not_fetched(string document)
    {
        await using var result = await RunAsync(document, null);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(result.Errors!).Code);
        Assert.Empty(Log);
    }

    [Fact]
    public async Task A_field_may_be_open_although_its_type_is_not()
    {
        await using var result = await RunAsync("{ openKluis { nummer code } vondst(geheim: false) { kleur } }", null);

        Assert.Equal("/openKluis/code", Assert.Single(result.Errors!).Path!.ToString());
        Assert.Equal("""{"nummer":1,"code":null}""", System.Text.Json.JsonSerializer.Serialize(result.Data!["openKluis"]));
        Assert.NotNull(result.Data["vondst"]);
    }

    [Fact]
    public async Task After_the_resolver_the_policy_sees_the_result()
    {
        Assert.NotNull((await RunAsync("{ eigenKluis { nummer } }", Anja)).Data!["eigenKluis"]);
        Assert.Null((await RunAsync("{ eigenKluis { nummer } }", Volwassene)).Data!["eigenKluis"]);
    }

    [Fact]
    public async Task Of_nodes_only_the_refused_ones_are_missing()
    {
        await using var result = await RunAsync("{ nodes(ids: [\"V29uaW5nOjE=\", \"RG9zc2llcjox\"]) { __typename } }", Anja);

        Assert.Equal("/nodes[1]", Assert.Single(result.Errors!).Path!.ToString());
        Assert.Equal("""[{"__typename":"Woning"},null]""", System.Text.Json.JsonSerializer.Serialize(result.Data!["nodes"]));
    }

    [Theory]
    [InlineData("{ open vooraf }")]
    [InlineData("{ open ... on Query { vooraf } }")]
    [InlineData("{ ...f } fragment f on Query { open vooraf }")]
    public async Task A_demand_at_validation_refuses_the_whole_request(string document)
    {
        await using var refused = await RunAsync(document, null);
        await using var granted = await RunAsync(document, Anja);

        Assert.Null(refused.Data);
        Assert.Equal(RequestOutcome.NotAuthorized, refused.Outcome);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(refused.Errors!).Code);
        Assert.Equal("vooraf", granted.Data!["vooraf"]);
    }

    [Fact]
    public async Task A_demand_at_validation_does_not_touch_other_operations()
        => Assert.Equal("open", (await RunAsync("{ open }", null)).Data!["open"]);

    [Theory]
    [InlineData("subscription { gekraak }", "luistert")]
    [InlineData("subscription { gevonden { nummer } }", "zoekt")]
    public async Task Who_is_refused_does_not_get_to_subscribe(string document, string begun)
    {
        await using var refused = await _executor.ExecuteAsync(Geheimen.Request(document), CancellationToken.None);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", Assert.Single(Assert.IsType<OperationResult>(refused).Errors!).Code);
        Assert.Empty(Log);

        await using var granted = Assert.IsType<IResponseStream>(
            await _executor.ExecuteAsync(Geheimen.Request(document, Anja), CancellationToken.None), exactMatch: false);
        await foreach (var result in granted.ReadResultsAsync())
        {
            await using (result)
            {
                Assert.Null(result.Errors);
                Assert.NotNull(Assert.Single(result.Data!).Value);
            }
        }

        Assert.Equal([begun], Log);
    }

    [Fact]
    public void Demands_are_printed_and_kept_out_of_introspection()
    {
        var sdl = TestSchema.Print(Geheimen.Schema);

        Assert.Contains("  ingelogd: String @authorize\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  rol: String @authorize(roles: [ \"beheer\", \"directie\" ])\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  vooraf: String @authorize(apply: VALIDATION)\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  eigenKluis: Kluis @authorize(policy: \"eigen\", apply: AFTER_RESOLVER)\n", sdl, StringComparison.Ordinal);
        Assert.Contains("type Kluis implements IVondst @authorize {\n", sdl, StringComparison.Ordinal);
        Assert.Contains("directive @authorize(", sdl, StringComparison.Ordinal);
        Assert.Contains("enum ApplyPolicy {\n", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain(_executor.Schema.Directives, directive => directive is { Name: "authorize", IsInternal: false });
    }

    [Fact]
    public void A_schema_without_demands_says_nothing_of_them()
        => Assert.DoesNotContain("authorize", TestSchema.Print(schema => schema.AddQueryType<Open>().AddAuthorization()), StringComparison.Ordinal);

    [Fact]
    public void Demands_without_AddAuthorization_are_an_error_in_the_schema()
        => Assert.Contains(
            "call AddAuthorization()",
            Assert.Throws<SchemaException>(() => TestSchema.Build(schema => schema.AddQueryType<Gesloten>())).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_handler_of_ones_own_decides_instead()
    {
        var executor = TestSchema.Executor(schema => schema.AddQueryType<Gesloten>().AddAuthorizationHandler<Dinsdag>());

        await using var result = await executor.ExecuteAsync(Geheimen.Request("{ dinsdag woensdag }"), CancellationToken.None);

        Assert.Equal("ja", result.ExpectOperationResult().Data!["dinsdag"]);
        Assert.Equal("AUTH_NO_DEFAULT_POLICY", Assert.Single(result.ExpectOperationResult().Errors!).Code);
    }

    private async Task<OperationResult> RunAsync(string document, ClaimsPrincipal? user)
        => (OperationResult)await _executor.ExecuteAsync(Geheimen.Request(document, user), CancellationToken.None);

    private async Task<string?> ValueAsync(string field, ClaimsPrincipal? user)
    {
        await using var result = await RunAsync($"{{ {field} }}", user);
        return (string?)result.Data![field];
    }

    public sealed class Open
    {
        public string Veld => "open";
    }

    public sealed class Gesloten
    {
        [Authorize("dinsdag")]
        public string? Dinsdag => "ja";

        [Authorize]
        public string? Woensdag => "nee";
    }

    public sealed class Dinsdag : IAuthorizationHandler
    {
        public ValueTask<AuthorizeResult> AuthorizeAsync(
            IMiddlewareContext context,
            AuthorizeDirective directive,
            CancellationToken cancellationToken = default)
            => new(directive.Policy == "dinsdag" ? AuthorizeResult.Allowed : AuthorizeResult.NoDefaultPolicy);

        public ValueTask<AuthorizeResult> AuthorizeAsync(
            AuthorizationContext context,
            IReadOnlyList<AuthorizeDirective> directives,
            CancellationToken cancellationToken = default)
            => new(AuthorizeResult.Allowed);
    }
}

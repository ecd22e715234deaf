using System.Security.Claims;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Tests.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Authorization;

/// <summary>What a user is refused anyway is not fetched from the database.</summary>
public sealed class RefusedColumnTests : IAsyncDisposable
{
    private const string Everything = "{ personen(first: 5) { nodes { naam telefoon bsn inkomen brieven { tekst } } } }";
    private static readonly ClaimsPrincipal Anja = Geheimen.User("anja");
    private static readonly ClaimsPrincipal Beheerder = Geheimen.User("cor", (ClaimTypes.Role, "beheer"), ("leeftijd", "18"));

    private readonly SqliteConnection _connection = new("DataSource=:memory:");
    private readonly StatementLog _log = new();
    private readonly List<DataApi> _apis = [];
    private readonly DbContextOptions<PersoonContext> _options;

    public RefusedColumnTests()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<PersoonContext>().UseSqlite(_connection).AddInterceptors(_log).Options;
        using var context = new PersoonContext(_options);
        context.Database.EnsureCreated();
        context.AddRange(
            new Persoon
            {
                Id = 1, Naam = "anja", Telefoon = "0612345678", Bsn = "123456782", Inkomen = "modaal", Dagboek = "Lief dagboek", Spook = "boe",
                Brieven = [new Brief { Id = 1, Tekst = "Beste" }],
            },
            new Persoon { Id = 2, Naam = "bram", Telefoon = "0687654321", Bsn = "111222333", Inkomen = "laag", Dagboek = "Niets", Spook = "boe" });
        context.SaveChanges();
        _log.Statements.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var api in _apis)
            await api.DisposeAsync();
        await _connection.DisposeAsync();
    }

    [Fact]
    public async Task Who_has_not_signed_in_makes_the_database_read_nothing_that_asks_for_a_user()
    {
        var answer = await AskAsync(Api(), Everything, user: null);

        Assert.Equal(["anja", "bram"], Values(answer, "naam"));
        Assert.Equal([null, null], Values(answer, "telefoon"));
        Assert.Equal(8, answer.GetProperty("errors").GetArrayLength());
        var statement = Assert.Single(_log.Statements);
        Assert.Contains("Naam", statement, StringComparison.Ordinal);
        Assert.DoesNotMatch("Telefoon|Bsn|Inkomen|Brief|Tekst", statement);
    }

    [Fact]
    public async Task What_is_left_out_follows_the_user_and_not_who_asked_first()
    {
        var api = Api();
        foreach (var user in new[] { Anja, Beheerder, null, Beheerder, Anja })
        {
            _log.Statements.Clear();
            var answer = await AskAsync(api, Everything, user);

            var (signedIn, trusted) = (user is not null, user == Beheerder);
            Assert.Equal(signedIn ? ["0612345678", "0687654321"] : new string?[2], Values(answer, "telefoon"));
            Assert.Equal(trusted ? ["123456782", "111222333"] : new string?[2], Values(answer, "bsn"));
            Assert.Equal(trusted ? ["modaal", "laag"] : new string?[2], Values(answer, "inkomen"));
            Assert.Equal(trusted, !answer.TryGetProperty("errors", out _));
            var statements = string.Join('\n', _log.Statements);
            Assert.Equal(signedIn, statements.Contains("Telefoon", StringComparison.Ordinal));
            Assert.Equal(trusted, statements.Contains("Bsn", StringComparison.Ordinal));
            Assert.Equal(trusted, statements.Contains("Tekst", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_demand_that_looks_at_the_object_is_decided_object_by_object()
    {
        var answer = await AskAsync(Api(), "{ personen(first: 5) { nodes { naam dagboek } } }", Anja);

        Assert.Equal(["Lief dagboek", null], Values(answer, "dagboek"));
        Assert.Contains("Dagboek", Assert.Single(_log.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_of_the_application_may_grant_what_a_role_does_not()
    {
        var api = Api(schema => schema.Services.AddSingleton<IAuthorizationHandler, Eigenaar>());

        var answer = await AskAsync(api, "{ personen(first: 5) { nodes { naam bsn } } }", Anja);

        Assert.Equal(["123456782", null], Values(answer, "bsn"));
    }

    [Fact]
    public async Task A_policy_that_does_not_exist_refuses_everybody_and_reads_nothing()
    {
        var answer = await AskAsync(Api(), "{ personen(first: 5) { nodes { naam spook } } }", Beheerder);

        Assert.Equal("AUTH_POLICY_NOT_FOUND", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("Spook", Assert.Single(_log.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_another_field_may_use_is_read_for_it()
    {
        var answer = await AskAsync(Api(), "{ personen(first: 5) { nodes { naam telefoon landnummer } } }", user: null);

        Assert.Equal([null, null], Values(answer, "telefoon"));
        Assert.Equal(["061", "068"], Values(answer, "landnummer"));
    }

    private DataApi Api(Action<IRequestExecutorBuilder>? configure = null)
    {
        var api = new DataApi(
            typeof(PersoonQuery),
            services => services.AddScoped(_ => new PersoonContext(_options)),
            schema =>
            {
                schema.AddTypeExtension(typeof(PersoonExtension));
                schema.AddAuthorization(options =>
                {
                    options.AddPolicy("volwassen", policy => policy.RequireClaim("leeftijd", "18"));
                    options.AddPolicy("eigen", policy => policy.RequireAssertion(context => IsOwn(context)));
                });
                configure?.Invoke(schema);
            });
        _apis.Add(api);
        return api;
    }

    private static async Task<JsonElement> AskAsync(DataApi api, string document, ClaimsPrincipal? user)
    {
        await using var result = await api.Executor.ExecuteAsync(Geheimen.Request(document, user), TestContext.Current.CancellationToken);
        return JsonDocument.Parse(result.ToJson(withIndentations: false)).RootElement.Clone();
    }

    private static IEnumerable<string?> Values(JsonElement answer, string field)
        => [.. answer.GetProperty("data").GetProperty("personen").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(field).GetString())];

    private static bool IsOwn(AuthorizationHandlerContext context)
        => context.Resource is HotChocolate.Resolvers.IMiddlewareContext field && field.Parent<Persoon>().Naam == context.User.Identity?.Name;

    private sealed class Eigenaar : AuthorizationHandler<RolesAuthorizationRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RolesAuthorizationRequirement requirement)
        {
            if (IsOwn(context))
                context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}

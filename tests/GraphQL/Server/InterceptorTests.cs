using System.Net;
using System.Security.Claims;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class InterceptorTests
{
    private const string Everything = """{"query":"{ gebruiker pad service tenant annuleerbaar }"}""";

    [Fact]
    public async Task Without_an_interceptor_resolvers_know_caller_request_services_and_cancellation()
        => Assert.Equal(
            """{"data":{"gebruiker":"Jansen","pad":"/graphql","service":"van dit verzoek","tenant":null,"annuleerbaar":true}}""",
            await AskAsync(_ => { }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_interceptor_adds_to_what_resolvers_know_however_it_is_registered(int form)
        => Assert.Equal(
            """{"data":{"gebruiker":"Jansen","pad":"/graphql","service":"van dit verzoek","tenant":"woonstad","annuleerbaar":true}}""",
            await AskAsync(schema => _ = form switch
            {
                0 => schema.AddHttpRequestInterceptor<TenantInterceptor>(),
                1 => schema.AddHttpRequestInterceptor(_ => new TenantInterceptor()),
                _ => schema.AddHttpRequestInterceptor((context, _, request, _) =>
                {
                    request.SetGlobalState("tenant", context.Request.Headers["X-Tenant"].ToString());
                    return ValueTask.CompletedTask;
                }),
            }));

    [Fact]
    public async Task The_last_interceptor_is_the_one()
        => Assert.Contains(
            "\"tenant\":\"tweede\"",
            await AskAsync(schema => schema
                .AddHttpRequestInterceptor<TenantInterceptor>()
                .AddHttpRequestInterceptor((_, _, request, _) =>
                {
                    request.SetGlobalState("tenant", "tweede");
                    return ValueTask.CompletedTask;
                })),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_an_interceptor_sets_itself_stays()
        => Assert.Contains(
            "\"gebruiker\":\"Pietersen\"",
            await AskAsync(schema => schema.AddHttpRequestInterceptor((_, _, request, _) =>
            {
                request.SetGlobalState(nameof(ClaimsPrincipal), User("Pietersen"));
                return ValueTask.CompletedTask;
            })),
            StringComparison.Ordinal);

    [Fact]
    public async Task An_interceptor_may_allow_introspection_for_one_request()
    {
        await using var server = await StartAsync(
            schema => schema.AddHttpRequestInterceptor((context, _, request, _) =>
            {
                if (context.Request.Headers.ContainsKey("X-Beheer"))
                    request.AllowIntrospection();
                return ValueTask.CompletedTask;
            }),
            "Production");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__schema{queryType{name}}}");
        request.Headers.Add("X-Beheer", "1");

        Assert.Contains("HC0046", (await server.GetAsync("?query={__schema{queryType{name}}}")).Body, StringComparison.Ordinal);
        Assert.Contains("Query", (await server.SendAsync(request, accept: null)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interceptor_refuses_with_its_own_error_and_fails_without_telling_why()
    {
        await using var refuses = await StartAsync(schema => schema.AddHttpRequestInterceptor(
            (_, _, _, _) => throw new GraphQLException(ErrorBuilder.New().SetMessage("Geen huurder gekozen.").SetCode("TENANT").Build())));
        await using var fails = await StartAsync(schema => schema.AddHttpRequestInterceptor(
            (_, _, _, _) => throw new InvalidOperationException("geheim")));

        var refusal = await refuses.PostAsync(Everything, "application/graphql-response+json");
        var failure = await fails.PostAsync(Everything, "application/graphql-response+json");

        Assert.Equal((int)HttpStatusCode.BadRequest, refusal.Status);
        Assert.Contains("Geen huurder gekozen.", refusal.Body, StringComparison.Ordinal);
        Assert.Equal((int)HttpStatusCode.InternalServerError, failure.Status);
        Assert.Contains("Unexpected Execution Error", failure.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure.Body, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(Action<IRequestExecutorBuilder> configure)
    {
        await using var server = await StartAsync(configure);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Everything, System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Tenant", "woonstad");
        return (await server.SendAsync(request, accept: null)).Body;
    }

    private static Task<TestServer> StartAsync(Action<IRequestExecutorBuilder> configure, string environment = "Development")
        => TestServer.StartAsync(
            schema =>
            {
                schema.AddQueryType<Query>();
                schema.Services.AddScoped<PerRequest>();
                configure(schema);
            },
            environment,
            map: app => app.Use(next => http =>
            {
                http.User = User("Jansen");
                http.RequestServices.GetRequiredService<PerRequest>().Text = "van dit verzoek";
                return next(http);
            }));

    private static ClaimsPrincipal User(string name) => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));

    public sealed class PerRequest
    {
        public string? Text { get; set; }
    }

    public sealed class Query
    {
        public string? GetGebruiker(ClaimsPrincipal user) => user.Identity?.Name;

        public string? GetPad(HttpContext http) => http.Request.Path;

        [HotChocolate.Types.UseRequestScope]
        public string? GetService(PerRequest service) => service.Text;

        public string? GetTenant([GlobalState] string? tenant) => tenant;

        public bool GetAnnuleerbaar([GlobalState(nameof(CancellationToken))] CancellationToken aborted) => aborted.CanBeCanceled;
    }

    private sealed class TenantInterceptor : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(
            HttpContext context,
            IRequestExecutor requestExecutor,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken)
        {
            requestBuilder.SetGlobalState("tenant", context.Request.Headers["X-Tenant"].ToString());
            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }
}

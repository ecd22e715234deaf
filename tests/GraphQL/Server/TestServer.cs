using System.Net.Http.Headers;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>A real Kestrel on a free port of this machine.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TestServer(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public Task StopAsync() => _application.StopAsync(TestContext.Current.CancellationToken);

    public static async Task<TestServer> StartAsync(
        Action<IRequestExecutorBuilder> configure,
        string environment = "Development",
        int maxRequestSize = 20 * 1000 * 1024,
        GraphQLServerOptions? options = null,
        Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure(builder.Services.AddGraphQLServer(maxAllowedRequestSize: maxRequestSize));
        var application = builder.Build();
        map?.Invoke(application);
        var endpoint = application.MapGraphQL();
        if (options is not null)
            endpoint.WithOptions(options);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new TestServer(application);
    }

    public Task<Answer> PostAsync(string json, string? accept = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(json)) };
        if (contentType.Length > 0)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(request, accept);
    }

    public Task<Answer> GetAsync(string query, string? accept = null)
        => SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql" + query), accept);

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using (request)
        {
            using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
            return new Answer(
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                response.Content.Headers.Allow.Count > 0 ? string.Join(", ", response.Content.Headers.Allow) : null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    internal sealed record Answer(int Status, string? MediaType, string Body, string? Allow);
}

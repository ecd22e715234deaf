using System.Net.Http.Headers;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// The whole application behind a web server that only this process can reach: a socket in a folder of its own. Requests take the very way
/// that those of callers take, from the bytes on the connection to the bytes on the connection.
/// </summary>
internal sealed class RehearsalStage : IAsyncDisposable
{
    private static readonly MediaTypeWithQualityHeaderValue s_graphResponse = new("application/graphql-response+json");
    private readonly KestrelServer _server;
    private readonly DirectoryInfo _folder;
    private readonly HttpClient _client;

    private RehearsalStage(KestrelServer server, DirectoryInfo folder, string socket)
    {
        _server = server;
        _folder = folder;
        _client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = async (_, cancellationToken) => await ConnectAsync(socket, cancellationToken),
        })
        {
            BaseAddress = new Uri("http://localhost"),
        };
    }

    public static async Task<RehearsalStage> OpenAsync<TContext>(
        IHttpApplication<TContext> application,
        IServiceProvider services,
        CancellationToken cancellationToken)
        where TContext : notnull
    {
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-");
        var socket = Path.Combine(folder.FullName, "s");
        var loggers = services.GetRequiredService<ILoggerFactory>();
        var options = new KestrelServerOptions { ApplicationServices = services };
        options.ListenUnixSocket(socket);
        var server = new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers), loggers);
        var stage = new RehearsalStage(server, folder, socket);
        try
        {
            await server.StartAsync(new Marked<TContext>(application), cancellationToken);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks in all the ways that callers have: with GET, for either media type, for compressed answers.</summary>
    public async Task GreetAsync(CancellationToken cancellationToken)
    {
        const string Query = "{ __typename }";
        using var get = new HttpRequestMessage(HttpMethod.Get, $"{GraphServer.Path}?query={Uri.EscapeDataString(Query)}");
        using var json = Post(Query, variables: null);
        json.Headers.Accept.Clear();
        json.Headers.Accept.ParseAdd(MediaTypeNames.Application.Json);
        using var compressed = Post(Query, variables: null);
        compressed.Headers.AcceptEncoding.ParseAdd("br, gzip");
        foreach (var request in new[] { get, json, compressed })
        {
            using var response = await _client.SendAsync(request, cancellationToken);
            await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
    }

    /// <exception cref="HttpRequestException">The answer is no GraphQL response.</exception>
    public async Task<JsonElement> AskAsync(string query, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken)
    {
        using var request = Post(query, variables);
        using var response = await _client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        using (_server)
            await _server.StopAsync(CancellationToken.None);
        _folder.Delete(recursive: true);
    }

    private static HttpRequestMessage Post(string query, IReadOnlyDictionary<string, object?>? variables)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query, variables });
        return new HttpRequestMessage(HttpMethod.Post, GraphServer.Path)
        {
            Headers = { Accept = { s_graphResponse } },
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) } },
        };
    }

    private static async Task<Stream> ConnectAsync(string path, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The application, with every request marked as one of the host's own.</summary>
    private sealed class Marked<TContext>(IHttpApplication<TContext> application) : IHttpApplication<TContext>
        where TContext : notnull
    {
        public TContext CreateContext(IFeatureCollection contextFeatures)
        {
            contextFeatures.Set(new RehearsalFeature());
            return application.CreateContext(contextFeatures);
        }

        public Task ProcessRequestAsync(TContext context) => application.ProcessRequestAsync(context);

        public void DisposeContext(TContext context, Exception? exception) => application.DisposeContext(context, exception);
    }
}

using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>
/// Whatever is sent to the real endpoint, it answers in time, with JSON, and without calling itself the culprit; and it keeps no more memory
/// afterwards than it was allowed to. It is alone in the process while it runs, for it weighs the heap of all of it.
/// </summary>
[Collection(AloneInTheProcess.Name)]
public sealed class HostileRequestTests
{
    private const int Requests = 100_000;
    private const int Connections = 4;
    private const int MaxFailures = 5;
    private const int Seed = 20_261_122;
    private const long MaxKeptBytes = 8 * 1024 * 1024;
    private const long MaxHeapGrowth = 64 * 1024 * 1024;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_hundred_thousand_hostile_requests_are_answered_and_forgotten()
    {
        await using var server = await StartAsync();
        await SendAsync(server, new HostileRequests(Seed - 1), 200);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var failures = await Task.WhenAll(Enumerable.Range(0, Connections).Select(
            connection => Task.Run(() => SendAsync(server, new HostileRequests(Seed + (connection * 10)), Requests / Connections))));

        var all = failures.SelectMany(list => list).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));

        var documents = ((RequestExecutor)await server.Services.GetRequestExecutorAsync(cancellationToken: TestContext.Current.CancellationToken)).Documents;
        Assert.InRange(documents.Count, 1, 250);
        Assert.InRange(documents.EstimatedBytes, 1, MaxKeptBytes);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MaxHeapGrowth);
    }

    /// <summary>Bodies that once broke something, sent as JSON.</summary>
    [Fact]
    public async Task What_once_failed_does_so_no_more()
    {
        await using var server = await StartAsync();
        foreach (var file in Directory.GetFiles(Corpus(), "*.body").Order(StringComparer.Ordinal))
        {
            var body = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.Null(await SendAsync(server, new HostileRequest(HttpMethod.Post, "", body, "application/json", Accept: null)));
        }
    }

    private static async Task<IReadOnlyList<string>> SendAsync(TestServer server, HostileRequests requests, int count)
    {
        var failures = new List<string>();
        for (var index = 0; index < count && failures.Count < MaxFailures; index++)
        {
            if (await SendAsync(server, requests.Next()) is { } failure)
                failures.Add(failure);
        }

        return failures;
    }

    /// <summary>Null when the answer is sound.</summary>
    private static async Task<string?> SendAsync(TestServer server, HostileRequest request)
    {
        using var message = new HttpRequestMessage(request.Method, "/graphql" + request.Query);
        if (request.Accept is not null)
            message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        if (request.ContentType is not null)
        {
            message.Content = new ByteArrayContent(request.Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        using var response = await server.Client.SendAsync(message, patience.Token);
        var answer = await response.Content.ReadAsByteArrayAsync(patience.Token);
        if (IsSound(request, response, answer))
            return null;
        await KeepAsync(request);
        return $"{(int)response.StatusCode} {Text(answer)} for {request.Method} {request.ContentType} {request.Accept} {request.Query} {Text(request.Body)}";
    }

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 400)));

    private static bool IsSound(HostileRequest request, HttpResponseMessage response, byte[] answer)
    {
        if ((int)response.StatusCode >= 500)
            return false;
        if (request.Method == HttpMethod.Head)
            return answer.Length == 0;
        if (response.Content.Headers.ContentType?.MediaType is not ("application/json" or "application/graphql-response+json"))
            return response.Content.Headers.ContentType?.MediaType is null or "text/html" or "text/event-stream" or "multipart/mixed";
        try
        {
            using var json = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 1000 });
            if (json.RootElement.TryGetProperty("data", out _))
                return true;
            // Only a resolver may fail, and then there is data, if only null.
            return json.RootElement.TryGetProperty("errors", out _) && !Text(answer).Contains("Unexpected Execution Error", StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>For whoever looks into it: a corpus entry, once it has a better name.</summary>
    private static Task KeepAsync(HostileRequest request)
        => File.WriteAllBytesAsync(
            Path.Combine(Corpus(), $"{Convert.ToHexString(SHA256.HashData(request.Body))[..12]}.received"), request.Body, TestContext.Current.CancellationToken);

    private static string Corpus([CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile)!, "Corpus");

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(
        builder =>
        {
            builder.Services.Configure<RequestLimits>(limits => limits.MaxCachedDocumentBytes = MaxKeptBytes);
            builder.AddQueryType<Query>().AddType<Left>().AddType<Right>().AddFiltering().AddSorting().AllowIntrospection(true)
                .ModifyPagingOptions(options => options.IncludeTotalCount = true);
        },
        environment: "Production");
}

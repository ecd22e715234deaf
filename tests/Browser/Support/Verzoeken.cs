using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>The GraphQL requests of a browser, in the order in which they left.</summary>
internal sealed class Verzoeken
{
    private readonly ConcurrentQueue<Verzoek> _all = new();
    private readonly ConcurrentDictionary<IRequest, bool> _underWay = new();
    private int _forgotten;

    /// <summary>Long enough for two cores that do other things as well, and short enough to hear which page it was.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public Verzoeken(IBrowserContext context)
    {
        context.Request += (_, request) =>
        {
            _underWay[request] = true;
            if (request.Method == "POST" && new Uri(request.Url).AbsolutePath == "/graphql")
                _all.Enqueue(Verzoek.Read(request.PostData));
        };
        context.RequestFinished += (_, request) => _underWay.TryRemove(request, out var _);
        context.RequestFailed += (_, request) => _underWay.TryRemove(request, out var _);
    }

    /// <summary>All since the recorder was last emptied.</summary>
    public IReadOnlyList<Verzoek> All => [.. _all.Skip(_forgotten)];

    /// <summary>Those for records: neither definitions of pages nor what belongs to the frame.</summary>
    public IReadOnlyList<Verzoek> Gegevens => [.. All.Where(verzoek => verzoek.IsOverRecords)];

    /// <summary>Forgets what was asked so far.</summary>
    public void Leeg() => _forgotten = _all.Count;

    /// <summary>Waits until every request has its answer and the page has nothing left to do with them.</summary>
    /// <exception cref="TimeoutException">It did not come to rest; the message names what was still under way, or that it kept asking.</exception>
    public async Task KomenTotRustAsync(IPage page)
    {
        var patience = Stopwatch.StartNew();
        var before = _all.Count;

        // What is drawn with one answer may ask the next: twice at rest is at rest.
        for (var atRest = 0; atRest < 2; atRest = _underWay.IsEmpty ? atRest + 1 : 0)
        {
            if (patience.Elapsed > s_patience)
                throw new TimeoutException($"{page.Url} did not come to rest: {_all.Count - before} requests left since, under way are [{string.Join(", ", _underWay.Keys.Select(Describe))}], the last asked was {_all.LastOrDefault()?.Document}");
            await page.EvaluateAsync("() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 5000 }))");
        }
    }

    private static string Describe(IRequest request) => $"{request.Method} {request.Url} {request.PostData}";
}

/// <summary>One request.</summary>
/// <param name="Document">The query.</param>
internal sealed record Verzoek(string Document)
{
    /// <summary>What the client asks once and keeps: the model of pages, who works here and how he has it.</summary>
    private static readonly string[] s_frame = ["{ paginas {", "{ pagina(", "{ paginavariabelen {", "{ schil {", "persoonlijk", "mutation"];

    public bool IsOverRecords => !s_frame.Any(name => Document.Contains(name, StringComparison.Ordinal));

    /// <param name="body">Of the request; one with files has no JSON at its start.</param>
    public static Verzoek Read(string? body)
    {
        if (body?.StartsWith('{') != true)
            return new Verzoek("mutation");
        using var json = JsonDocument.Parse(body);
        return new Verzoek(json.RootElement.GetProperty("query").GetString()!);
    }
}

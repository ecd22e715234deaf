using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>The GraphQL requests of a browser, in the order in which they left.</summary>
internal sealed class Verzoeken
{
    /// <summary>Long enough for two cores that do other things as well, and short enough to hear which page it was.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// No answer takes so long. The browser does not tell the end of every request (one run of the tests waited for one until it was
    /// stopped); what a page lacks without its answer shows in the page.
    /// </summary>
    private static readonly TimeSpan s_lost = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<Verzoek> _all = new();
    private readonly ConcurrentDictionary<IRequest, long> _underWay = new();
    private int _forgotten;

    public Verzoeken(IBrowserContext context)
    {
        context.Request += (_, request) =>
        {
            _underWay[request] = Stopwatch.GetTimestamp();
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
        var (start, before) = (Stopwatch.GetTimestamp(), _all.Count);

        // What is drawn with one answer may ask the next: twice at rest is at rest.
        for (var atRest = 0; atRest < 2; atRest = UnderWay().Any() ? 0 : atRest + 1)
        {
            if (Stopwatch.GetElapsedTime(start) > s_patience)
            {
                throw new TimeoutException(
                    $"{page.Url} did not come to rest: it asked {_all.Count - before} times, the last time {_all.LastOrDefault()?.Document}, and waits for [{string.Join(", ", UnderWay().Select(request => request.Url))}].");
            }

            await page.EvaluateAsync("() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 5000 }))");
        }
    }

    private IEnumerable<IRequest> UnderWay()
        => _underWay.Where(request => Stopwatch.GetElapsedTime(request.Value) < s_lost).Select(request => request.Key);
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

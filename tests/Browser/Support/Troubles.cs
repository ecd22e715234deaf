using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// What went wrong in the browser while a test ran: exceptions, errors on the console (what the content security policy refuses is told
/// there), and files that were not there.
/// </summary>
internal sealed class Troubles
{
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly ConcurrentBag<string> _expected = [];

    public Troubles(IBrowserContext context)
    {
        context.WebError += (_, problem) => _seen.Enqueue($"exception: {problem.Error}");
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
                _seen.Enqueue($"console: {message.Text} ({message.Location})");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _seen.Enqueue($"{response.Status}: {response.Request.Method} {response.Url}");
        };
    }

    /// <summary>Those that no test said to expect.</summary>
    public IReadOnlyList<string> Seen => [.. _seen.Where(trouble => !_expected.Any(part => trouble.Contains(part, StringComparison.Ordinal)))];

    /// <summary>Says that what the test does brings troubles of this kind: a host that is stopped, for instance.</summary>
    public void Expect(string part) => _expected.Add(part);
}

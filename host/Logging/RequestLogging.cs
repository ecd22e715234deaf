using System.Diagnostics;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Logging;

/// <summary>One line per request, with its duration, and a number that ties together all lines of a request.</summary>
internal sealed partial class RequestLogging(RequestDelegate next, TimeProvider time, ILogger<RequestLogging> logger)
{
    public const string Header = "X-Correlation-ID";

    /// <summary>Where the GraphQL endpoint leaves the name of the operation that it ran.</summary>
    private const string OperationNameItem = "graphql.operation.name";

    public async Task InvokeAsync(HttpContext context)
    {
        var correlationId = CorrelationId(context);
        context.Response.Headers[Header] = correlationId;
        using var scope = logger.BeginScope(new Dictionary<string, object>(StringComparer.Ordinal) { ["CorrelationId"] = correlationId });
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            logger.LogInformation("{Method} {Path} was abandoned by the caller", context.Request.Method, context.Request.Path);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
            throw;
        }
        finally
        {
            logger.Log(
                Level(context),
                "{Method} {Path} {Operation} answered {StatusCode} in {Elapsed:0.0} ms",
                context.Request.Method,
                context.Request.Path,
                OperationName(context),
                context.Response.StatusCode,
                time.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>Probes come every few seconds and would drown the rest; of the requests of a rehearsal nobody was the caller.</summary>
    private static LogLevel Level(HttpContext context)
        => context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) || context.Features.Get<RehearsalFeature>() is not null
            ? LogLevel.Debug
            : LogLevel.Information;

    private static string OperationName(HttpContext context)
        => context.Items[OperationNameItem] is string name && Harmless().IsMatch(name) ? name : "-";

    /// <summary>The caller's own number when it has a harmless form: it ends up in log files.</summary>
    private static string CorrelationId(HttpContext context)
        => context.Request.Headers[Header] is [{ } given] && Harmless().IsMatch(given)
            ? given
            : Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Harmless();
}

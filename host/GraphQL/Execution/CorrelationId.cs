using System.Diagnostics;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>What ties a response without details to the entry of the log that has them.</summary>
internal static class CorrelationId
{
    /// <summary>The trace that the request belongs to, so that everything else of it is found too; outside a trace a new one.</summary>
    public static string Current()
        => Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : Guid.NewGuid().ToString("N");
}

namespace Leefbaarheid.GraphQL.Server;

/// <param name="MaxRequestSize">In bytes.</param>
internal sealed record ServerLimits(int MaxRequestSize);

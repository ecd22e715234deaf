namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>One HTTP request as its sender made it, with no promise that it is one.</summary>
internal sealed record HostileRequest(HttpMethod Method, string Query, byte[] Body, string? ContentType, string? Accept);

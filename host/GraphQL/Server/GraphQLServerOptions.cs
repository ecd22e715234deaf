namespace HotChocolate.AspNetCore;

/// <summary>What a GraphQL endpoint offers.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Queries by HTTP GET. Default true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>A GET needs the header <c>GraphQL-Preflight</c>, which no foreign web page can send. Default false.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>The schema as text at <c>?sdl</c>. Default true; independent of introspection.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>What a browser sees at the endpoint.</summary>
    public GraphQLToolOptions Tool { get; internal set; } = new();
}

/// <summary>What a browser sees at a GraphQL endpoint.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>A page instead of an error. Default true.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The page's title; null: a general one.</summary>
    public string? Title { get; set; }
}

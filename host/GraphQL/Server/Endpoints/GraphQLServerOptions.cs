namespace HotChocolate.AspNetCore;

/// <summary>What a GraphQL endpoint offers.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>What a browser sees at the endpoint.</summary>
    public GraphQLToolOptions Tool { get; internal set; } = new();

    /// <summary>GraphQL over WebSocket.</summary>
    public GraphQLSocketOptions Sockets { get; internal set; } = new();

    /// <summary>What a GET may do. Default: queries.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Operations by HTTP GET. Default true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// A GET needs the header <c>GraphQL-Preflight</c> or the content type <c>application/json</c>, which no foreign web page can
    /// send. Default false: queries change nothing, and a foreign page cannot read the answer.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Files by the GraphQL multipart request specification. Default true.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>
    /// A multipart request needs the header <c>GraphQL-Preflight</c>: without it any page that a user visits can send a form in the
    /// user's name. Default true.
    /// </summary>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <summary>The schema as text at <c>?sdl</c>. Default true; independent of introspection.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Several operations in one HTTP request. Default false.</summary>
    public bool EnableBatching { get; set; }
}

/// <summary>What a GraphQL endpoint without schema download and tool offers.</summary>
public sealed class GraphQLHttpOptions
{
    /// <inheritdoc cref="GraphQLServerOptions.AllowedGetOperations"/>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <inheritdoc cref="GraphQLServerOptions.EnableGetRequests"/>
    public bool EnableGetRequests { get; set; } = true;

    /// <inheritdoc cref="GraphQLServerOptions.EnforceGetRequestsPreflightHeader"/>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <inheritdoc cref="GraphQLServerOptions.EnableMultipartRequests"/>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <inheritdoc cref="GraphQLServerOptions.EnforceMultipartRequestsPreflightHeader"/>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <inheritdoc cref="GraphQLServerOptions.EnableBatching"/>
    public bool EnableBatching { get; set; }

    internal GraphQLServerOptions ToServerOptions() => new()
    {
        AllowedGetOperations = AllowedGetOperations,
        EnableGetRequests = EnableGetRequests,
        EnforceGetRequestsPreflightHeader = EnforceGetRequestsPreflightHeader,
        EnableMultipartRequests = EnableMultipartRequests,
        EnforceMultipartRequestsPreflightHeader = EnforceMultipartRequestsPreflightHeader,
        EnableBatching = EnableBatching,
        EnableSchemaRequests = false,
        Tool = { Enable = false },
    };
}

/// <summary>What a browser sees at a GraphQL endpoint.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>A tool to write queries with, or a page that says what is here. Default true.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The page's title; null: a general one.</summary>
    public string? Title { get; set; }
}

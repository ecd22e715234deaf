using HotChocolate.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Configures a GraphQL endpoint.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal GraphQLEndpointConventionBuilder(IEndpointConventionBuilder builder) => _builder = builder;

    /// <summary>Sets what the endpoint offers.</summary>
    public GraphQLEndpointConventionBuilder WithOptions(GraphQLServerOptions serverOptions)
    {
        Add(endpoint => endpoint.Metadata.Add(serverOptions));
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => _builder.Finally(finallyConvention);
}

/// <summary>Configures a GraphQL endpoint without schema download and tool.</summary>
public sealed class GraphQLHttpEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal GraphQLHttpEndpointConventionBuilder(IEndpointConventionBuilder builder) => _builder = builder;

    /// <summary>Sets what the endpoint offers.</summary>
    public GraphQLHttpEndpointConventionBuilder WithOptions(GraphQLHttpOptions httpOptions)
    {
        Add(endpoint => endpoint.Metadata.Add(httpOptions.ToServerOptions()));
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => _builder.Finally(finallyConvention);
}

/// <summary>Configures an endpoint for GraphQL over WebSocket.</summary>
public sealed class WebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal WebSocketEndpointConventionBuilder(IEndpointConventionBuilder builder) => _builder = builder;

    /// <summary>Sets how the endpoint behaves.</summary>
    public WebSocketEndpointConventionBuilder WithOptions(GraphQLSocketOptions socketOptions)
    {
        Add(endpoint => endpoint.Metadata.Add(socketOptions));
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => _builder.Finally(finallyConvention);
}

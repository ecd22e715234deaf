using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Entry points of schema configuration.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Gives access to the configuration of the schema. May be called any number of times; all calls add to the same schema.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="NotSupportedException">Another schema was named.</exception>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = default)
        => schemaName is null or RequestExecutorBuilder.DefaultName
            ? new RequestExecutorBuilder(services)
            : throw new NotSupportedException($"There is one schema per host; `{schemaName}` cannot be added beside it.");
}

using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes operations in process, without HTTP.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>The executor, building the schema when that has not happened yet.</summary>
    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync(schemaName, cancellationToken);

    /// <summary>Executes one operation.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        IOperationRequest request,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(request, cancellationToken);
    }

    /// <summary>Executes one operation.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        string sourceText,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => services.ExecuteRequestAsync(
            OperationRequestBuilder.New().SetDocument(sourceText).Build(), schemaName, cancellationToken);

    /// <summary>Builds the services and executes one operation. For tests: the services are never disposed.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        string sourceText,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => builder.Services.BuildServiceProvider().ExecuteRequestAsync(sourceText, schemaName, cancellationToken);

    /// <summary>Builds the services and executes one operation. For tests: the services are never disposed.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        IOperationRequest request,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => builder.Services.BuildServiceProvider().ExecuteRequestAsync(request, schemaName, cancellationToken);

    /// <summary>Builds the services and the executor. For tests: the services are never disposed.</summary>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName, cancellationToken);

    /// <summary>The schema, built when that has not happened yet.</summary>
    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static async ValueTask<ISchema> GetSchemaAsync(
        this IServiceProvider services,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => (await services.GetRequestExecutorAsync(schemaName, cancellationToken)).Schema;

    /// <summary>Builds the services and the schema. For tests: the services are never disposed.</summary>
    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static ValueTask<ISchema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
        => builder.Services.BuildServiceProvider().GetSchemaAsync(schemaName, cancellationToken);
}

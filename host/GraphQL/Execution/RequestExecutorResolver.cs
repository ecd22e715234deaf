using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using Leefbaarheid.GraphQL.Limits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Builds the schema once, when it is first needed, and keeps its executor.</summary>
internal sealed class RequestExecutorResolver(
    IServiceProvider services,
    SchemaSource schemas,
    IEnumerable<SchemaContribution> contributions,
    ILogger<RequestExecutorResolver> logger) : IRequestExecutorResolver
{
    private readonly Lock _sync = new();
    private RequestExecutor? _executor;

    public RequestExecutor Executor
    {
        get
        {
            if (Volatile.Read(ref _executor) is { } executor)
                return executor;

            // Not Lazy<T>: a schema that could not be built may be built later, when what it lacked is there.
            lock (_sync)
            {
                if (_executor is null)
                    Volatile.Write(ref _executor, Create());
                return _executor;
            }
        }
    }

    public string PrintSchema() => ((IRequestExecutor)Executor).Schema.Print();

    public ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = default, CancellationToken cancellationToken = default)
        => schemaName is null or RequestExecutorBuilder.DefaultName
            ? new ValueTask<IRequestExecutor>(Executor)
            : throw new NotSupportedException($"There is one schema per host, and its name is not `{schemaName}`.");

    private RequestExecutor Create()
    {
        var options = new RequestExecutorOptions();
        if (services.GetService<IOptions<RequestLimits>>()?.Value.ExecutionTimeout is { } timeout)
            options.ExecutionTimeout = timeout;
        bool? allowsIntrospection = null;
        foreach (var contribution in contributions)
        {
            switch (contribution)
            {
                case RequestOptionsContribution requestOptions:
                    requestOptions.Configure(services, options);
                    break;
                case IntrospectionContribution introspection:
                    allowsIntrospection = introspection.Allow;
                    break;
            }
        }

        var before = Environment.CpuUsage.TotalTime;
        var schema = schemas.Create(services);
        logger.LogDebug(
            "Built a schema of {Types} types with {Milliseconds} ms of CPU",
            schema.Types.Count,
            (int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        foreach (var remark in schema.Remarks)
            logger.LogWarning("{Remark}", remark);
        allowsIntrospection ??= services.GetService<IHostEnvironment>()?.IsDevelopment() ?? true;
        var executor = new RequestExecutor(
            schema,
            services,
            options,
            allowsIntrospection.Value,
            LimitSettings.Create(services, contributions, allowsIntrospection.Value));
        foreach (var listener in services.GetServices<ExecutionDiagnosticEventListener>())
            listener.ExecutorCreated(RequestExecutorBuilder.DefaultName, executor);
        return executor;
    }
}

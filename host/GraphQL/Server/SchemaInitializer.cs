using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Builds the schema while the host starts, when that was asked for: a wrong schema then stops the start.</summary>
internal sealed class SchemaInitializer(IEnumerable<SchemaContribution> contributions, RequestExecutorResolver executors) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var initializations = contributions.OfType<InitializeOnStartupContribution>().ToList();
        if (initializations.Count > 0)
            await WarmUp.RunAsync(executors.Executor, cancellationToken);
        foreach (var initialization in initializations)
        {
            var executor = await executors.GetRequestExecutorAsync(cancellationToken: cancellationToken);
            if (initialization.Warmup is { } warmUp)
                await warmUp(executor, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

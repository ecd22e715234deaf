using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Builds the schema while the host starts, when that was asked for: a wrong schema then stops the start.</summary>
internal sealed class SchemaInitializer(IEnumerable<SchemaContribution> contributions, RequestExecutorResolver executors) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (contributions.Any(contribution => contribution is InitializeOnStartupContribution))
            await executors.GetRequestExecutorAsync(cancellationToken: cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

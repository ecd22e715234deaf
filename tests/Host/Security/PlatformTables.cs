using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>The host's own tables, for tests that arrange or spoil what is in them.</summary>
internal static class PlatformTables
{
    public static async Task ChangeAsync(this TestHost host, Func<PlatformContext, Task> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async token =>
            {
                var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
                await change(platform);
                await platform.SaveChangesAsync(token);
            },
            TestContext.Current.CancellationToken);
    }

    public static Task ChangeAsync(this TestHost host, Action<PlatformContext> change)
        => host.ChangeAsync(platform =>
        {
            change(platform);
            return Task.CompletedTask;
        });
}

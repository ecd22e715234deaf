using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host;

/// <summary>Fills an empty database with the demonstration corporation.</summary>
internal static class DemoData
{
    private const int Seed = 20260701;

    /// <exception cref="RegelovertredingException">The database holds data already; nothing was written.</exception>
    public static async Task MakeAsync(IServiceProvider services, DateOnly? today, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (!await IsEmptyAsync(scope.ServiceProvider, cancellationToken))
            throw new RegelovertredingException("DATABASE_NIET_LEEG", "De database bevat al gegevens. De demogegevens kunnen alleen in een lege database worden gemaakt.");
        var day = today ?? services.GetRequiredService<TimeProvider>().Vandaag();
        var parts = scope.ServiceProvider.GetServices<IDemodata>().ToList();
        services.GetRequiredService<ILoggerFactory>().CreateLogger("Leefbaarheid.Host.DemoData")
            .LogInformation("Making the demonstration corporation; this takes some seconds");
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async token =>
            {
                foreach (var part in parts)
                    await part.MaakAsync(new DemoOpdracht(Seed, day), token);
                await scope.ServiceProvider.GetRequiredService<DemoAccess>().OpenAsync(token);
            },
            cancellationToken);
    }

    /// <summary>As <see cref="MakeAsync"/>, and leaves a database with data as it is.</summary>
    public static async Task MakeWhenEmptyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            if (!await IsEmptyAsync(scope.ServiceProvider, cancellationToken))
            {
                // The key may have been chosen after the corporation was made.
                await scope.ServiceProvider.GetRequiredService<DemoAccess>().EnsureKeyAsync(cancellationToken);
                return;
            }
        }

        await MakeAsync(services, today: null, cancellationToken);
    }

    private static Task<bool> IsEmptyAsync(IServiceProvider scoped, CancellationToken cancellationToken)
        => new DatabaseContent(scoped, scoped.GetRequiredService<DataModuleRegistry>()).IsEmptyAsync(cancellationToken);
}

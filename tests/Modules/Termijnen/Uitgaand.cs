using System.Text.Json;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Termijnen;

/// <summary>What waits in the outbox to be mailed.</summary>
internal static class Uitgaand
{
    /// <summary>The mail that mentions something.</summary>
    public static async Task<IReadOnlyList<Mailbericht>> LeesAsync(IServiceProvider services, string over)
    {
        await using var scope = services.CreateAsyncScope();
        var inhoud = await scope.ServiceProvider.GetRequiredService<PlatformContext>().UitgaandeBerichten
            .Where(bericht => bericht.Kanaal == "mail" && bericht.Inhoud.Contains(over))
            .Select(bericht => bericht.Inhoud)
            .ToListAsync(TestContext.Current.CancellationToken);
        return [.. inhoud.Select(bericht => JsonSerializer.Deserialize<Mailbericht>(bericht)!)];
    }
}

using System.Xml.Linq;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Keeps the framework's data protection keys in the database, where every host of the installation finds them.</summary>
internal sealed class DatabaseKeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
        return [.. platform.Beveiligingssleutels.AsNoTracking().OrderBy(sleutel => sleutel.SystemCreatedAt).Select(sleutel => sleutel.Inhoud).ToList().Select(XElement.Parse)];
    }

    /// <summary>The framework asks for this without waiting for anything; a key is made once in ninety days.</summary>
    public void StoreElement(XElement element, string friendlyName)
        => Task.Run(() => StoreAsync(new Beveiligingssleutel(friendlyName, element.ToString(SaveOptions.DisableFormatting)))).GetAwaiter().GetResult();

    private async Task StoreAsync(Beveiligingssleutel sleutel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async token =>
            {
                var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
                platform.Add(sleutel);
                await platform.SaveChangesAsync(token);
            },
            CancellationToken.None);
    }
}

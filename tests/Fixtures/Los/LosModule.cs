using GreenDonut;
using HotChocolate.Types;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Fixtures.Los;

/// <summary>A module that has nothing to do with the others.</summary>
internal sealed class LosModule : IModule
{
    public void Register(IModuleBuilder module)
        => module.AddPermissionSet(new PermissionSet("LOS", "Los", [new Permission("Query.wie"), new Permission("Query.wieVanLader")])
        {
            Functies = Functies.Iedereen,
        });
}

[QueryType]
internal sealed class LosQueries
{
    public string GetLos() => "los";

    /// <summary>Who asks, as a resolver sees it.</summary>
    public string GetWie(ICurrentUser gebruiker) => gebruiker.Gebruikersnaam;

    /// <summary>Who asks, as a DataLoader sees it.</summary>
    public Task<string?> GetWieVanLader(WieLoader lader, CancellationToken cancellationToken) => lader.LoadAsync("wie", cancellationToken);
}

internal sealed class WieLoader(ICurrentUser gebruiker, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<string, string>>(keys.ToDictionary(key => key, _ => gebruiker.Gebruikersnaam, StringComparer.Ordinal));
}

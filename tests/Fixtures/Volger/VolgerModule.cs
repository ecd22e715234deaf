using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Contracts.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Fixtures.Volger;

/// <summary>A partner's module that follows dossiers, and breaks on a dossier with the description that its setting <c>FaalBij</c> names.</summary>
internal sealed class VolgerModule : IModule
{
    public void Register(IModuleBuilder module)
        => module.Services.AddSingleton(new VolgerStand(module.Settings["FaalBij"]));
}

internal sealed record VolgerStand(string? FaalBij);

internal sealed class DossierHandler(VolgerStand stand) : IEventHandler<DossierAangemaakt>
{
    public Task HandleAsync(DossierAangemaakt gebeurtenis, CancellationToken cancellationToken)
        => gebeurtenis.Dossier.Omschrijving == stand.FaalBij
            ? throw new InvalidOperationException("de volger raakt de draad kwijt")
            : Task.CompletedTask;
}

using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>Lets complaints about the same matter go on as one, and never lets one disappear into what nobody must answer.</summary>
internal sealed class Samenvoeger(KlachtContext context, Klachtregister register, Klachttermijnen termijnen)
    : IEventHandler<DossierWordtSamengevoegd>, IEventHandler<DossierSamengevoegd>
{
    public async Task HandleAsync(DossierWordtSamengevoegd gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not null
            && await register.ZoekAsync(gebeurtenis.In.Id, cancellationToken) is null)
        {
            gebeurtenis.Weiger(
                "KLACHT_ALLEEN_MET_KLACHT",
                $"Dossier {gebeurtenis.In.Nummer} gaat niet over een klacht. Een klacht kan alleen met een andere klacht worden samengevoegd.");
        }
    }

    public async Task HandleAsync(DossierSamengevoegd gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not { } jonger
            || await register.ZoekAsync(gebeurtenis.In.Id, cancellationToken) is not { } ouder)
        {
            return;
        }

        if (ouder.NeemOver(jonger) && ouder.InBehandeling != false)
            await termijnen.StelAsync(ouder, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }
}

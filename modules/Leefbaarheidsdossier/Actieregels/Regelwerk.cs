using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Leefbaarheidsdossiers.Actieregels;

/// <summary>Work on one action line, for people and for other modules.</summary>
internal sealed class Regelwerk(DossierContext context, Dossierregister register, IEventPublisher events, Momenten momenten) : IActieregels
{
    /// <summary>What the rules of action lines look at.</summary>
    public static readonly IReadOnlyList<string> Lijsten =
    [
        nameof(Leefbaarheidsdossier.Actieregels),
        nameof(Leefbaarheidsdossier.Melders),
        nameof(Leefbaarheidsdossier.Veroorzakers),
        nameof(Leefbaarheidsdossier.Contacten),
    ];

    /// <exception cref="NietGevondenException">There is no such line.</exception>
    public async Task<(Leefbaarheidsdossier Dossier, Actieregel Regel)> LaadAsync(
        Guid actieregelId, string veld, CancellationToken cancellationToken)
    {
        var dossierId = await register.DossierVanRegelAsync(actieregelId, veld, cancellationToken);
        var dossier = await register.LaadAsync(dossierId, Lijsten, cancellationToken);
        return (dossier, dossier.Actieregels.Single(regel => regel.Id == actieregelId));
    }

    public async Task<Actieregel> VoltooiAsync(
        Guid actieregelId, Actieregelafhandelingsreden? reden, CancellationToken cancellationToken)
    {
        var (dossier, regel) = await LaadAsync(actieregelId, "id", cancellationToken);
        dossier.ControleerOpen();
        regel.Voltooi(reden, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        await events.PublishAsync(new ActieregelVoltooid(regel), cancellationToken);
        return regel;
    }

    public async Task<ActieregelMetDossier> OpenRegelAsync(Guid actieregelId, string veld, CancellationToken cancellationToken)
    {
        var dossierId = await register.DossierVanRegelAsync(actieregelId, veld, cancellationToken);
        var dossier = await register.LaadAsync(
            dossierId,
            [
                .. Lijsten,
                nameof(Leefbaarheidsdossier.Eenheden),
                nameof(Leefbaarheidsdossier.Clusters),
                nameof(Leefbaarheidsdossier.CollectieveObjecten),
            ],
            cancellationToken);
        dossier.ControleerOpen();
        var regel = dossier.Actieregels.Single(gekozen => gekozen.Id == actieregelId);
        regel.ControleerOpen(veld);
        return new ActieregelMetDossier(
            regel,
            dossier,
            dossier.Eenheden.FirstOrDefault(kenmerk => kenmerk.TonenOpDossier)?.EenheidId,
            dossier.Clusters.FirstOrDefault(kenmerk => kenmerk.TonenOpDossier)?.ClusterId,
            dossier.CollectieveObjecten.FirstOrDefault(kenmerk => kenmerk.TonenOpDossier)?.CollectiefObjectId,
            dossier.Melders.MinBy(melder => melder.Volgnummer)?.ContactId);
    }

    public async Task VoltooiAsync(Guid actieregelId, CancellationToken cancellationToken)
    {
        var (dossier, regel) = await LaadAsync(actieregelId, "actieregelId", cancellationToken);
        if (regel.Open && !dossier.Gesloten)
            await VoltooiAsync(actieregelId, null, cancellationToken);
    }
}

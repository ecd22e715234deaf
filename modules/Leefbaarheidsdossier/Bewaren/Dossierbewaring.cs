using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Bewaren;

/// <summary>Dossiers, as cases that are kept for a time.</summary>
internal sealed class Dossierbewaring(
    DossierContext context, Dossierregister register, IStamgegevens stamgegevens, IBasisagenda agenda, Momenten momenten) : IBewaarsoort
{
    private static readonly string[] s_kenmerken =
    [
        nameof(Leefbaarheidsdossier.Statushistorie), nameof(Leefbaarheidsdossier.Clusters), nameof(Leefbaarheidsdossier.Gebieden),
        nameof(Leefbaarheidsdossier.Eenheden), nameof(Leefbaarheidsdossier.Dossiersoorten), nameof(Leefbaarheidsdossier.Agressiesoorten),
    ];

    public string Soort => nameof(Leefbaarheidsdossier);

    public string Naam => "Leefbaarheidsdossier";

    public async Task<IReadOnlyList<Bewaarkeuze>> KeuzesAsync(CancellationToken cancellationToken)
    {
        var typen = await context.Typen.AsNoTracking().OrderBy(type => type.Code)
            .Select(type => new Bewaarkeuze(Bewaarkenmerk.Type, type.Code, type.Omschrijving)).ToListAsync(cancellationToken);
        var redenen = await context.Dossierredenen.AsNoTracking().OrderBy(reden => reden.Code)
            .Select(reden => new Bewaarkeuze(Bewaarkenmerk.Reden, reden.Code, reden.Omschrijving)).ToListAsync(cancellationToken);
        return [.. typen, .. redenen];
    }

    public async Task<IReadOnlyList<Bewaarzaak>> AfgehandeldAsync(Bewaarvraag vraag, CancellationToken cancellationToken)
        => await ZakenAsync(
            context.Dossiers
                .Where(dossier => dossier.Gesloten && dossier.SamengevoegdInId == null && dossier.GeanonimiseerdOp == null && dossier.AfgehandeldPer != null)
                .Where(dossier => vraag.Typecode == null || dossier.Type!.Code == vraag.Typecode)
                .Where(dossier => vraag.Redencode == null || dossier.Afhandelingsreden!.Code == vraag.Redencode)
                .Where(dossier => dossier.Archiefnominatie == Archiefnominatie.Vernietigen && dossier.ArchiefActiedatum != null
                    ? dossier.ArchiefActiedatum <= vraag.Vandaag
                    : dossier.AfgehandeldPer <= vraag.TotEnMet)
                .OrderBy(dossier => dossier.AfgehandeldPer).ThenBy(dossier => dossier.Nummer)
                .Skip(vraag.Overslaan).Take(vraag.Aantal),
            cancellationToken);

    public async Task<Bewaarzaak?> ZoekAsync(Guid id, CancellationToken cancellationToken)
        => (await ZakenAsync(context.Dossiers.Where(dossier => dossier.Id == id && dossier.SamengevoegdInId == null && dossier.GeanonimiseerdOp == null), cancellationToken)).SingleOrDefault();

    public async Task BewaarCijfersAsync(Guid id, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, s_kenmerken, cancellationToken);
        context.Add(new Dossiercijfer(dossier, await GebiedAsync(dossier, cancellationToken), await agenda.LaadAsync(cancellationToken)));
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyCollection<Guid>> AnonimiseerAsync(Guid id, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, s_kenmerken, cancellationToken);
        dossier.Anonimiseer(momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        IEnumerable<Entity> blijft = [dossier, .. dossier.Statushistorie, .. dossier.Clusters, .. dossier.Gebieden, .. dossier.Dossiersoorten, .. dossier.Agressiesoorten];
        return [.. blijft.Select(record => record.Id)];
    }

    private static async Task<IReadOnlyList<Bewaarzaak>> ZakenAsync(IQueryable<Leefbaarheidsdossier> dossiers, CancellationToken cancellationToken)
        => await dossiers.AsNoTracking().AsSplitQuery()
            .Select(dossier => new Bewaarzaak(dossier.Id, dossier.Nummer, dossier.Type!.Code, dossier.Version)
            {
                Redencode = dossier.Afhandelingsreden!.Code,
                AfgehandeldPer = dossier.Gesloten ? dossier.AfgehandeldPer : null,
                Geblokkeerd = dossier.Archiefstatus == Archiefstatus.Geblokkeerd,
                Blijvend = dossier.Archiefnominatie == Archiefnominatie.Bewaren || dossier.Archiefstatus == Archiefstatus.Bewaarplichtig || dossier.Archiefstatus == Archiefstatus.Overgedragen,
                EigenDatum = dossier.Archiefnominatie == Archiefnominatie.Vernietigen ? dossier.ArchiefActiedatum : null,

                // Whoever is said to cause it is whom it is about; where nobody is, it is who reported.
                Personen = dossier.Veroorzakers.Any()
                    ? dossier.Veroorzakers.Select(partij => partij.ContactId).ToList()
                    : dossier.Melders.Select(partij => partij.ContactId).ToList(),
                Eenheden = dossier.Eenheden.Select(regel => regel.EenheidId).ToList(),
            })
            .ToListAsync(cancellationToken);

    private async Task<Guid?> GebiedAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.Gebieden.OrderByDescending(regel => regel.TonenOpDossier).ThenBy(regel => regel.Volgnummer).FirstOrDefault() is { } gebied)
            return gebied.GebiedId;
        var eenheid = dossier.Eenheden.OrderByDescending(regel => regel.TonenOpDossier).ThenBy(regel => regel.Volgnummer).FirstOrDefault();
        return eenheid is null ? null : await stamgegevens.GebiedVanEenheidAsync(eenheid.EenheidId, cancellationToken);
    }
}

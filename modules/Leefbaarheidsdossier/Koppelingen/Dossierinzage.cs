using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>
/// What dossiers keep about somebody. Who reported reads his own report; who is said to cause it reads that there is a case and how it
/// stands, for the report is what others said.
/// </summary>
internal sealed class Dossierinzage(DossierContext context) : IInzagebron
{
    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var dossiers = await context.Dossiers.VanContacten(contactIds)
            .Include(dossier => dossier.Type)
            .Include(dossier => dossier.Status)
            .Include(dossier => dossier.Afhandelingsreden)
            .ToListAsync(cancellationToken);
        var gemeld = dossiers.Where(dossier => dossier.Melders.Any(melder => contactIds.Contains(melder.ContactId))).Select(dossier => dossier.Id).ToHashSet();
        var opmerkingen = await context.Opmerkingen.AsNoTracking()
            .Where(regel => gemeld.Contains(regel.LeefbaarheidsdossierId) && regel.ActieregelId == null && !regel.Intern)
            .OrderBy(regel => regel.Regelnummer)
            .ToListAsync(cancellationToken);
        var regels = await context.Actieregels.AsNoTracking()
            .Include(regel => regel.Actie)
            .Where(regel => regel.BetrokkeneId != null && contactIds.Contains(regel.BetrokkeneId.Value))
            .OrderBy(regel => regel.Datum)
            .ToListAsync(cancellationToken);
        return
        [
            new Inzagegroep(100, "Dossiers", "Om meldingen, klachten en overlast te behandelen.", [.. dossiers.Select(dossier => Dossier(dossier, contactIds, gemeld.Contains(dossier.Id), opmerkingen))])
            {
                Derden = [.. dossiers.SelectMany(Partijen).Select(partij => partij.ContactId)],
            },
            new Inzagegroep(110, "Wat er in dossiers met u is gedaan", "Om bij te houden wat wij hebben afgesproken en gedaan.", [.. regels.Select(regel => new Inzagegegeven($"Actie {regel.Regelnummer}").Van(regel)
                .Met("Soort", regel.Actie?.Omschrijving)
                .MetTekst("Omschrijving", regel.Omschrijving)
                .Met("Datum", regel.Datum)
                .Met("Status", regel.Status)
                .Met("Afgehandeld op", regel.AfgehandeldPer))]),
        ];
    }

    private static Inzagegegeven Dossier(Leefbaarheidsdossier dossier, IReadOnlyCollection<Guid> contactIds, bool isMelder, List<Opmerkingsregel> opmerkingen)
    {
        var gegeven = new Inzagegegeven($"Dossier {dossier.Nummer}").Van(dossier)
            .Met("Soort", dossier.Type!.Omschrijving)
            .Met("Uw rol", string.Join(", ", Partijen(dossier).Where(partij => contactIds.Contains(partij.ContactId)).Select(partij => partij.Partijrol).Distinct().Select(rol => rol.ToString())))
            .Met("Begonnen op", dossier.Begindatum)
            .Met("Status", dossier.Status!.Omschrijving)
            .Met("Afgehandeld op", dossier.AfgehandeldPer)
            .Met("Reden van afhandeling", dossier.Afhandelingsreden?.Omschrijving);
        return !isMelder
            ? gegeven.MetUitleg("Omschrijving", "Weggelaten, omdat anderen dit hebben gemeld.")
            : gegeven
                .MetTekst("Omschrijving", dossier.Omschrijving)
                .MetTekst("Opmerkingen", string.Join('\n', opmerkingen.Where(regel => regel.LeefbaarheidsdossierId == dossier.Id).Select(regel => regel.Tekst)));
    }

    private static IEnumerable<Partij> Partijen(Leefbaarheidsdossier dossier) => dossier.Melders.Concat<Partij>(dossier.Veroorzakers).Concat(dossier.Contacten);
}

using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Interacties;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>Shows other modules what the demonstration corporation has.</summary>
internal sealed class Demobron(BasisContext context, Interactiedienst interacties) : IDemobron
{
    public async Task<Demobestand> LeesAsync(CancellationToken cancellationToken)
    {
        // Everything is saved by now; to go on tracking thousands of records would make each later save look at all of them.
        context.ChangeTracker.Clear();
        var woningen = await context.Eenheden.AsNoTracking()
            .OrderBy(eenheid => eenheid.Nummer)
            .Select(eenheid => new Demowoning(
                eenheid.Id,
                context.Clustereenheden.Where(deelname => deelname.EenheidId == eenheid.Id)
                    .OrderBy(deelname => deelname.Cluster!.Code).Select(deelname => (Guid?)deelname.ClusterId).FirstOrDefault(),
                eenheid.GebiedId,
                context.Relatierollen.Where(rol => rol.EenheidId == eenheid.Id && rol.Rol == Relatierol.Huurder && rol.Einddatum == null)
                    .OrderBy(rol => rol.Contact!.Nummer).Select(rol => (Guid?)rol.ContactId).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var medewerkers = await context.Medewerkers.AsNoTracking()
            .ToDictionaryAsync(medewerker => medewerker.Code, medewerker => medewerker.Id, StringComparer.Ordinal, cancellationToken);
        var teams = await context.Teams.AsNoTracking()
            .ToDictionaryAsync(team => team.Code, team => team.Id, StringComparer.Ordinal, cancellationToken);
        return new Demobestand(woningen, medewerkers, teams);
    }

    public Task LegVastAsync(Demointeractie interactie, CancellationToken cancellationToken)
        => interacties.LegVastAsync(
            new NieuweInteractie(
                interactie.ContactId,
                interactie.Onderwerp,
                interactie.Inkomend ? "INK" : "UIT",
                interactie.Kanaal,
                interactie.Inkomend ? Initiator.Contact : Initiator.Corporatie)
            {
                Tijdstip = interactie.Tijdstip,
                Notitie = interactie.Notitie,
                LeefbaarheidsdossierId = interactie.LeefbaarheidsdossierId,
            },
            cancellationToken);
}

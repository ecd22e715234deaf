using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties;

internal sealed class Stamgegevens(BasisContext context, ICurrentUser gebruiker, TimeProvider klok) : IStamgegevens
{
    public async Task<IMedewerker?> HuidigeMedewerkerAsync(CancellationToken cancellationToken)
        => gebruiker.Medewerkercode is { } code
            ? await context.Medewerkers.AsNoTracking().FirstOrDefaultAsync(medewerker => medewerker.Code == code, cancellationToken)
            : null;

    public async Task<IReadOnlyList<Guid>> TeamsVanAsync(Guid medewerkerId, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        return await context.Teamleden
            .Where(lid => lid.MedewerkerId == medewerkerId
                && lid.Begindatum <= vandaag
                && (lid.Einddatum == null || lid.Einddatum >= vandaag))
            .Select(lid => lid.TeamId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> EenhedenVanContactAsync(Guid contactId, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        return await context.Relatierollen
            .Where(rol => rol.Rol == Relatierol.Huurder
                && rol.Begindatum <= vandaag
                && (rol.Einddatum == null || rol.Einddatum >= vandaag)
                && (rol.ContactId == contactId
                    || rol.Contact!.HuishoudenId == contactId
                    || rol.Contact.Leden.Any(lid => lid.Id == contactId)
                    || rol.Contact.Huishouden!.Leden.Any(lid => lid.Id == contactId)))
            .Select(rol => rol.EenheidId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> ClustersVanEenheidAsync(Guid eenheidId, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        return await context.Clustereenheden
            .Where(deelname => deelname.EenheidId == eenheidId
                && deelname.Begindatum <= vandaag
                && (deelname.Einddatum == null || deelname.Einddatum >= vandaag))
            .Select(deelname => deelname.ClusterId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    public Task<Guid?> GebiedVanEenheidAsync(Guid eenheidId, CancellationToken cancellationToken)
        => context.Eenheden.Where(eenheid => eenheid.Id == eenheidId).Select(eenheid => eenheid.GebiedId).FirstOrDefaultAsync(cancellationToken);

    public Task<bool> KentCodeAsync(string soort, string code, CancellationToken cancellationToken)
        => context.Referentiewaarden.GeldigOp(klok.Vandaag()).AnyAsync(waarde => waarde.Soort == soort && waarde.Code == code, cancellationToken);
}

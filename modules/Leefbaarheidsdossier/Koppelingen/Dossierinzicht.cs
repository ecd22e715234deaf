using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Shows a dossier to the rules of other modules.</summary>
internal sealed class Dossierinzicht(Dossierregister register, DossierContext context) : IDossierinzicht
{
    private static readonly string[] s_partijen =
    [
        nameof(Leefbaarheidsdossier.Melders),
        nameof(Leefbaarheidsdossier.Veroorzakers),
        nameof(Leefbaarheidsdossier.Contacten),
    ];

    public async Task<Dossierbeeld> OpenAsync(Guid dossierId, string veld, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(dossierId, s_partijen, cancellationToken, veld);
        dossier.ControleerOpen();
        return Beeld(dossier);
    }

    public async Task<Dossierbeeld?> ZoekAsync(Guid dossierId, CancellationToken cancellationToken)
    {
        try
        {
            return Beeld(await register.LaadAsync(dossierId, s_partijen, cancellationToken));
        }
        catch (NietGevondenException)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<Dossierbeeld>> VanContactenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
        => [.. (await context.Dossiers.VanContacten(contactIds).Include(dossier => dossier.Type).ToListAsync(cancellationToken)).Select(Beeld)];

    private static Dossierbeeld Beeld(Leefbaarheidsdossier dossier) => new(
        dossier,
        dossier.Type!.Code,
        dossier.Gesloten,
        dossier.Begindatum,
        dossier.BehandelendMedewerkerId,
        dossier.BehandelendTeamId,
        [.. dossier.Melders.Concat<Partij>(dossier.Veroorzakers).Concat(dossier.Contacten)
            .Select(partij => new Dossierpartij(partij.Partijrol, partij.ContactId))])
    {
        Vertrouwelijkheid = dossier.Vertrouwelijkheid,
        SamengevoegdInId = dossier.SamengevoegdInId,
    };
}

using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Sjablonen;

/// <summary>Set-up of templates of action lines.</summary>
[MutationType]
internal sealed class SjabloonMutations
{
    /// <summary>Adds an empty template.</summary>
    /// <param name="code">Unique code.</param>
    /// <param name="omschrijving">Caption.</param>
    /// <param name="dossiertypeId">Only for dossiers of this type; leave out for every type.</param>
    /// <param name="partijrol">Added by itself when a party with this role joins a dossier; leave out for never.</param>
    public async Task<Processtappensjabloon> ProcesstappensjabloonToevoegenAsync(
        string code,
        string omschrijving,
        Guid? dossiertypeId,
        Partijrol? partijrol,
        Dossierregister register,
        DossierContext context,
        CancellationToken cancellationToken)
    {
        await register.StamgegevenAsync<Leefbaarheidsdossiertype>(
            dossiertypeId, "Het leefbaarheidsdossiertype", "dossiertypeId", cancellationToken);
        return await context.VoegToeAsync(
            new Processtappensjabloon(code, omschrijving, dossiertypeId, partijrol), cancellationToken);
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Processtappensjabloon> ProcesstappensjabloonWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<Guid?> dossiertypeId,
        Optional<Partijrol?> partijrol,
        Dossierregister register,
        Stamgegevenwijziging wijziging,
        CancellationToken cancellationToken)
    {
        if (dossiertypeId.HasValue)
        {
            await register.StamgegevenAsync<Leefbaarheidsdossiertype>(
                dossiertypeId.Value, "Het leefbaarheidsdossiertype", "dossiertypeId", cancellationToken);
        }

        return await wijziging.WijzigenAsync<Processtappensjabloon>(
            id,
            versie,
            "Het processtappensjabloon",
            omschrijving,
            geblokkeerd,
            sjabloon => sjabloon.Bestem(dossiertypeId.Of(sjabloon.DossiertypeId), partijrol.Of(sjabloon.Partijrol)),
            cancellationToken);
    }

    /// <summary>Adds a step at the end of a template.</summary>
    public async Task<Processtappensjabloon> ProcesstapToevoegenAsync(
        Guid sjabloonId,
        string omschrijving,
        string datumformule,
        Guid? actieId,
        Guid? medewerkerId,
        Guid? teamId,
        bool? taakDirectAanmaken,
        DossierContext context,
        Dossierregister register,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        var sjabloon = await register.SjabloonAsync(sjabloonId, "sjabloonId", cancellationToken);
        var gegevens = new Stapgegevens(omschrijving, datumformule, actieId, medewerkerId, teamId, taakDirectAanmaken ?? false);
        await ControleerAsync(gegevens, register, verwijzingen, cancellationToken);
        sjabloon.VoegToe(gegevens);
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    /// <summary>Changes a step; lines that were made of it stay as they are.</summary>
    public async Task<Processtappensjabloon> ProcesstapWijzigenAsync(
        Guid processtapId,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> datumformule,
        Optional<Guid?> actieId,
        Optional<Guid?> medewerkerId,
        Optional<Guid?> teamId,
        Optional<bool?> taakDirectAanmaken,
        DossierContext context,
        Dossierregister register,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        var sjabloon = await VanStapAsync(processtapId, context, cancellationToken);
        var stap = sjabloon.Stap(processtapId);
        stap.ControleerVersie(versie);
        var gegevens = new Stapgegevens(
            omschrijving.Of(stap.Omschrijving) ?? "",
            datumformule.Of(stap.Datumformule) ?? "",
            actieId.Of(stap.ActieId),
            medewerkerId.Of(stap.MedewerkerId),
            teamId.Of(stap.TeamId),
            taakDirectAanmaken.Of(stap.TaakDirectAanmaken) ?? false);
        await ControleerAsync(gegevens, register, verwijzingen, cancellationToken);
        stap.Wijzig(gegevens);
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    /// <summary>Removes a step; lines that were made of it stay.</summary>
    public async Task<Processtappensjabloon> ProcesstapVerwijderenAsync(
        Guid processtapId, DossierContext context, CancellationToken cancellationToken)
    {
        var sjabloon = await VanStapAsync(processtapId, context, cancellationToken);
        sjabloon.Verwijder(processtapId);
        await context.SaveChangesAsync(cancellationToken);
        return sjabloon;
    }

    private static async Task<Processtappensjabloon> VanStapAsync(Guid stapId, DossierContext context, CancellationToken cancellationToken)
        => await context.Sjablonen.MetStappen()
            .FirstOrDefaultAsync(sjabloon => sjabloon.Stappen.Any(stap => stap.Id == stapId), cancellationToken)
            ?? throw new NietGevondenException("De processtap", stapId.ToString(), "processtapId");

    private static async Task ControleerAsync(
        Stapgegevens gegevens, Dossierregister register, Verwijzingen verwijzingen, CancellationToken cancellationToken)
    {
        await register.StamgegevenAsync<Actie>(gegevens.ActieId, "De actie", "actieId", cancellationToken);
        await verwijzingen.ControleerAsync<IMedewerker>(gegevens.MedewerkerId, "De medewerker", "medewerkerId", cancellationToken);
        await verwijzingen.ControleerAsync<ITeam>(gegevens.TeamId, "Het team", "teamId", cancellationToken);
    }
}

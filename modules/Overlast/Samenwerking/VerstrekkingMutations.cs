using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>Handing cases and data to partners, only under a convenant.</summary>
[MutationType]
internal sealed class VerstrekkingMutations
{
    /// <summary>Hands a case to a partner; what the partner is told about the people is recorded in the register.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="netwerkpartnerId">To whom.</param>
    /// <param name="reden">Why the partner is the one to help.</param>
    /// <param name="omschrijving">What the partner is told.</param>
    /// <param name="gegevenscategorieen">What kinds of data that are.</param>
    /// <param name="convenantId">Under which convenant; one that covers it when left out.</param>
    /// <param name="datum">When; today when left out. The convenant must be valid on that day.</param>
    /// <param name="terugkoppelingVerwachtOp">When the partner should have told what became of it.</param>
    /// <param name="context">This module's tables.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="toets">Finds the convenant.</param>
    /// <param name="bewaking">Watches the day of the answer.</param>
    /// <param name="gebruiker">Who gives it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Doorverwijzing> DoorverwijzingMakenAsync(
        Guid leefbaarheidsdossierId,
        Guid netwerkpartnerId,
        string reden,
        string omschrijving,
        IReadOnlyList<Gegevenscategorie> gegevenscategorieen,
        Guid? convenantId,
        DateOnly? datum,
        DateOnly? terugkoppelingVerwachtOp,
        OverlastContext context,
        IDossierinzicht dossiers,
        Convenanttoets toets,
        Bewaking bewaking,
        ICurrentUser gebruiker,
        CancellationToken cancellationToken)
    {
        await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var toestemming = await toets.ToetsAsync(netwerkpartnerId, convenantId, gegevenscategorieen, datum, cancellationToken);
        var verstrekking = new Gegevensverstrekking(leefbaarheidsdossierId, toestemming, omschrijving, gebruiker.Gebruikersnaam);
        var doorverwijzing = new Doorverwijzing(leefbaarheidsdossierId, toestemming, reden, terugkoppelingVerwachtOp, verstrekking);
        context.Add(doorverwijzing);
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(doorverwijzing, cancellationToken);
        return doorverwijzing;
    }

    /// <summary>Records what the partner told; also after the dossier was closed.</summary>
    public async Task<Doorverwijzing> DoorverwijzingTerugkoppelenAsync(
        Guid id,
        string terugkoppeling,
        DateOnly? teruggekoppeldOp,
        OverlastContext context,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var doorverwijzing = await context.ZoekAsync<Doorverwijzing>(id, "De doorverwijzing", "id", cancellationToken);
        doorverwijzing.KoppelTerug(terugkoppeling, teruggekoppeldOp ?? klok.Vandaag(), klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.HaalAsync(doorverwijzing, klok.Vandaag(), cancellationToken);
        return doorverwijzing;
    }

    /// <summary>Gives data to a partner and records it in the register.</summary>
    public async Task<Gegevensverstrekking> GegevensVerstrekkenAsync(
        Guid leefbaarheidsdossierId,
        Guid netwerkpartnerId,
        string omschrijving,
        IReadOnlyList<Gegevenscategorie> gegevenscategorieen,
        Guid? convenantId,
        DateOnly? datum,
        OverlastContext context,
        IDossierinzicht dossiers,
        Convenanttoets toets,
        ICurrentUser gebruiker,
        CancellationToken cancellationToken)
    {
        await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var toestemming = await toets.ToetsAsync(netwerkpartnerId, convenantId, gegevenscategorieen, datum, cancellationToken);
        var verstrekking = new Gegevensverstrekking(leefbaarheidsdossierId, toestemming, omschrijving, gebruiker.Gebruikersnaam);
        context.Add(verstrekking);
        await context.SaveChangesAsync(cancellationToken);
        return verstrekking;
    }
}

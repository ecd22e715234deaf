namespace Leefbaarheid.Overlast.Logboek;

/// <summary>The nuisance logbook of a dossier.</summary>
[MutationType]
internal sealed class LogboekMutations
{
    /// <summary>Adds an occurrence.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="datum">The day.</param>
    /// <param name="tijd">When it began.</param>
    /// <param name="duurMinuten">How long it lasted.</param>
    /// <param name="aard">What it consisted of.</param>
    /// <param name="omschrijving">What was noticed, in facts.</param>
    /// <param name="contactId">Who noticed it; left out for a medewerker or an anonymous reporter.</param>
    /// <param name="context">This module's tables.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="klok">Now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Overlastlogboekregel> OverlastlogboekregelToevoegenAsync(
        Guid leefbaarheidsdossierId,
        DateOnly datum,
        TimeOnly tijd,
        int? duurMinuten,
        Overlastaard aard,
        string omschrijving,
        Guid? contactId,
        OverlastContext context,
        IDossierinzicht dossiers,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var dossier = await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var regel = new Overlastlogboekregel(
            dossier, new Logboekgegevens(datum, tijd, aard, omschrijving) { DuurMinuten = duurMinuten, ContactId = contactId }, klok.GetLocalNow().DateTime);
        context.Add(regel);
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>Strikes out a mistake; it stays legible, with the reason.</summary>
    public async Task<Overlastlogboekregel> OverlastlogboekregelDoorhalenAsync(
        Guid id, string reden, OverlastContext context, IDossierinzicht dossiers, CancellationToken cancellationToken)
    {
        var regel = await context.ZoekAsync<Overlastlogboekregel>(id, "De logboekregel", "id", cancellationToken);
        await dossiers.OpenAsync(regel.LeefbaarheidsdossierId, "id", cancellationToken);
        regel.HaalDoor(reden);
        await context.SaveChangesAsync(cancellationToken);
        return regel;
    }
}

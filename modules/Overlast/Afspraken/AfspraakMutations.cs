using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Afspraken;

/// <summary>Agreements, leefregels and gedragsaanwijzingen.</summary>
[MutationType]
internal sealed class AfspraakMutations
{
    /// <summary>Lays down what was agreed with, or imposed on, somebody who takes part in the dossier.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="contactId">Whose behaviour it is about.</param>
    /// <param name="soort">What kind of rule it is.</param>
    /// <param name="vorm">How it came about.</param>
    /// <param name="omschrijving">What was agreed or imposed.</param>
    /// <param name="datum">Its first day; today when left out.</param>
    /// <param name="geldigTot">Its last day.</param>
    /// <param name="uitspraakkenmerk">Number of the judgment or decision, when it was imposed.</param>
    /// <param name="context">This module's tables.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="bewaking">Watches the last day.</param>
    /// <param name="klok">Now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Afspraak> AfspraakVastleggenAsync(
        Guid leefbaarheidsdossierId,
        Guid contactId,
        Afspraaksoort soort,
        Afspraakvorm vorm,
        string omschrijving,
        DateOnly? datum,
        DateOnly geldigTot,
        string? uitspraakkenmerk,
        OverlastContext context,
        IDossierinzicht dossiers,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var dossier = await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var afspraak = new Afspraak(
            dossier,
            contactId,
            new Afspraakgegevens(soort, vorm, omschrijving, datum ?? klok.Vandaag(), geldigTot) { Uitspraakkenmerk = uitspraakkenmerk },
            klok.Vandaag());
        context.Add(afspraak);
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(afspraak, cancellationToken);
        return afspraak;
    }

    /// <summary>Gives a running agreement another last day.</summary>
    public async Task<Afspraak> AfspraakVerlengenAsync(
        Guid id,
        long versie,
        DateOnly geldigTot,
        OverlastContext context,
        IDossierinzicht dossiers,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var afspraak = await context.ZoekAsync<Afspraak>(id, "De afspraak", "id", cancellationToken);
        afspraak.ControleerVersie(versie);
        await dossiers.OpenAsync(afspraak.LeefbaarheidsdossierId, "id", cancellationToken);
        afspraak.Verleng(geldigTot, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(afspraak, cancellationToken);
        return afspraak;
    }

    /// <summary>Judges whether it was kept; also after its dossier was closed, because it outlives that.</summary>
    public async Task<Afspraak> AfspraakNalevingBeoordelenAsync(
        Guid id,
        Naleving naleving,
        string? toelichting,
        OverlastContext context,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var afspraak = await context.ZoekAsync<Afspraak>(id, "De afspraak", "id", cancellationToken);
        afspraak.Beoordeel(naleving, toelichting, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.HaalAsync(afspraak, klok.Vandaag(), cancellationToken);
        return afspraak;
    }
}

using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Interventies;

/// <summary>Interventions on action lines.</summary>
[MutationType]
internal sealed class InterventieMutations
{
    /// <summary>Uses an instrument as the work of an action line.</summary>
    /// <param name="actieregelId">The line; it must be open.</param>
    /// <param name="instrumentId">Out of the catalogue.</param>
    /// <param name="doel">What is to be reached.</param>
    /// <param name="datum">When it is or was done; today when left out.</param>
    /// <param name="grondslag">The legal ground; some instruments need one.</param>
    /// <param name="einddatum">The last day; some instruments need one.</param>
    /// <param name="actieregels">The lines of dossiers.</param>
    /// <param name="context">This module's tables.</param>
    /// <param name="bewaking">Watches the last day.</param>
    /// <param name="klok">Now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Interventie> InterventieToevoegenAsync(
        Guid actieregelId,
        Guid instrumentId,
        string doel,
        DateOnly? datum,
        string? grondslag,
        DateOnly? einddatum,
        IActieregels actieregels,
        OverlastContext context,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var bron = await actieregels.OpenRegelAsync(actieregelId, "actieregelId", cancellationToken);
        var instrument = await context.ZoekAsync<Instrument>(instrumentId, "Het instrument", "instrumentId", cancellationToken);
        var interventie = new Interventie(
            bron.Regel, instrument, new Interventiegegevens(doel, datum ?? klok.Vandaag()) { Grondslag = grondslag, Einddatum = einddatum });
        context.Add(interventie);
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(interventie, cancellationToken);
        return interventie;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Interventie> InterventieWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> doel,
        Optional<DateOnly?> datum,
        Optional<string?> grondslag,
        Optional<DateOnly?> einddatum,
        OverlastContext context,
        IDossierinzicht dossiers,
        Bewaking bewaking,
        CancellationToken cancellationToken)
    {
        var interventie = await LaadAsync(context, id, "id", cancellationToken);
        interventie.ControleerVersie(versie);
        await dossiers.OpenAsync(interventie.LeefbaarheidsdossierId, "id", cancellationToken);
        interventie.Wijzig(
            interventie.Instrument!,
            new Interventiegegevens(doel.Of(interventie.Doel), datum.Of(interventie.Datum) ?? interventie.Datum)
            {
                Grondslag = grondslag.Of(interventie.Grondslag),
                Einddatum = einddatum.Of(interventie.Einddatum),
            });
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.StelAsync(interventie, cancellationToken);
        return interventie;
    }

    /// <summary>Adds somebody who takes part: a contact, a medewerker or a netwerkpartner.</summary>
    public async Task<Interventie> InterventiedeelnemerToevoegenAsync(
        Guid interventieId,
        Guid? contactId,
        Guid? medewerkerId,
        Guid? netwerkpartnerId,
        string? rol,
        OverlastContext context,
        IDossierinzicht dossiers,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        var interventie = await LaadAsync(context, interventieId, "interventieId", cancellationToken);
        await dossiers.OpenAsync(interventie.LeefbaarheidsdossierId, "interventieId", cancellationToken);
        var deelnemer = new Interventiedeelnemer(contactId, medewerkerId, netwerkpartnerId, rol);
        await verwijzingen.ControleerAsync<IContact>(contactId, "Het contact", "contactId", cancellationToken);
        await verwijzingen.ControleerAsync<IMedewerker>(medewerkerId, "De medewerker", "medewerkerId", cancellationToken);
        if (netwerkpartnerId is { } partner)
        {
            (await context.ZoekAsync<Netwerkpartner>(partner, "De netwerkpartner", "netwerkpartnerId", cancellationToken))
                .ControleerBruikbaar("netwerkpartnerId");
        }

        interventie.VoegDeelnemerToe(deelnemer);
        await context.SaveChangesAsync(cancellationToken);
        return interventie;
    }

    /// <summary>Takes a participant off.</summary>
    public async Task<Interventie> InterventiedeelnemerVerwijderenAsync(
        Guid interventieId, Guid deelnemerId, OverlastContext context, IDossierinzicht dossiers, CancellationToken cancellationToken)
    {
        var interventie = await LaadAsync(context, interventieId, "interventieId", cancellationToken);
        await dossiers.OpenAsync(interventie.LeefbaarheidsdossierId, "interventieId", cancellationToken);
        interventie.VerwijderDeelnemer(deelnemerId);
        await context.SaveChangesAsync(cancellationToken);
        return interventie;
    }

    /// <summary>Records what came of it; that ends the intervention and its deadline.</summary>
    public async Task<Interventie> InterventieUitkomstVastleggenAsync(
        Guid id,
        Interventieresultaat resultaat,
        string uitkomst,
        DateOnly? uitkomstOp,
        OverlastContext context,
        IDossierinzicht dossiers,
        Bewaking bewaking,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var interventie = await LaadAsync(context, id, "id", cancellationToken);
        await dossiers.OpenAsync(interventie.LeefbaarheidsdossierId, "id", cancellationToken);
        interventie.LegUitkomstVast(resultaat, uitkomst, uitkomstOp ?? klok.Vandaag(), klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        await bewaking.HaalAsync(interventie, klok.Vandaag(), cancellationToken);
        return interventie;
    }

    private static async Task<Interventie> LaadAsync(OverlastContext context, Guid id, string veld, CancellationToken cancellationToken)
        => await context.Interventies
            .Include(interventie => interventie.Instrument)
            .Include(interventie => interventie.Deelnemers)
            .FirstOrDefaultAsync(interventie => interventie.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De interventie", id.ToString(), veld);
}

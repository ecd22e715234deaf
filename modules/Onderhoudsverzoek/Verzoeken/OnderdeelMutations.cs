using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Filling in what hangs on a request: defects, preferred moments and charges.</summary>
[MutationType]
internal sealed class OnderdeelMutations
{
    /// <summary>Adds a defect, in words, out of the vraagboom, or both.</summary>
    public async Task<Onderhoudsverzoek> DefectToevoegenAsync(
        Guid onderhoudsverzoekId,
        string? omschrijving,
        string? locatie,
        string? oorzaak,
        Guid? vraagboomknoopId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await proces.EisCodeAsync("DEFECTLOCATIE", locatie, "locatie", cancellationToken);
        await proces.EisCodeAsync("DEFECTOORZAAK", oorzaak, "oorzaak", cancellationToken);
        var knoop = vraagboomknoopId is { } id
            ? await context.Vraagboomknopen.SingleOrDefaultAsync(k => k.Id == id, cancellationToken)
                ?? throw new NietGevondenException("De keuze in de vraagboom", id.ToString(), "vraagboomknoopId")
            : null;
        verzoek.VoegDefectToe(omschrijving, locatie, oorzaak, knoop);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Records the cause that the craftsman found.</summary>
    public async Task<Onderhoudsverzoek> DefectOorzaakVaststellenAsync(
        Guid onderhoudsverzoekId,
        Guid defectId,
        string? aangetroffenOorzaak,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await proces.EisCodeAsync("DEFECTOORZAAK", aangetroffenOorzaak, "aangetroffenOorzaak", cancellationToken);
        verzoek.StelOorzaakVast(defectId, aangetroffenOorzaak);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Removes a defect.</summary>
    public async Task<Onderhoudsverzoek> DefectVerwijderenAsync(
        Guid onderhoudsverzoekId,
        Guid defectId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.VerwijderDefect(defectId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Adds a part of a day that suits the tenant.</summary>
    public async Task<Onderhoudsverzoek> VoorkeurAfspraakToevoegenAsync(
        Guid onderhoudsverzoekId,
        DateOnly datum,
        Dagdeel dagdeel,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.VoegVoorkeurToe(datum, dagdeel, proces.Vandaag);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Removes a preferred moment.</summary>
    public async Task<Onderhoudsverzoek> VoorkeurAfspraakVerwijderenAsync(
        Guid onderhoudsverzoekId,
        Guid voorkeurAfspraakId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.VerwijderVoorkeur(voorkeurAfspraakId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Adds an amount that is passed on to whoever caused the damage.</summary>
    public async Task<Onderhoudsverzoek> VerrekeningToevoegenAsync(
        Guid onderhoudsverzoekId,
        string omschrijving,
        decimal bedrag,
        Guid? contactId,
        Onderhoudsverzoekproces proces,
        Verwijzingen verwijzingen,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await verwijzingen.ControleerContactAsync(contactId, "contactId", cancellationToken);
        verzoek.VoegVerrekeningToe(omschrijving, bedrag, contactId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Removes a charge.</summary>
    public async Task<Onderhoudsverzoek> VerrekeningVerwijderenAsync(
        Guid onderhoudsverzoekId,
        Guid verrekeningId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.VerwijderVerrekening(verrekeningId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }
}

using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>The life of a request: make, fill in, link, carry out, finish.</summary>
[MutationType]
internal sealed class OnderhoudsverzoekMutations
{
    /// <summary>Makes a maintenance request that does not come from a dossier.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAanmakenAsync(
        string omschrijving,
        string onderhoudsoort,
        Guid? eenheidId,
        Guid? clusterId,
        Guid? collectiefObjectId,
        Guid? melderId,
        Onderhoudsverzoekproces proces,
        Verwijzingen verwijzingen,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.MaakAsync(onderhoudsoort, omschrijving, cancellationToken);
        await verwijzingen.ControleerPlaatsAsync(eenheidId, clusterId, collectiefObjectId, cancellationToken);
        await verwijzingen.ControleerContactAsync(melderId, "melderId", cancellationToken);
        verzoek.Plaats(eenheidId, clusterId, collectiefObjectId);
        verzoek.MeldDoor(melderId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Makes a maintenance request for an action line and links the two both ways.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAanmakenVanuitActieregelAsync(
        Guid actieregelId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken,
        string onderhoudsoort = Onderhoudsverzoek.SoortLeefbaarheid)
    {
        var verzoek = await proces.MaakVanuitActieregelAsync(actieregelId, onderhoudsoort, proces.Vandaag, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Fills in a maintenance request. A field that is left out stays as it is.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> toelichting,
        Optional<string?> onderhoudsoort,
        Optional<Guid?> eenheidId,
        Optional<Guid?> clusterId,
        Optional<Guid?> collectiefObjectId,
        Optional<Guid?> melderId,
        Optional<string?> alternatiefContactgegeven,
        Optional<string?> communicatiekanaal,
        Optional<string?> ruimtecode,
        Optional<string?> uitvoeringDoor,
        Optional<string?> bekwaamheid,
        Optional<string?> leveranciersnummer,
        Optional<bool?> huurderAkkoordMetKosten,
        Onderhoudsverzoekproces proces,
        Verwijzingen verwijzingen,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(id, "id", cancellationToken);
        verzoek.ControleerVersie(versie);
        if (omschrijving.HasValue)
            verzoek.Omschrijf(omschrijving.Value);
        if (toelichting.HasValue)
            verzoek.LichtToe(toelichting.Value);
        if (onderhoudsoort.HasValue)
        {
            await proces.EisCodeAsync("ONDERHOUDSOORT", onderhoudsoort.Value, "onderhoudsoort", cancellationToken);
            verzoek.KiesSoort(Invoer.Verplicht(onderhoudsoort.Value, 10, "onderhoudsoort"));
        }

        if (eenheidId.HasValue || clusterId.HasValue || collectiefObjectId.HasValue)
        {
            var eenheid = eenheidId.HasValue ? eenheidId.Value : verzoek.EenheidId;
            var cluster = clusterId.HasValue ? clusterId.Value : verzoek.ClusterId;
            var collectiefObject = collectiefObjectId.HasValue ? collectiefObjectId.Value : verzoek.CollectiefObjectId;
            await verwijzingen.ControleerPlaatsAsync(eenheid, cluster, collectiefObject, cancellationToken);
            verzoek.Plaats(eenheid, cluster, collectiefObject);
        }

        if (melderId.HasValue)
        {
            await verwijzingen.ControleerContactAsync(melderId.Value, "melderId", cancellationToken);
            verzoek.MeldDoor(melderId.Value);
        }

        if (alternatiefContactgegeven.HasValue)
            verzoek.BereikVia(alternatiefContactgegeven.Value);
        if (communicatiekanaal.HasValue)
        {
            await proces.EisCodeAsync("COMMUNICATIEKANAAL", communicatiekanaal.Value, "communicatiekanaal", cancellationToken);
            verzoek.CommuniceerVia(communicatiekanaal.Value);
        }

        if (ruimtecode.HasValue)
            verzoek.DuidRuimteAan(ruimtecode.Value);
        if (uitvoeringDoor.HasValue)
            verzoek.LaatUitvoerenDoor(uitvoeringDoor.Value);
        if (bekwaamheid.HasValue)
        {
            await proces.EisCodeAsync("ONDERHOUDSPECIALISME", bekwaamheid.Value, "bekwaamheid", cancellationToken);
            verzoek.VraagBekwaamheid(bekwaamheid.Value);
        }

        if (leveranciersnummer.HasValue)
            verzoek.BelegBijLeverancier(leveranciersnummer.Value);
        if (huurderAkkoordMetKosten.HasValue)
            verzoek.LegAkkoordVast(huurderAkkoordMetKosten.Value);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Links a maintenance request to an action line afterwards.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekKoppelenAsync(
        Guid onderhoudsverzoekId,
        Guid actieregelId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await proces.KoppelAsync(verzoek, actieregelId, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Takes a maintenance request off its action line.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekOntkoppelenAsync(
        Guid onderhoudsverzoekId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.Ontkoppel();
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Moves the work on; finishing and cancelling are mutations of their own.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekStatusWijzigenAsync(
        Guid onderhoudsverzoekId,
        Onderhoudsverzoekstatus status,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.ZetStatus(status);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Finishes a maintenance request; a setting decides whether its action line is completed with it.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAfhandelenAsync(
        Guid onderhoudsverzoekId,
        Onderhoudsverzoekproces proces,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await proces.HandelAfAsync(verzoek, cancellationToken);
        return verzoek;
    }

    /// <summary>Cancels a maintenance request, with a reason.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAnnulerenAsync(
        Guid onderhoudsverzoekId,
        string reden,
        Onderhoudsverzoekproces proces,
        ICurrentUser gebruiker,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.Annuleer(reden, gebruiker.Gebruikersnaam, proces.Vandaag);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Records that two maintenance requests have to do with each other.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekRelaterenAsync(
        Guid onderhoudsverzoekId,
        Guid gerelateerdVerzoekId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        var ander = await context.Onderhoudsverzoeken.SingleOrDefaultAsync(v => v.Id == gerelateerdVerzoekId, cancellationToken)
            ?? throw new NietGevondenException("Het onderhoudsverzoek", gerelateerdVerzoekId.ToString(), "gerelateerdVerzoekId");
        verzoek.Relateer(ander);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Takes the relation between two maintenance requests away.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekRelatieVerwijderenAsync(
        Guid onderhoudsverzoekId,
        Guid gerelateerdVerzoekId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.VerwijderRelatie(gerelateerdVerzoekId);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }
}

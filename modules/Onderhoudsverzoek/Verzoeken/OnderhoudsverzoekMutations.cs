using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>The life of a request: make, fill in, link, carry out, finish.</summary>
[MutationType]
internal sealed class OnderhoudsverzoekMutations
{
    /// <summary>Maakt een onderhoudsverzoek dat niet uit een dossier komt.</summary>
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

    /// <summary>Maakt op de achtergrond een onderhoudsverzoek bij een actieregel en koppelt het in beide richtingen.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAanmakenVanuitActieregelAsync(
        Guid actieregelId,
        Onderhoudsverzoekproces proces,
        OnderhoudContext context,
        CancellationToken cancellationToken,
        string onderhoudsoort = Onderhoudsverzoek.SoortLeefbaarheid)
    {
        var verzoek = await proces.MaakVanuitActieregelAsync(actieregelId, onderhoudsoort, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return verzoek;
    }

    /// <summary>Vult het onderhoudsverzoek in of aan. Velden die u weglaat, blijven zoals ze zijn.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekWijzigenAsync(
        Guid onderhoudsverzoekId,
        long versie,
        Optional<string> omschrijving,
        Optional<string?> toelichting,
        Optional<string> onderhoudsoort,
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
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        verzoek.ControleerVersie(versie);
        if (omschrijving.HasValue)
            verzoek.Omschrijf(omschrijving.Value!);
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

    /// <summary>Koppelt een bestaand onderhoudsverzoek achteraf aan een actieregel.</summary>
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

    /// <summary>Haalt een onderhoudsverzoek los van zijn actieregel.</summary>
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

    /// <summary>Zet het werk een stap verder.</summary>
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

    /// <summary>Handelt het onderhoudsverzoek af; volgens de instelling wordt de actieregel meteen voltooid.</summary>
    public async Task<Onderhoudsverzoek> OnderhoudsverzoekAfhandelenAsync(
        Guid onderhoudsverzoekId,
        Onderhoudsverzoekproces proces,
        CancellationToken cancellationToken)
    {
        var verzoek = await proces.LaadAsync(onderhoudsverzoekId, "onderhoudsverzoekId", cancellationToken);
        await proces.HandelAfAsync(verzoek, cancellationToken);
        return verzoek;
    }

    /// <summary>Annuleert het onderhoudsverzoek, met een reden.</summary>
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

    /// <summary>Legt vast dat twee onderhoudsverzoeken met elkaar te maken hebben.</summary>
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

    /// <summary>Haalt twee onderhoudsverzoeken weer van elkaar los.</summary>
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

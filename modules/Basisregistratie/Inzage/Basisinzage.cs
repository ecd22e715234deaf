using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>What this module keeps about somebody: who he is, where he lives or lived, warnings, conversations, work that was done for him.</summary>
internal sealed class Basisinzage(BasisContext context) : IInzagebron
{
    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        string[] lijsten = [Keuzelijsten.Relatierolsoort, Keuzelijsten.Signaleringsoort, Keuzelijsten.Signaleringdetailsoort, Keuzelijsten.Communicatiekanaal, Keuzelijsten.Taal];
        var namen = (await context.Referentiewaarden.AsNoTracking()
            .Where(waarde => lijsten.Contains(waarde.Soort))
            .Select(waarde => new { waarde.Soort, waarde.Code, waarde.Naam })
            .ToListAsync(cancellationToken))
            .GroupBy(waarde => (waarde.Soort, waarde.Code)).ToDictionary(groep => groep.Key, groep => groep.First().Naam);
        return
        [
            await ContactenAsync(contactIds, Naam, cancellationToken),
            await WoningenAsync(contactIds, Naam, cancellationToken),
            await SignaleringenAsync(contactIds, Naam, cancellationToken),
            await GesprekkenAsync(contactIds, Naam, cancellationToken),
            await TakenAsync(contactIds, cancellationToken),
            await VerzoekenAsync(contactIds, cancellationToken),
            await CorrectiesAsync(contactIds, cancellationToken),
        ];

        // What people call a code; the code itself where the list does not hold it.
        string? Naam(string lijst, string? code) => code is null ? null : namen.GetValueOrDefault((lijst, code), code);
    }

    private async Task<Inzagegroep> ContactenAsync(IReadOnlyCollection<Guid> contactIds, Func<string, string?, string?> naam, CancellationToken cancellationToken)
    {
        var contacten = await context.Contacten.AsNoTracking().Where(contact => contactIds.Contains(contact.Id)).OrderBy(contact => contact.Soort).ToListAsync(cancellationToken);
        return new Inzagegroep(10, "Wie u bent", "Om u te kunnen bereiken en te weten met wie wij spreken.", [.. contacten.Select(contact => new Inzagegegeven($"Contact {contact.Nummer}").Van(contact)
            .Met("Naam", contact.Naam)
            .Met("Aanhef", contact.Aanhef)
            .Met("Voornaam", contact.Voornaam)
            .Met("Geboortedatum", contact.Geboortedatum)
            .Met("Adres", contact.Adres)
            .Met("Postcode", contact.Postcode)
            .Met("Woonplaats", contact.Woonplaats)
            .Met("Telefoon", contact.Telefoon)
            .Met("E-mail", contact.Email)
            .Met("Voorkeurstaal", naam(Keuzelijsten.Taal, contact.Voorkeurstaal))
            .Met("Communicatievoorkeur", naam(Keuzelijsten.Communicatiekanaal, contact.Communicatievoorkeur)))]);
    }

    private async Task<Inzagegroep> WoningenAsync(IReadOnlyCollection<Guid> contactIds, Func<string, string?, string?> naam, CancellationToken cancellationToken)
    {
        var rollen = await context.Relatierollen.AsNoTracking().Include(rol => rol.Eenheid)
            .Where(rol => contactIds.Contains(rol.ContactId)).OrderBy(rol => rol.Begindatum).ToListAsync(cancellationToken);
        return new Inzagegroep(20, "Woningen", "Om te weten welke woning u huurt of huurde.", [.. rollen.Select(rol => new Inzagegegeven($"Eenheid {rol.Eenheid!.Nummer}").Van(rol)
            .Met("Adres", rol.Eenheid.Adres)
            .Met("Uw rol", naam(Keuzelijsten.Relatierolsoort, rol.Rol))
            .Met("Van", rol.Begindatum)
            .Met("Tot en met", rol.Einddatum))]);
    }

    /// <summary>Also those of an address, when they held while the person lived there.</summary>
    private async Task<Inzagegroep> SignaleringenAsync(IReadOnlyCollection<Guid> contactIds, Func<string, string?, string?> naam, CancellationToken cancellationToken)
    {
        var signaleringen = await context.Signaleringen.AsNoTracking()
            .Where(signalering => signalering.ContactId != null
                ? contactIds.Contains(signalering.ContactId.Value)
                : context.Relatierollen.Any(rol => contactIds.Contains(rol.ContactId) && rol.EenheidId == signalering.EenheidId
                    && rol.Begindatum <= signalering.Einddatum && (rol.Einddatum == null || rol.Einddatum >= signalering.Begindatum)))
            .OrderBy(signalering => signalering.Begindatum).ToListAsync(cancellationToken);
        return new Inzagegroep(30, "Signaleringen", "Om onze medewerkers te waarschuwen of om rekening met u te houden. Een signalering houdt altijd op.", [.. signaleringen.Select(signalering => new Inzagegegeven(naam(Keuzelijsten.Signaleringsoort, signalering.Soort)!).Van(signalering)
            .Met("Nader", naam(Keuzelijsten.Signaleringdetailsoort, signalering.Detailsoort))
            .MetTekst("Toelichting", signalering.Toelichting)
            .Met("Van", signalering.Begindatum)
            .Met("Tot en met", signalering.Einddatum))]);
    }

    private async Task<Inzagegroep> GesprekkenAsync(IReadOnlyCollection<Guid> contactIds, Func<string, string?, string?> naam, CancellationToken cancellationToken)
    {
        var posten = await context.Interactielogposten.AsNoTracking()
            .Where(post => contactIds.Contains(post.ContactId) && !post.Geannuleerd).OrderBy(post => post.Tijdstip).ToListAsync(cancellationToken);
        var sleutels = posten.ConvertAll(post => post.Id);
        var bijlagen = (await context.Bijlagen.AsNoTracking()
            .Where(bijlage => sleutels.Contains(bijlage.OnderwerpId) && !bijlage.Verwijderd)
            .Select(bijlage => new { bijlage.OnderwerpId, bijlage.Titel })
            .ToListAsync(cancellationToken)).ToLookup(bijlage => bijlage.OnderwerpId, bijlage => bijlage.Titel);
        return new Inzagegroep(40, "Gesprekken en berichten", "Om te weten wat wij met u bespraken en afspraken.", [.. posten.Select(post => new Inzagegegeven($"Contactmoment {post.Volgnummer}").Van(post)
            .Met("Op", DateOnly.FromDateTime(post.Tijdstip))
            .Met("Kanaal", naam(Keuzelijsten.Communicatiekanaal, post.Kanaal))
            .MetTekst("Onderwerp", post.Onderwerp)
            .MetTekst("Notitie", post.Notitie)
            .MetTekst("Bijlagen", string.Join("; ", bijlagen[post.Id])))]);
    }

    /// <summary>That there was work for somebody, and not what colleagues wrote to each other about it.</summary>
    private async Task<Inzagegroep> TakenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var taken = await context.Taken.AsNoTracking()
            .Where(taak => taak.ContactId != null && contactIds.Contains(taak.ContactId.Value)).OrderBy(taak => taak.Datum).ToListAsync(cancellationToken);
        return new Inzagegroep(50, "Werk voor u", "Om te doen wat wij met u afspraken.", [.. taken.Select(taak => new Inzagegegeven($"Taak {taak.Nummer}").Van(taak)
            .Met("Van", taak.Datum)
            .MetTekst("Omschrijving", taak.Omschrijving)
            .Met("Afgerond op", taak.DatumGesloten))]);
    }

    private async Task<Inzagegroep> VerzoekenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var verzoeken = await context.Inzageverzoeken.AsNoTracking()
            .Where(verzoek => contactIds.Contains(verzoek.ContactId)).OrderBy(verzoek => verzoek.OntvangenOp).ToListAsync(cancellationToken);
        return new Inzagegroep(900, "Eerdere verzoeken om inzage", "Om te kunnen laten zien dat en wanneer wij antwoordden.", [.. verzoeken.Select(verzoek => new Inzagegegeven($"Verzoek {verzoek.Nummer}")
            .Met("Ontvangen op", verzoek.OntvangenOp)
            .Met("Beantwoord op", verzoek.BeantwoordOp))]);
    }

    /// <summary>Not of which record: who asked knows, and the lines go when the record goes.</summary>
    private async Task<Inzagegroep> CorrectiesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var verzoeken = await context.Correctieverzoeken.AsNoTracking().Include(verzoek => verzoek.Regels)
            .Where(verzoek => contactIds.Contains(verzoek.ContactId)).OrderBy(verzoek => verzoek.OntvangenOp).ToListAsync(cancellationToken);
        return new Inzagegroep(910, "Verzoeken om gegevens te verbeteren", "Om te kunnen laten zien dat en wanneer wij antwoordden.", [.. verzoeken.Select(verzoek => new Inzagegegeven($"Verzoek {verzoek.Nummer}")
            .Met("Ontvangen op", verzoek.OntvangenOp)
            .Met("Ingediend door", verzoek.Vertegenwoordiger)
            .MetTekst("Uw toelichting", verzoek.Toelichting)
            .MetTekst("Wat niet klopt", string.Join('\n', verzoek.Regels.Select(regel => $"{regel.Veld}: {regel.GewensteWaarde ?? "weglaten"}")))
            .Met("Besluit", verzoek.Besluit)
            .MetTekst("Motivering", verzoek.Motivering)
            .MetTekst("Uw verklaring", verzoek.Verklaring)
            .Met("Afgesloten op", verzoek.AfgeslotenOp))]);
    }
}

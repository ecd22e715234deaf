namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>What the handling of nuisance keeps about somebody, and with which partners data about him were shared (AVG art. 15 paragraph 1 c).</summary>
internal sealed class Overlastinzage(OverlastContext context, IDossierinzicht dossiers) : IInzagebron
{
    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
        =>
        [
            await LogboekAsync(contactIds, cancellationToken),
            await AfsprakenAsync(contactIds, cancellationToken),
            await InterventiesAsync(contactIds, cancellationToken),
            await VerstrekkingenAsync(contactIds, cancellationToken),
        ];

    private async Task<Inzagegroep> LogboekAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var regels = await context.Logboek.AsNoTracking()
            .Where(regel => regel.ContactId != null && contactIds.Contains(regel.ContactId.Value)).OrderBy(regel => regel.Datum).ToListAsync(cancellationToken);
        return new Inzagegroep(200, "Uw overlastlogboek", "Om te kunnen laten zien wanneer u overlast had.", [.. regels.Select(regel => new Inzagegegeven(regel.Aard.ToString()).Van(regel)
            .Met("Datum", regel.Datum)
            .Met("Tijd", regel.Tijd.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            .MetTekst("Omschrijving", regel.Omschrijving)
            .MetTekst("Doorgehaald", regel.Doorhaalreden))]);
    }

    private async Task<Inzagegroep> AfsprakenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var afspraken = await context.Afspraken.AsNoTracking()
            .Where(afspraak => contactIds.Contains(afspraak.ContactId)).OrderBy(afspraak => afspraak.Datum).ToListAsync(cancellationToken);
        return new Inzagegroep(210, "Afspraken met u", "Om na te gaan of afspraken en leefregels worden nagekomen.", [.. afspraken.Select(afspraak => new Inzagegegeven("Afspraak").Van(afspraak)
            .Met("Soort", afspraak.Soort)
            .Met("Vorm", afspraak.Vorm)
            .MetTekst("Omschrijving", afspraak.Omschrijving)
            .Met("Van", afspraak.Datum)
            .Met("Tot en met", afspraak.GeldigTot)
            .Met("Uitspraak", afspraak.Uitspraakkenmerk)
            .Met("Naleving", afspraak.Naleving)
            .Met("Beoordeeld op", afspraak.BeoordeeldOp)
            .MetTekst("Toelichting", afspraak.Nalevingstoelichting))]);
    }

    /// <summary>Not what it was meant to reach or what came of it: that is about all who took part.</summary>
    private async Task<Inzagegroep> InterventiesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var interventies = await context.Interventies.AsNoTracking()
            .Include(interventie => interventie.Instrument)
            .Include(interventie => interventie.Deelnemers)
            .Where(interventie => interventie.Deelnemers.Any(deelnemer => deelnemer.ContactId != null && contactIds.Contains(deelnemer.ContactId.Value)))
            .OrderBy(interventie => interventie.Datum)
            .ToListAsync(cancellationToken);
        return new Inzagegroep(220, "Interventies waaraan u meedeed", "Om overlast op te lossen.", [.. interventies.Select(interventie => new Inzagegegeven(interventie.Instrument!.Omschrijving).Van(interventie)
            .Met("Datum", interventie.Datum)
            .Met("Uw rol", interventie.Deelnemers.FirstOrDefault(deelnemer => deelnemer.ContactId is { } id && contactIds.Contains(id))?.Rol))]);
    }

    private async Task<Inzagegroep> VerstrekkingenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var eigen = (await dossiers.VanContactenAsync(contactIds, cancellationToken)).ToDictionary(beeld => beeld.Dossier.Id, beeld => beeld.Dossier.Nummer);
        var verstrekkingen = await context.Gegevensverstrekkingen.AsNoTracking()
            .Include(verstrekking => verstrekking.Netwerkpartner)
            .Include(verstrekking => verstrekking.Categorieen)
            .Where(verstrekking => eigen.Keys.Contains(verstrekking.LeefbaarheidsdossierId))
            .OrderBy(verstrekking => verstrekking.Datum)
            .ToListAsync(cancellationToken);
        return new Inzagegroep(230, "Met wie wij gegevens deelden", "Om samen met partners te kunnen werken, op grond van een convenant.", [.. verstrekkingen.Select(verstrekking => new Inzagegegeven($"Dossier {eigen[verstrekking.LeefbaarheidsdossierId]}")
            .Met("Aan", verstrekking.Netwerkpartner!.Naam)
            .Met("Op", verstrekking.Datum)
            .Met("Doel", verstrekking.Doel)
            .Met("Grondslag", verstrekking.Grondslag)
            .Met("Wat voor gegevens", string.Join(", ", verstrekking.Categorieen.Select(categorie => categorie.Categorie.ToString()))))]);
    }
}

namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>The corporation's own values in the reference lists. Codes stay as they are; names may change.</summary>
[MutationType]
internal sealed class ReferentiewaardeMutations
{
    /// <summary>
    /// Adds a value of the corporation's own to a list; bovenliggend is the value above it as <c>LIST.CODE</c>, null for none.
    /// </summary>
    public async Task<Referentiewaarde> ReferentiewaardeAanmakenAsync(
        string soort,
        string code,
        string naam,
        string? omschrijving,
        string? bovenliggend,
        DateOnly? begindatum,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var waarde = new Referentiewaarde(soort, code, bovenliggend, Referentiedatum.Geen, Referentiebron.Eigen);
        waarde.Beschrijf(naam, omschrijving, new Referentiedatum(begindatum, Tekst: null), domein: null);
        await context.ControleerUniekAsync<Referentiewaarde>(
            bestaand => bestaand.Sleutel == waarde.Sleutel,
            $"in de lijst {waarde.Soort} een waarde",
            waarde.Code,
            "code",
            cancellationToken);
        context.Add(waarde);
        await context.SaveChangesAsync(cancellationToken);
        return waarde;
    }

    /// <summary>
    /// Changes the fields that are given and leaves the others. From the day after einddatum the value can no longer be chosen.
    /// </summary>
    public async Task<Referentiewaarde> ReferentiewaardeWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        Optional<string?> omschrijving,
        Optional<DateOnly?> einddatum,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var waarde = await context.ZoekAsync<Referentiewaarde>(id, "De referentiewaarde", cancellationToken);
        waarde.ControleerVersie(versie);
        waarde.Beschrijf(
            naam.Of(waarde.Naam),
            omschrijving.Of(waarde.Omschrijving),
            new Referentiedatum(waarde.Begindatum, waarde.Begindatumtekst),
            waarde.Domein);
        if (einddatum.HasValue)
            waarde.Beeindig(einddatum.Value);
        await context.SaveChangesAsync(cancellationToken);
        return waarde;
    }
}

namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>Fills the lists that fields choose from; a code that is there already stays as the corporation has it.</summary>
internal sealed class BasisStartgegevens(BasisContext context) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var soorten = Startlijsten.Alle.Select(lijst => lijst.Soort).ToList();
        var bekend = await context.Referentiewaarden
            .Where(waarde => soorten.Contains(waarde.Soort))
            .Select(waarde => new { waarde.Soort, waarde.Code })
            .ToListAsync(cancellationToken);
        var aanwezig = bekend.Select(waarde => (waarde.Soort, waarde.Code)).ToHashSet();
        context.AddRange(Startlijsten.Alle.SelectMany(Waarden).Where(waarde => !aanwezig.Contains((waarde.Soort, waarde.Code))));
        await context.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<Referentiewaarde> Waarden(Startlijst lijst)
    {
        foreach (var regel in lijst.Regels.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var delen = regel.Split('|');
            var waarde = new Referentiewaarde(lijst.Soort, delen[0], delen.ElementAtOrDefault(2), Referentiedatum.Geen, lijst.Bron);
            waarde.Beschrijf(delen[1], omschrijving: null, Referentiedatum.Geen, domein: null);
            yield return waarde;
        }
    }
}

namespace Leefbaarheid.Basisregistraties.Referentiedata;

internal static class ReferentiewaardeExtensions
{
    /// <summary>The values that may be chosen on a day.</summary>
    public static IQueryable<Referentiewaarde> GeldigOp(this IQueryable<Referentiewaarde> waarden, DateOnly dag)
        => waarden.Where(waarde => (waarde.Begindatum == null || waarde.Begindatum <= dag)
            && (waarde.Einddatum == null || waarde.Einddatum >= dag)
            && waarde.Einddatumtekst == null);
}

namespace Leefbaarheid.Basisregistraties;

/// <summary>A period of whole days; without an end it runs on.</summary>
internal static class Periode
{
    public static DateOnly? Controleer(DateOnly begindatum, DateOnly? einddatum)
        => einddatum is { } einde && einde < begindatum
            ? throw new RegelovertredingException("EINDE_VOOR_BEGIN", "De einddatum ligt vóór de begindatum.", "einddatum")
            : einddatum;
}

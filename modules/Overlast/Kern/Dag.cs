
namespace Leefbaarheid.Overlast.Kern;

/// <summary>The rules about days that several records share.</summary>
internal static class Dag
{
    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c>.</exception>
    public static DateOnly NietNa(DateOnly datum, DateOnly vandaag, string veld)
        => datum <= vandaag
            ? datum
            : throw new RegelovertredingException("DATUM_IN_TOEKOMST", $"De datum in {veld} kan niet in de toekomst liggen.", veld);

    /// <exception cref="RegelovertredingException"><c>DATUM_VOOR_BEGIN</c>.</exception>
    public static DateOnly NietVoorBegin(DateOnly datum, DateOnly begin, string veld)
        => datum >= begin
            ? datum
            : throw new RegelovertredingException(
                "DATUM_VOOR_BEGIN",
                $"De datum in {veld} ligt voor {begin:d-M-yyyy}. Kies die dag of een latere.",
                veld);
}

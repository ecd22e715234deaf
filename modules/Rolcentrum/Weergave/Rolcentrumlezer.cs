using Leefbaarheid.Rolcentra.Drempels;
using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra.Weergave;

/// <summary>Reads what a role centre shows.</summary>
internal sealed class Rolcentrumlezer(IRoleCenterFigures cijfers, Drempelstanden drempels, IPageTexts teksten, TimeProvider klok)
{
    public async Task<IReadOnlyList<Cuestand>> TelAsync(Profielstand stand, CancellationToken cancellationToken)
    {
        var cues = stand.Pagina.Cues;
        var standen = await drempels.VoorAsync(stand.Medewerker?.Id, cues, cancellationToken);
        var aantallen = await cijfers.CountAsync(cues, cancellationToken);
        return [.. cues.Zip(standen, (cue, drempel) =>
        {
            var (waarde, reden) = aantallen[cue.Id];
            var aantal = (int?)waarde;
            return new Cuestand(
                cue.Id,
                teksten.Translate(cue.Caption),
                teksten.Translate(cue.Group),
                aantal,
                reden,
                aantal is { } geteld ? drempel.Stijl(geteld) : CueStyle.Geen,
                drempel.LageDrempel,
                drempel.HogeDrempel,
                cue.Page,
                cue.Where);
        })];
    }

    public async Task<IReadOnlyList<Kpistand>> MeetAsync(IReadOnlyList<Kpi> kpis, CancellationToken cancellationToken)
    {
        var waarden = await cijfers.MeasureAsync(kpis, cancellationToken);
        return [.. kpis.Select(kpi =>
        {
            var (waarde, reden) = waarden[kpi.Id];
            return new Kpistand(kpi.Id, teksten.Translate(kpi.Caption), waarde, teksten.Translate(kpi.Unit), kpi.Target, Stijl(kpi, waarde), reden);
        })];
    }

    public IReadOnlyList<Kop> Koppen(Profielstand stand, IReadOnlyList<Cuestand> cues)
        => Kopregels.Maak(stand.Medewerker?.Naam, TimeOnly.FromDateTime(klok.GetLocalNow().DateTime), stand.Pagina.Cues, cues, teksten);

    private static CueStyle Stijl(Kpi kpi, decimal? waarde)
        => (waarde, kpi.Target) is ({ } gemeten, { } doel)
            ? (kpi.LowerIsBetter ? gemeten <= doel : gemeten >= doel) ? CueStyle.Gunstig : CueStyle.Ongunstig
            : CueStyle.Geen;
}

using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Keeps the platform's deadlines in step with a dossier's dates.</summary>
internal sealed class Dossiertermijnen(ITermijnen termijnen, Reactietermijnen reacties)
{
    public const string Controledatum = "CONTROLEDATUM";
    public const string Uitvoeringstermijn = "UITVOERINGSTERMIJN";

    public static TermijnOnderwerp Onderwerp(Guid dossierId) => new(nameof(Leefbaarheidsdossier), dossierId);

    /// <summary>Sets the deadlines of an open dossier as its dates say.</summary>
    public async Task WerkBijAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
    {
        await StelAsync(dossier, Uitvoeringstermijn, dossier.UitersteDatum, dossier.Streefdatum, cancellationToken);
        await StelAsync(dossier, Controledatum, dossier.Controledatum, null, cancellationToken);
        await reacties.WerkBijAsync(dossier, cancellationToken);
    }

    /// <summary>Ends the deadlines of a closed dossier: met when the work was done, withdrawn when it was cancelled.</summary>
    public async Task BeeindigAsync(Leefbaarheidsdossier dossier, Moment moment, CancellationToken cancellationToken)
    {
        var onderwerp = Onderwerp(dossier.Id);
        foreach (var soort in (string[])[Uitvoeringstermijn, Controledatum])
        {
            if (dossier.Status!.Soort == Statussoort.Gereed)
                await termijnen.HaalAsync(onderwerp, soort, moment.Vandaag, cancellationToken);
            else
                await termijnen.VervalAsync(onderwerp, soort, cancellationToken);
        }

        await reacties.VervalAsync(dossier, cancellationToken);
    }

    public Task PauzeerAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
        => termijnen.PauzeerAsync(Onderwerp(dossier.Id), dossier.OpgeschortVan!.Value, cancellationToken);

    /// <summary>Starts the clock again and gives the dossier the dates that the deadlines then have.</summary>
    public async Task HervatAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
    {
        var onderwerp = Onderwerp(dossier.Id);
        await termijnen.HervatAsync(onderwerp, dossier.OpgeschortTot!.Value, cancellationToken);
        var open = (await termijnen.ZoekAsync([onderwerp], cancellationToken))[onderwerp].Where(termijn => termijn.Open).ToList();
        var uitvoering = open.Find(termijn => termijn.Soort == Uitvoeringstermijn);
        dossier.VerplaatsTermijnen(
            uitvoering?.UiterlijkeDatum,
            uitvoering?.Streefdatum,
            open.Find(termijn => termijn.Soort == Controledatum)?.UiterlijkeDatum);
    }

    private Task StelAsync(
        Leefbaarheidsdossier dossier, string soort, DateOnly? uiterlijk, DateOnly? streef, CancellationToken cancellationToken)
        => uiterlijk is { } datum
            ? termijnen.StelAsync(Onderwerp(dossier.Id), soort, datum, streef, cancellationToken)
            : termijnen.VervalAsync(Onderwerp(dossier.Id), soort, cancellationToken);
}

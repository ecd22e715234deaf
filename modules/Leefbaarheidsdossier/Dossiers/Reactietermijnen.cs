using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// Has it watched that reporters hear from the corporation in time, counted from the first report. A dossier that nobody reported owes
/// nobody an answer.
/// </summary>
internal sealed class Reactietermijnen(
    DossierContext context, ITermijnen termijnen, IBasisagenda agenda, IOptions<Reactienormen> normen, Momenten momenten)
{
    public const string Ontvangstbevestiging = "ONTVANGSTBEVESTIGING";
    public const string Terugkoppeling = "TERUGKOPPELING";

    /// <summary>Sets, moves or ends the deadlines as the saved reports and the dossier's own dates say.</summary>
    public async Task WerkBijAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
    {
        var eerste = await context.Set<Dossiermelder>()
            .Where(melder => melder.LeefbaarheidsdossierId == dossier.Id)
            .OrderBy(melder => melder.Melddatum)
            .Select(melder => (DateOnly?)melder.Melddatum)
            .FirstOrDefaultAsync(cancellationToken);
        var kalender = await agenda.LaadAsync(cancellationToken);
        await WerkBijAsync(
            dossier,
            Ontvangstbevestiging,
            dossier.OntvangstbevestigingVerzondenOp,
            Plus(normen.Value.OntvangstbevestigingWerkdagen),
            streef: null,
            cancellationToken);
        await WerkBijAsync(
            dossier,
            Terugkoppeling,
            dossier.TerugkoppelingOp,
            Plus(normen.Value.TerugkoppelingWerkdagen),
            Plus(normen.Value.TerugkoppelingStreefWerkdagen),
            cancellationToken);

        DateOnly? Plus(int werkdagen) => eerste is { } dag ? kalender.PlusWerkdagen(dag, werkdagen) : null;
    }

    /// <summary>Takes back what a closed dossier still owed: it was not done, and will not be.</summary>
    public async Task VervalAsync(Leefbaarheidsdossier dossier, CancellationToken cancellationToken)
    {
        await termijnen.VervalAsync(Dossiertermijnen.Onderwerp(dossier.Id), Ontvangstbevestiging, cancellationToken);
        await termijnen.VervalAsync(Dossiertermijnen.Onderwerp(dossier.Id), Terugkoppeling, cancellationToken);
    }

    private async Task WerkBijAsync(
        Leefbaarheidsdossier dossier, string soort, DateOnly? gedaanOp, DateOnly? uiterlijk, DateOnly? streef, CancellationToken cancellationToken)
    {
        var onderwerp = Dossiertermijnen.Onderwerp(dossier.Id);
        if (gedaanOp is { } op)
        {
            await termijnen.HaalAsync(onderwerp, soort, op, cancellationToken);
        }
        else if (uiterlijk is not { } datum)
        {
            await termijnen.VervalAsync(onderwerp, soort, cancellationToken);
        }
        else if (dossier.OpgeschortVan is null || !await LooptAsync(onderwerp, soort, cancellationToken))
        {
            // One that runs in a dossier that was ever paused stays where the pause moved it.
            await termijnen.StelAsync(onderwerp, soort, datum, streef, cancellationToken);
            if (dossier.Opgeschort)
                await termijnen.PauzeerAsync(onderwerp, momenten.Nu().Vandaag, cancellationToken);
        }
    }

    private async Task<bool> LooptAsync(TermijnOnderwerp onderwerp, string soort, CancellationToken cancellationToken)
        => (await termijnen.ZoekAsync([onderwerp], cancellationToken))[onderwerp].Any(termijn => termijn.Open && termijn.Soort == soort);
}

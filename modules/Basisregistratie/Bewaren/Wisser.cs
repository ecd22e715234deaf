using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>Does one line of a round, in one unit of work: the records of all modules, their files, and their values in the log.</summary>
internal sealed class Wisser(
    BasisContext context,
    IEnumerable<IBewaarsoort> soorten,
    IEnumerable<IWisbron> bronnen,
    Bewaarbeoordeling beoordeling,
    Samenhangzoeker zoeker,
    Betwistingen betwistingen,
    IBestandsopslag opslag,
    ILogboekwissing logboek,
    IUnitOfWork unitOfWork,
    TimeProvider klok)
{
    /// <summary>Doing a line that was done before changes nothing.</summary>
    public Task DoeAsync(Guid regelId, CancellationToken cancellationToken)
        => unitOfWork.RunAsync(
            async ct =>
            {
                var regel = await context.Bewaarregels.Include(gevraagd => gevraagd.Bewaarronde).SingleAsync(gevraagd => gevraagd.Id == regelId, ct);
                if (regel.Uitkomst != Bewaaruitkomst.Gepland)
                    return;
                await DoeAsync(regel.Bewaarronde!, regel, ct);
                await context.SaveChangesAsync(ct);
            },
            cancellationToken);

    /// <summary>Leaves out a line that failed.</summary>
    public Task SlaOverAsync(Guid regelId, CancellationToken cancellationToken)
        => unitOfWork.RunAsync(
            async ct =>
            {
                var regel = await context.Bewaarregels.Include(gevraagd => gevraagd.Bewaarronde).SingleAsync(gevraagd => gevraagd.Id == regelId, ct);
                if (regel.Uitkomst != Bewaaruitkomst.Gepland)
                    return;
                regel.Bewaarronde!.SlaOver(regel, Bewaarbezwaar.Mislukt);
                await context.SaveChangesAsync(ct);
            },
            cancellationToken);

    private async Task DoeAsync(Bewaarronde ronde, Bewaarregel regel, CancellationToken cancellationToken)
    {
        if (soorten.FirstOrDefault(soort => soort.Soort == regel.Soort) is not { } soort)
        {
            ronde.SlaOver(regel, Bewaarbezwaar.ModuleOntbreekt);
            return;
        }

        var zaak = await soort.ZoekAsync(regel.ZaakId, cancellationToken);
        var samenhang = zaak is null ? null : (await zoeker.ZoekAsync([zaak], cancellationToken))[zaak.Id];
        if (await BezwaarAsync(regel, zaak, samenhang, cancellationToken) is { } bezwaar)
        {
            ronde.SlaOver(regel, bezwaar);
            return;
        }

        var vandaag = klok.Vandaag();
        await WisAsync(soort, regel.Actie, samenhang!, cancellationToken);
        context.Add(new Vernietiging(ronde, regel, samenhang!.Aantal, vandaag));
        ronde.IsGedaan(regel, vandaag);
    }

    /// <summary>Why what was agreed to is not done: null when all is as it was.</summary>
    private async Task<Bewaarbezwaar?> BezwaarAsync(Bewaarregel regel, Bewaarzaak? zaak, Samenhang? samenhang, CancellationToken cancellationToken)
    {
        if (zaak?.AfgehandeldPer is null)
            return Bewaarbezwaar.NietMeerAfgehandeld;
        if (zaak.Geblokkeerd)
            return Bewaarbezwaar.Geblokkeerd;
        if (samenhang!.Vingerafdruk != regel.Vingerafdruk)
            return Bewaarbezwaar.Gewijzigd;
        if ((await betwistingen.LeesAsync(cancellationToken)).Bezwaar(samenhang) is { } bezwaar)
            return bezwaar;
        var beleid = await context.Bewaarbeleid.AsNoTracking().Where(geldig => geldig.Soort == regel.Soort).ToListAsync(cancellationToken);
        var geldend = Bewaarbeoordeling.Geldend(regel.Soort, zaak, beleid);
        if (geldend is null || geldend.Id != regel.BeleidId || geldend.Actie != regel.Actie || geldend.Termijn != regel.Termijn || geldend.Startgebeurtenis != regel.Startgebeurtenis)
            return Bewaarbezwaar.AnderBeleid;
        var oordelen = await beoordeling.BeoordeelAsync(regel.Soort, [zaak], beleid, cancellationToken);
        return oordelen is [var oordeel] && oordeel.VervaltOp == regel.VervaltOp ? null : Bewaarbezwaar.NietMeerVervallen;
    }

    private async Task WisAsync(IBewaarsoort soort, Bewaaractie actie, Samenhang samenhang, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<Guid> blijft = [];
        if (actie == Bewaaractie.Anonimiseren)
            blijft = await soort.AnonimiseerAsync(samenhang.ZaakId, cancellationToken);
        else
            await soort.BewaarCijfersAsync(samenhang.ZaakId, cancellationToken);
        List<Guid> weg = [.. samenhang.Sleutels.Except(blijft)];
        foreach (var bron in bronnen)
        {
            foreach (var bestand in await bron.WisAsync(weg, cancellationToken))
                await opslag.VerwijderAsync(bestand, cancellationToken);
        }

        // After the last save of them: the removal itself is logged with all that was removed.
        await logboek.WisAsync(samenhang.Sleutels, cancellationToken);
    }
}

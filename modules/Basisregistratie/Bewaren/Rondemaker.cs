using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>Makes rounds as dry runs.</summary>
internal sealed class Rondemaker(
    BasisContext context,
    IEnumerable<IBewaarsoort> soorten,
    Bewaarbeoordeling beoordeling,
    Samenhangzoeker samenhang,
    Betwistingen betwistingen,
    INummerreeksen nummers,
    IBasisagenda agenda,
    IAfscherming afscherming,
    TimeProvider klok)
{
    /// <summary>As much as somebody can look at.</summary>
    public const int MaxRegels = 500;

    private const int PerVraag = 200;

    /// <returns>The round; null when there is nothing due.</returns>
    /// <exception cref="RegelovertredingException"><c>BEWAARRONDE_LOOPT</c>: there is a round that is not finished.</exception>
    public async Task<Bewaarronde?> MaakAsync(CancellationToken cancellationToken)
    {
        var open = await OpenRondeAsync(cancellationToken);
        if (open is not null)
        {
            throw new RegelovertredingException(
                "BEWAARRONDE_LOOPT", $"Bewaarronde {open} is nog niet klaar. Voer die uit of trek haar in voordat u een nieuwe maakt.");
        }

        // A term is over of everything, also of what whoever makes the round may not read.
        using var alles = afscherming.Opheffen();
        var oordelen = await VervallenAsync(MaxRegels + 1, cancellationToken);
        if (oordelen.Count == 0)
            return null;
        var vandaag = klok.Vandaag();
        var ronde = new Bewaarronde(await nummers.VolgendNummerAsync(Bewaarronde.Nummerreeks, vandaag, cancellationToken), vandaag);
        var regels = oordelen.Take(MaxRegels).ToList();
        var delen = await samenhang.ZoekAsync([.. regels.Select(oordeel => oordeel.Zaak)], cancellationToken);
        var betwist = await betwistingen.LeesAsync(cancellationToken);
        foreach (var oordeel in regels.Select(oordeel => oordeel with { Bezwaar = oordeel.Bezwaar ?? betwist.Bezwaar(delen[oordeel.Zaak.Id]) }))
            ronde.VoegToe(oordeel, delen[oordeel.Zaak.Id].Aantal, delen[oordeel.Zaak.Id].Vingerafdruk);
        if (oordelen.Count > MaxRegels)
            ronde.IsNietVolledig();
        context.Add(ronde);
        await context.SaveChangesAsync(cancellationToken);
        return ronde;
    }

    /// <summary>Number of the round that is a proposal or is being done; null when there is none.</summary>
    public Task<string?> OpenRondeAsync(CancellationToken cancellationToken) => context.Bewaarrondes
        .Where(ronde => ronde.Status == Rondestatus.Voorstel || ronde.Status == Rondestatus.InUitvoering)
        .Select(ronde => ronde.Nummer)
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>True when something can be erased today.</summary>
    public async Task<bool> HeeftWerkAsync(CancellationToken cancellationToken)
        => (await VervallenAsync(1, cancellationToken, zonderBezwaar: true)).Count > 0;

    /// <summary>Cases whose term is over, those of which it was over first at the head.</summary>
    private async Task<IReadOnlyList<Bewaaroordeel>> VervallenAsync(int aantal, CancellationToken cancellationToken, bool zonderBezwaar = false)
    {
        var beleid = await context.Bewaarbeleid.AsNoTracking().OrderBy(regel => regel.Soort).ThenBy(regel => regel.Dossiertype).ThenBy(regel => regel.Afhandelingsreden)
            .ToListAsync(cancellationToken);
        var gevonden = new Dictionary<Guid, Bewaaroordeel>();
        foreach (var soort in soorten.OrderBy(soort => soort.Soort, StringComparer.Ordinal))
        {
            foreach (var regel in beleid.Where(regel => regel.Soort == soort.Soort && !regel.Geblokkeerd))
                await VoegToeAsync(soort, regel, beleid, gevonden, aantal, zonderBezwaar, cancellationToken);
        }

        return [.. gevonden.Values.OrderBy(oordeel => oordeel.VervaltOp).ThenBy(oordeel => oordeel.Zaak.Nummer, StringComparer.Ordinal).Take(aantal)];
    }

    private async Task VoegToeAsync(
        IBewaarsoort soort,
        Bewaarbeleid regel,
        IReadOnlyList<Bewaarbeleid> beleid,
        Dictionary<Guid, Bewaaroordeel> gevonden,
        int aantal,
        bool zonderBezwaar,
        CancellationToken cancellationToken)
    {
        var vraag = new Bewaarvraag(await UiterlijkAfgehandeldAsync(regel, cancellationToken), klok.Vandaag())
        {
            Typecode = Leeg(regel.Dossiertype),
            Redencode = Leeg(regel.Afhandelingsreden),
            Aantal = PerVraag,
        };
        while (gevonden.Count < aantal)
        {
            var zaken = await soort.AfgehandeldAsync(vraag, cancellationToken);
            foreach (var oordeel in await beoordeling.BeoordeelAsync(soort.Soort, zaken, beleid, cancellationToken))
            {
                if (!zonderBezwaar || oordeel.Bezwaar is null)
                    gevonden[oordeel.Zaak.Id] = oordeel;
            }

            if (zaken.Count < vraag.Aantal)
                return;
            vraag = vraag with { Overslaan = vraag.Overslaan + vraag.Aantal };
        }
    }

    /// <summary>The last day on which something can have been finished that is due by now. A later beginning of the term makes it due only later.</summary>
    private async Task<DateOnly> UiterlijkAfgehandeldAsync(Bewaarbeleid regel, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var kalender = await agenda.LaadAsync(cancellationToken);
        var (vroegst, laatst) = (1, vandaag.DayNumber);
        while (vroegst < laatst)
        {
            var midden = vroegst + ((laatst - vroegst + 1) / 2);
            if (regel.VervaltOp(DateOnly.FromDayNumber(midden), kalender) <= vandaag)
                vroegst = midden;
            else
                laatst = midden - 1;
        }

        // Months are not equally long: some days around it come to the same end, and what comes too early is judged again.
        return DateOnly.FromDayNumber(Math.Min(vroegst + 5, vandaag.DayNumber));
    }

    private static string? Leeg(string code) => code.Length == 0 ? null : code;
}

using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>What is to happen to a case, and why.</summary>
/// <param name="Soort">Kind of the case.</param>
/// <param name="Zaak">The case.</param>
/// <param name="Beleid">The policy that holds for it.</param>
/// <param name="Startdatum">The day from which the term counts.</param>
/// <param name="VervaltOp">The day on which it is over.</param>
/// <param name="Bezwaar">Why it is left alone although its term is over; null when it is not.</param>
internal sealed record Bewaaroordeel(
    string Soort, Bewaarzaak Zaak, Bewaarbeleid Beleid, DateOnly Startdatum, DateOnly VervaltOp, Bewaarbezwaar? Bezwaar);

/// <summary>Judges finished cases. The dry run and the execution ask the same questions here, so that they cannot come to differ.</summary>
internal sealed class Bewaarbeoordeling(BasisContext context, IBasisagenda agenda, TimeProvider klok)
{
    /// <summary>Those of some cases whose term is over by today.</summary>
    public async Task<IReadOnlyList<Bewaaroordeel>> BeoordeelAsync(
        string soort, IReadOnlyCollection<Bewaarzaak> zaken, IReadOnlyList<Bewaarbeleid> beleid, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var kalender = await agenda.LaadAsync(cancellationToken);
        var kandidaten = zaken
            .Where(zaak => zaak is { AfgehandeldPer: not null, Blijvend: false })
            .Select(zaak => (Zaak: zaak, Beleid: Geldend(soort, zaak, beleid)))
            .Where(paar => paar.Beleid is not null)
            .ToList();
        var huur = await Huureinden.LeesAsync(
            context, [.. kandidaten.Where(paar => paar.Beleid!.Startgebeurtenis == Startgebeurtenis.EindeHuur).Select(paar => paar.Zaak)], vandaag, cancellationToken);
        return
        [
            .. kandidaten
                .Select(paar => (paar.Zaak, Beleid: paar.Beleid!, Start: Start(paar.Zaak, paar.Beleid!, huur)))
                .Where(paar => paar.Start is not null)
                .Select(paar => new Bewaaroordeel(
                    soort,
                    paar.Zaak,
                    paar.Beleid,
                    paar.Start!.Value,
                    paar.Zaak.EigenDatum ?? paar.Beleid.VervaltOp(paar.Start.Value, kalender),
                    paar.Zaak.Geblokkeerd ? Bewaarbezwaar.Geblokkeerd : null))
                .Where(oordeel => oordeel.VervaltOp <= vandaag),
        ];
    }

    /// <summary>The policy that holds for a case; null when there is none, and the case stays.</summary>
    public static Bewaarbeleid? Geldend(string soort, Bewaarzaak zaak, IEnumerable<Bewaarbeleid> beleid) => beleid
        .Where(regel => !regel.Geblokkeerd && regel.GaatOver(soort, zaak.Typecode, zaak.Redencode))
        .MaxBy(regel => regel.Voorrang);

    private static DateOnly? Start(Bewaarzaak zaak, Bewaarbeleid beleid, Huureinden huur)
    {
        var afgehandeld = zaak.AfgehandeldPer!.Value;
        return beleid.Startgebeurtenis == Startgebeurtenis.Afhandeling ? afgehandeld : huur.Start(zaak, afgehandeld);
    }
}

/// <summary>Until when the persons concerned of cases rented.</summary>
internal sealed class Huureinden
{
    private readonly DateOnly _vandaag;
    private readonly ILookup<Guid, Huur> _perContact;
    private readonly ILookup<Guid, Huur> _perEenheid;

    private Huureinden(DateOnly vandaag, IReadOnlyCollection<Huur> huur)
    {
        _vandaag = vandaag;
        _perContact = huur.ToLookup(regel => regel.ContactId);
        _perEenheid = huur.ToLookup(regel => regel.EenheidId);
    }

    public static async Task<Huureinden> LeesAsync(
        BasisContext context, IReadOnlyCollection<Bewaarzaak> zaken, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var personen = zaken.SelectMany(zaak => zaak.Personen).Distinct().ToList();
        var eenheden = zaken.Where(zaak => zaak.Personen.Count == 0).SelectMany(zaak => zaak.Eenheden).Distinct().ToList();
        var huur = new List<Huur>();
        if (personen.Count + eenheden.Count > 0)
        {
            // A tenancy is the household's: its members rent as long as it does.
            huur = await context.Relatierollen.AsNoTracking()
                .Where(rol => rol.Rol == Relatierol.Huurder)
                .Where(rol => eenheden.Contains(rol.EenheidId) || personen.Contains(rol.ContactId)
                    || context.Contacten.Any(lid => personen.Contains(lid.Id) && lid.HuishoudenId == rol.ContactId))
                .Select(rol => new Huur(rol.ContactId, rol.EenheidId, rol.Begindatum, rol.Einddatum))
                .ToListAsync(cancellationToken);
            var leden = await context.Contacten.AsNoTracking()
                .Where(lid => personen.Contains(lid.Id) && lid.HuishoudenId != null)
                .Select(lid => new { lid.Id, HuishoudenId = lid.HuishoudenId!.Value })
                .ToListAsync(cancellationToken);
            var perHuishouden = huur.ToLookup(regel => regel.ContactId);
            huur.AddRange(leden.SelectMany(lid => perHuishouden[lid.HuishoudenId].Select(regel => regel with { ContactId = lid.Id })));
        }

        return new Huureinden(vandaag, huur);
    }

    /// <summary>The day from which the term counts; null while somebody still rents.</summary>
    public DateOnly? Start(Bewaarzaak zaak, DateOnly afgehandeld)
    {
        // Where nobody is named it is about who lived in the units when it was finished.
        var huur = (zaak.Personen.Count > 0
            ? zaak.Personen.SelectMany(persoon => _perContact[persoon])
            : zaak.Eenheden.SelectMany(eenheid => _perEenheid[eenheid]).Where(regel => regel.Begin <= afgehandeld && (regel.Einde ?? DateOnly.MaxValue) >= afgehandeld))
            .ToList();
        if (huur.Exists(regel => regel.Einde is null || regel.Einde >= _vandaag))
            return null;
        return huur.Select(regel => regel.Einde!.Value).Append(afgehandeld).Max();
    }

    private sealed record Huur(Guid ContactId, Guid EenheidId, DateOnly Begin, DateOnly? Einde);
}

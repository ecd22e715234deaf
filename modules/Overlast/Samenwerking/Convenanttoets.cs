using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>That these data may go to this partner on this day, and why. Only <see cref="Convenanttoets"/> gives it.</summary>
internal sealed record Toestemming
{
    internal Toestemming(Netwerkpartner partner, Convenant convenant, IReadOnlyList<Gegevenscategorie> categorieen, DateOnly dag)
    {
        convenant.ControleerDekt(partner, categorieen, dag);
        (Partner, Convenant, Categorieen, Dag) = (partner, convenant, categorieen, dag);
    }

    public Netwerkpartner Partner { get; }

    public Convenant Convenant { get; }

    public IReadOnlyList<Gegevenscategorie> Categorieen { get; }

    public DateOnly Dag { get; }
}

/// <summary>Finds the convenant under which data may be given, and refuses when there is none.</summary>
internal sealed class Convenanttoets(OverlastContext context, TimeProvider klok)
{
    /// <param name="netwerkpartnerId">To whom.</param>
    /// <param name="convenantId">Under which convenant; null for any that covers it.</param>
    /// <param name="gegevenscategorieen">What kinds of data.</param>
    /// <param name="dag">When; null for today.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="RegelovertredingException">
    /// <c>CONVENANT_ONTBREEKT</c>, <c>CONVENANT_ANDERE_PARTNER</c>, <c>CONVENANT_NIET_GELDIG</c>, <c>CONVENANT_DEKT_NIET</c>,
    /// <c>NETWERKPARTNER_GEBLOKKEERD</c>, <c>VERPLICHT</c> or <c>DATUM_IN_TOEKOMST</c>.
    /// </exception>
    public async Task<Toestemming> ToetsAsync(
        Guid netwerkpartnerId,
        Guid? convenantId,
        IReadOnlyCollection<Gegevenscategorie> gegevenscategorieen,
        DateOnly? dag,
        CancellationToken cancellationToken)
    {
        var categorieen = Gegevenscategorieen.Verplicht(gegevenscategorieen);
        var op = Overlast.Kern.Dag.NietNa(dag ?? klok.Vandaag(), klok.Vandaag(), "datum");
        var partner = await context.ZoekAsync<Netwerkpartner>(netwerkpartnerId, "De netwerkpartner", "netwerkpartnerId", cancellationToken);
        partner.ControleerBruikbaar("netwerkpartnerId");
        var convenanten = await context.Convenanten
            .Include(convenant => convenant.Partners)
            .Include(convenant => convenant.Categorieen)
            .AsSplitQuery()
            .Where(convenant => convenantId == null
                ? convenant.Partners.Any(regel => regel.NetwerkpartnerId == partner.Id)
                : convenant.Id == convenantId)
            .OrderBy(convenant => convenant.GeldigVan)
            .ThenBy(convenant => convenant.Naam)
            .ToListAsync(cancellationToken);
        if (convenanten.Count == 0 && convenantId is { } gekozen)
            throw new NietGevondenException("Het convenant", gekozen.ToString(), "convenantId");
        if (convenanten.Count == 0)
        {
            throw new RegelovertredingException(
                "CONVENANT_ONTBREEKT", $"Met {partner.Naam} is geen convenant gesloten. Zonder convenant mag u geen gegevens delen.", "netwerkpartnerId");
        }

        // When none will do, the one that comes closest says what is wrong.
        return new Toestemming(partner, convenanten.MinBy(convenant => Afstand(convenant, categorieen, op))!, categorieen, op);
    }

    private static (int, int) Afstand(Convenant convenant, IReadOnlyList<Gegevenscategorie> categorieen, DateOnly dag)
        => (convenant.IsGeldigOp(dag) ? 0 : 1, convenant.Ontbrekend(categorieen).Count);
}

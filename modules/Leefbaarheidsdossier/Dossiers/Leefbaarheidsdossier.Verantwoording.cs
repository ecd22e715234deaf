namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What the corporation must be able to show afterwards: money, promises to the reporter, and how long it keeps the case.</summary>
internal sealed partial class Leefbaarheidsdossier
{
    private const decimal MaxBudget = 10_000_000m;

    /// <summary>What may be spent on the case, in euros; null when nothing was set aside.</summary>
    public decimal? Budget { get; private set; }

    /// <summary>The day on which the reporter was told that the report had come in; null while that was not done.</summary>
    public DateOnly? OntvangstbevestigingVerzondenOp { get; private set; }

    /// <summary>The day on which the reporter was told what becomes of it; null while that was not done.</summary>
    public DateOnly? TerugkoppelingOp { get; private set; }

    /// <summary>What happens to the dossier in the end; null when not decided.</summary>
    public Archiefnominatie? Archiefnominatie { get; private set; }

    /// <summary>The day on which that happens; null when not decided.</summary>
    public DateOnly? ArchiefActiedatum { get; private set; }

    public Archiefstatus Archiefstatus { get; private set; }

    /// <exception cref="RegelovertredingException"><c>BUITEN_BEREIK</c>.</exception>
    internal void ZetBudget(decimal? budget)
    {
        ControleerOpen();
        Budget = budget is { } bedrag ? decimal.Round(Invoer.Tussen(bedrag, 0m, MaxBudget, "budget"), 2, MidpointRounding.AwayFromZero) : null;
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c> or <c>DATUM_VOOR_BEGIN</c>.</exception>
    internal void BevestigOntvangst(DateOnly? op, Moment moment)
    {
        ControleerOpen();
        OntvangstbevestigingVerzondenOp = Gebeurd(op, "ontvangstbevestigingVerzondenOp", moment);
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c> or <c>DATUM_VOOR_BEGIN</c>.</exception>
    internal void KoppelTerug(DateOnly? op, Moment moment)
    {
        ControleerOpen();
        TerugkoppelingOp = Gebeurd(op, "terugkoppelingOp", moment);
    }

    /// <summary>Also of a closed dossier: that is when it is decided.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>ARCHIEFACTIEDATUM_VERPLICHT</c>, <c>DATUM_VOOR_BEGIN</c>, <c>DOSSIER_GEBLOKKEERD</c> or <c>BLOKKADE_ZONDER_REDEN</c>.
    /// </exception>
    internal void Archiveer(Archiefnominatie? nominatie, DateOnly? actiedatum, Archiefstatus status)
    {
        if (status != Archiefstatus)
        {
            ControleerNietGeblokkeerd();
            if (status == Archiefstatus.Geblokkeerd)
                throw new RegelovertredingException("BLOKKADE_ZONDER_REDEN", "Een blokkade heeft een reden. Gebruik de actie Blokkeren.", "archiefstatus");
        }


        if (nominatie == Dossiers.Archiefnominatie.Vernietigen && actiedatum is null)
        {
            throw new RegelovertredingException(
                "ARCHIEFACTIEDATUM_VERPLICHT", "Vul in wanneer het dossier vernietigd mag worden.", "archiefActiedatum");
        }

        NietVoorBegin(actiedatum, "archiefActiedatum");
        Archiefnominatie = nominatie;
        ArchiefActiedatum = actiedatum;
        Archiefstatus = status;
    }

    private DateOnly? Gebeurd(DateOnly? op, string veld, Moment moment)
    {
        if (op > moment.Vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", $"De datum in {veld} kan niet in de toekomst liggen.", veld);
        NietVoorBegin(op, veld);
        return op;
    }

    private void NietVoorBegin(DateOnly? datum, string veld)
    {
        if (datum < Begindatum)
            throw new RegelovertredingException("DATUM_VOOR_BEGIN", $"De datum in {veld} ligt voor het begin van het dossier.", veld);
    }
}

/// <summary>What happens to a dossier in the end (VERA ARCHIEFNOMINATIE).</summary>
internal enum Archiefnominatie
{
    /// <summary>It is kept (BEW).</summary>
    Bewaren,

    /// <summary>It is destroyed (VER).</summary>
    Vernietigen,
}

/// <summary>How far that is (VERA ARCHIEFSTATUS).</summary>
internal enum Archiefstatus
{
    /// <summary>In use (ACT).</summary>
    Actueel,

    /// <summary>Archived (GEA).</summary>
    Gearchiveerd,

    /// <summary>To be kept (BEW).</summary>
    Bewaarplichtig,

    /// <summary>Held, so that nothing is destroyed (GEB).</summary>
    Geblokkeerd,

    /// <summary>Handed over (OVE).</summary>
    Overgedragen,

    /// <summary>Destroyed (VER).</summary>
    Vernietigd,
}

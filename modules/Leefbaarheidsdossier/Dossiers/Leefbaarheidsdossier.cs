using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// A case about liveability (VERA: Zaak). This file: what it is. The other parts: its status and closing, its kenmerken, its parties,
/// its action lines.
/// </summary>
/// <remarks>
/// Lists that a rule needs must have been loaded: <see cref="Dossiers"/> does that. A closed dossier refuses every change until it is
/// reopened.
/// </remarks>
[DataClassification(DataClassification.CustomerContent)]
internal sealed partial class Leefbaarheidsdossier : Entity, ILeefbaarheidsdossier, IBijlagehouder
{
    public const int MaxOmschrijving = 250;
    public const int MaxToelichting = 2000;
    public const int MaxNummer = 20;

    private Leefbaarheidsdossier()
    {
    }

    public Leefbaarheidsdossier(Leefbaarheidsdossiertype type, Dossierstatus status, string? omschrijving, Moment moment)
    {
        type.ControleerBruikbaar("typeId");
        Type = type;
        TypeId = type.Id;
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        Begindatum = moment.Vandaag;
        NeemStatus(status, moment, null);
    }

    /// <summary>Number, as people know it: <c>LBD-2026-00042</c>.</summary>
    public string Nummer { get; internal set; } = "";

    public Guid TypeId { get; private set; }

    /// <summary>Decides the number series, the default term, the first action lines and the permitted soorten.</summary>
    public Leefbaarheidsdossiertype? Type { get; private set; }

    /// <summary>What the case is about.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Omschrijving { get; private set; } = "";

    /// <summary>The day on which the case began; terms count from it.</summary>
    public DateOnly Begindatum { get; private set; }

    public Urgentie Urgentie { get; private set; } = Urgentie.Normaal;

    public Guid? UitvoeringstermijnId { get; private set; }

    /// <summary>How long the handling may take; null for no term.</summary>
    public Uitvoeringstermijn? Uitvoeringstermijn { get; private set; }

    /// <summary>The last day of the term; null without a term.</summary>
    public DateOnly? UitersteDatum { get; private set; }

    /// <summary>The day to aim for; null without one.</summary>
    public DateOnly? Streefdatum { get; private set; }

    /// <summary>The day on which somebody looks at the case again; null for none.</summary>
    public DateOnly? Controledatum { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? BehandelendMedewerkerId { get; private set; }

    public Guid? BehandelendTeamId { get; private set; }

    /// <summary>The pillar of the policy that it belongs to; null when not said.</summary>
    public Pijler? Pijler { get; private set; }

    public Vertrouwelijkheid Vertrouwelijkheid { get; private set; } = Vertrouwelijkheid.Intern;

    internal void WijzigAlgemeen(string? omschrijving, Urgentie urgentie, Pijler? pijler, Vertrouwelijkheid vertrouwelijkheid)
    {
        ControleerOpen();
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        Urgentie = urgentie;
        Pijler = pijler;
        Vertrouwelijkheid = vertrouwelijkheid;
    }

    /// <summary>Gives the case to somebody, to a team, to both or to nobody.</summary>
    internal void WijsToe(Guid? medewerkerId, Guid? teamId)
    {
        ControleerOpen();
        BehandelendMedewerkerId = medewerkerId;
        BehandelendTeamId = teamId;
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c>.</exception>
    internal void WijzigBegindatum(DateOnly begindatum, Werkkalender kalender, Moment moment)
    {
        ControleerOpen();
        if (begindatum > moment.Vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "De begindatum kan niet in de toekomst liggen.", "begindatum");
        Begindatum = begindatum;
        ZetUitvoeringstermijn(Uitvoeringstermijn, kalender);
    }

    /// <summary>Chooses the term, which decides the last day.</summary>
    internal void ZetUitvoeringstermijn(Uitvoeringstermijn? termijn, Werkkalender kalender)
    {
        ControleerOpen();
        if (termijn is not null && termijn.Id != UitvoeringstermijnId)
            termijn.ControleerBruikbaar("uitvoeringstermijnId");
        Uitvoeringstermijn = termijn;
        UitvoeringstermijnId = termijn?.Id;
        (UitersteDatum, Streefdatum) = termijn is null ? (null, null) : termijn.Bereken(Begindatum, kalender);
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_VERLEDEN</c>.</exception>
    internal void ZetControledatum(DateOnly? datum, Moment moment)
    {
        ControleerOpen();
        if (datum == Controledatum)
            return;
        if (datum < moment.Vandaag)
            throw new RegelovertredingException("DATUM_IN_VERLEDEN", "De controledatum kan niet in het verleden liggen.", "controledatum");
        Controledatum = datum;
    }
}

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>Status and its history, pausing, closing, cancelling and reopening.</content>
internal sealed partial class Leefbaarheidsdossier
{
    private readonly List<Statusregel> _statushistorie = [];

    public Guid StatusId { get; private set; }

    public Dossierstatus? Status { get; private set; }

    /// <summary>True while its status is one of kind Gereed or Geannuleerd.</summary>
    public bool Gesloten { get; private set; }

    /// <summary>Which statuses it has had, the oldest first.</summary>
    public IReadOnlyList<Statusregel> Statushistorie => [.. _statushistorie.OrderBy(regel => regel.Volgnummer)];

    public Guid? AfhandelingsredenId { get; private set; }

    /// <summary>Why it was closed; null while it is open.</summary>
    public Dossierafhandelingsreden? Afhandelingsreden { get; private set; }

    /// <summary>What came of it, in the user's words.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Resultaattoelichting { get; private set; }

    /// <summary>User name of who closed it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? AfgehandeldDoor { get; private set; }

    public DateOnly? AfgehandeldPer { get; private set; }

    /// <summary>First day of the pause; null when it was never paused.</summary>
    public DateOnly? OpgeschortVan { get; private set; }

    /// <summary>Last day of the pause; null while it lasts.</summary>
    public DateOnly? OpgeschortTot { get; private set; }

    /// <summary>Why it was paused.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Opschortingsreden { get; private set; }

    /// <summary>True while the clock stands still.</summary>
    public bool Opgeschort => OpgeschortVan is not null && OpgeschortTot is null;

    /// <exception cref="RegelovertredingException"><c>DOSSIER_GESLOTEN</c> or <c>DOSSIER_SAMENGEVOEGD</c>.</exception>
    internal void ControleerOpen()
    {
        if (!Gesloten)
            return;
        ControleerNietSamengevoegd();
        throw new RegelovertredingException(
            "DOSSIER_GESLOTEN", $"Dossier {Nummer} is afgesloten. Heropen het dossier om iets te wijzigen.");
    }

    /// <summary>Moves to a status that leaves the dossier open.</summary>
    /// <exception cref="RegelovertredingException"><c>AFHANDELINGSREDEN_VERPLICHT</c>: the status closes the dossier.</exception>
    internal void WijzigStatus(Dossierstatus status, string? toelichting, Moment moment)
    {
        ControleerOpen();
        if (status.Sluit)
        {
            throw new RegelovertredingException(
                "AFHANDELINGSREDEN_VERPLICHT",
                $"Kies een afhandelingsreden om het dossier de status '{status.Omschrijving}' te geven.",
                "afhandelingsredenId");
        }

        if (status.Id == StatusId)
            return;
        status.ControleerBruikbaar("statusId");
        NeemStatus(status, moment, toelichting);
    }

    /// <summary>Closes the dossier. Whether work is still open is for <see cref="DossierAfsluiten"/> to find out.</summary>
    internal void SluitAf(Dossierstatus status, Dossierafhandelingsreden reden, string? toelichting, Moment moment)
    {
        ControleerOpen();
        if (!status.Sluit)
        {
            throw new RegelovertredingException(
                "STATUS_SLUIT_NIET", $"De status '{status.Omschrijving}' sluit een dossier niet af. Kies een andere status.", "statusId");
        }

        status.ControleerBruikbaar("statusId");
        reden.ControleerBruikbaar("afhandelingsredenId");
        Resultaattoelichting = Invoer.Optioneel(toelichting, MaxToelichting, "resultaattoelichting");
        Afhandelingsreden = reden;
        AfhandelingsredenId = reden.Id;
        AfgehandeldDoor = moment.Door;
        AfgehandeldPer = moment.Vandaag;
        if (Opgeschort)
            OpgeschortTot = moment.Vandaag;
        NeemStatus(status, moment, null);
    }

    /// <summary>Opens a closed dossier again: everything about its closing is taken back, its history keeps it.</summary>
    /// <exception cref="RegelovertredingException"><c>DOSSIER_NIET_GESLOTEN</c>, <c>DOSSIER_SAMENGEVOEGD</c>, <c>DOSSIER_GEANONIMISEERD</c> or <c>STATUS_SLUIT</c>.</exception>
    internal void Heropen(Dossierstatus status, string? toelichting, Moment moment)
    {
        if (!Gesloten)
        {
            throw new RegelovertredingException(
                "DOSSIER_NIET_GESLOTEN", $"Dossier {Nummer} is niet afgesloten en hoeft dus niet heropend te worden.");
        }

        ControleerNietSamengevoegd();
        ControleerNietAnoniem();
        if (status.Sluit)
        {
            throw new RegelovertredingException(
                "STATUS_SLUIT", $"Kies een status waarmee het dossier weer open is; '{status.Omschrijving}' sluit het af.", "statusId");
        }

        status.ControleerBruikbaar("statusId");
        var reden = Invoer.Verplicht(toelichting, Statusregel.MaxToelichting, "toelichting");
        Afhandelingsreden = null;
        AfhandelingsredenId = null;
        Resultaattoelichting = null;
        AfgehandeldDoor = null;
        AfgehandeldPer = null;
        NeemStatus(status, moment, reden);
    }

    /// <exception cref="RegelovertredingException"><c>DOSSIER_AL_OPGESCHORT</c> or <c>DATUM_IN_TOEKOMST</c>.</exception>
    internal void SchortOp(DateOnly van, string? reden, Moment moment)
    {
        ControleerOpen();
        if (Opgeschort)
        {
            throw new RegelovertredingException(
                "DOSSIER_AL_OPGESCHORT", $"Dossier {Nummer} is al opgeschort sinds {OpgeschortVan:d-M-yyyy}.");
        }

        if (van > moment.Vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Opschorten kan vanaf vandaag of een eerdere dag.", "van");
        if (van < Begindatum)
            throw new RegelovertredingException("DATUM_VOOR_BEGIN", "Opschorten kan niet vóór de begindatum van het dossier.", "van");
        Opschortingsreden = Invoer.Verplicht(reden, MaxOmschrijving, "reden");
        OpgeschortVan = van;
        OpgeschortTot = null;
    }

    /// <summary>Ends the pause. The dates of the terms are given to <see cref="VerplaatsTermijnen"/>.</summary>
    /// <exception cref="RegelovertredingException"><c>DOSSIER_NIET_OPGESCHORT</c> or <c>DATUM_ONGELDIG</c>.</exception>
    internal void Hervat(DateOnly tot, Moment moment)
    {
        ControleerOpen();
        if (!Opgeschort)
            throw new RegelovertredingException("DOSSIER_NIET_OPGESCHORT", $"Dossier {Nummer} is niet opgeschort.");
        if (tot < OpgeschortVan || tot > moment.Vandaag)
        {
            throw new RegelovertredingException(
                "DATUM_ONGELDIG", $"Kies een dag van {OpgeschortVan:d-M-yyyy} tot en met vandaag.", "tot");
        }

        OpgeschortTot = tot;
    }

    /// <summary>Takes over where the deadlines stand after a pause; a date that has no open deadline stays.</summary>
    internal void VerplaatsTermijnen(DateOnly? uitersteDatum, DateOnly? streefdatum, DateOnly? controledatum)
    {
        UitersteDatum = uitersteDatum ?? UitersteDatum;
        Streefdatum = streefdatum ?? Streefdatum;
        Controledatum = controledatum ?? Controledatum;
    }

    private void ControleerNietSamengevoegd()
    {
        if (SamengevoegdInId is not null)
        {
            throw new RegelovertredingException(
                "DOSSIER_SAMENGEVOEGD", $"Dossier {Nummer} is samengevoegd met een ouder dossier en is alleen nog te lezen. Werk verder in dat dossier.");
        }
    }

    private void NeemStatus(Dossierstatus status, Moment moment, string? toelichting)
    {
        _statushistorie.Find(regel => regel.Tot is null)?.Beeindig(moment.Tijdstip);
        _statushistorie.Add(new Statusregel(_statushistorie.Count + 1, status, moment, toelichting));
        Status = status;
        StatusId = status.Id;
        Gesloten = status.Sluit;
    }
}

/// <summary>A status that a dossier has or had.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Statusregel : Entity
{
    public const int MaxToelichting = 500;

    private Statusregel()
    {
    }

    public Statusregel(int volgnummer, Dossierstatus status, Moment moment, string? toelichting)
    {
        Volgnummer = volgnummer;
        Status = status;
        StatusId = status.Id;
        Van = moment.Tijdstip;
        Door = moment.Door;
        Toelichting = Invoer.Optioneel(toelichting, MaxToelichting, "toelichting");
    }

    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>Place in the history.</summary>
    public int Volgnummer { get; private set; }

    public Guid StatusId { get; private set; }

    public Dossierstatus? Status { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTime Van { get; private set; }

    /// <summary>Until when, in UTC; null for the current one.</summary>
    public DateTime? Tot { get; private set; }

    /// <summary>User name of who chose it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Door { get; private set; } = "";

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Toelichting { get; private set; }

    internal void Beeindig(DateTime tot) => Tot = tot;

    internal void Anonimiseer() => (Toelichting, Door) = (null, "");
}

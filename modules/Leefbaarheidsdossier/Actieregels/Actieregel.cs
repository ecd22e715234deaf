using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers.Actieregels;

/// <summary>How far an action line is.</summary>
internal enum Actieregelstatus
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Being done.</summary>
    InUitvoering,

    /// <summary>Done.</summary>
    Voltooid,

    /// <summary>No longer needed.</summary>
    Vervallen,
}

/// <summary>How soon something must be taken up.</summary>
internal enum Urgentie
{
    Laag,
    Normaal,
    Hoog,
    Spoed,
}

/// <summary>What a user says about an action line.</summary>
internal sealed record Regelgegevens(string Omschrijving)
{
    public Actie? Actie { get; init; }

    public DateOnly? VoorgesteldeDatum { get; init; }

    public DateOnly? Datum { get; init; }

    public Partijrol? Betrokkenrol { get; init; }

    public Guid? BetrokkeneId { get; init; }

    public Urgentie Urgentie { get; init; } = Urgentie.Normaal;

    public bool Doorbelasten { get; init; }

    public decimal? Doorbelastingspercentage { get; init; }

    public string? Onderhoudstaaknummer { get; init; }

    public string? Offertenummer { get; init; }

    public string? Ordernummer { get; init; }
}

/// <summary>A follow-up action on a dossier (leefbaarheidsactieregel).</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed class Actieregel : Entity, IActieregel, IBijlagehouder
{
    public const int MaxOmschrijving = 250;
    public const int MaxVerwijzing = 30;
    public const int Stap = 10000;

    private Actieregel()
    {
    }

    internal Actieregel(Guid dossierId, int regelnummer, Regelgegevens gegevens)
    {
        LeefbaarheidsdossierId = dossierId;
        Regelnummer = regelnummer;
        Neem(gegevens);
    }

    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>Line number within the dossier: 10000, 20000, …</summary>
    public int Regelnummer { get; private set; }

    public Guid? ActieId { get; private set; }

    /// <summary>Out of the catalogue; null for a free description.</summary>
    public Actie? Actie { get; private set; }

    /// <summary>What is to be done.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Omschrijving { get; private set; } = "";

    /// <summary>When it should be done, as the template or the user proposed it.</summary>
    public DateOnly? VoorgesteldeDatum { get; private set; }

    /// <summary>When it is planned or was done.</summary>
    public DateOnly? Datum { get; private set; }

    /// <summary>The part that the betrokkene plays; null for none.</summary>
    public Partijrol? Betrokkenrol { get; private set; }

    /// <summary>The contact that the line is about; null for none.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? BetrokkeneId { get; private set; }

    public Actieregelstatus Status { get; private set; }

    public Guid? AfhandelingsredenId { get; private set; }

    /// <summary>Why it was closed; null when not said.</summary>
    public Actieregelafhandelingsreden? Afhandelingsreden { get; private set; }

    public Urgentie Urgentie { get; private set; } = Urgentie.Normaal;

    /// <summary>True when there are comments (column Opmerkingen: Ja or Nee).</summary>
    public bool HeeftOpmerkingen { get; private set; }

    /// <summary>User name of who closed it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? AfgehandeldDoor { get; private set; }

    public DateOnly? AfgehandeldPer { get; private set; }

    /// <summary>True when the costs are charged to the veroorzaker.</summary>
    public bool Doorbelasten { get; private set; }

    /// <summary>Part of the costs that is charged, 0 to 100; null when nothing is charged.</summary>
    public decimal? Doorbelastingspercentage { get; private set; }

    /// <summary>True for a step in court, as the action says.</summary>
    public bool GerechtelijkeProcedure { get; private set; }

    /// <summary>Number of the maintenance task in another system; null for none.</summary>
    public string? Onderhoudstaaknummer { get; private set; }

    /// <summary>Number of the quotation; null for none.</summary>
    public string? Offertenummer { get; private set; }

    /// <summary>Number of the order; null for none.</summary>
    public string? Ordernummer { get; private set; }

    /// <summary>True while it is neither completed nor withdrawn.</summary>
    public bool Open => Status is Actieregelstatus.Open or Actieregelstatus.InUitvoering;

    /// <exception cref="RegelovertredingException"><c>ACTIEREGEL_GESLOTEN</c>.</exception>
    internal void ControleerOpen(string? veld = null)
    {
        if (!Open)
        {
            throw new RegelovertredingException(
                "ACTIEREGEL_GESLOTEN", $"Actieregel {Regelnummer} is al afgehandeld en kan niet meer worden gewijzigd.", veld);
        }
    }

    internal void Wijzig(Regelgegevens gegevens)
    {
        ControleerOpen();
        Neem(gegevens);
    }

    internal void Begin()
    {
        ControleerOpen();
        Status = Actieregelstatus.InUitvoering;
    }

    internal void Voltooi(Actieregelafhandelingsreden? reden, Moment moment) => Sluit(Actieregelstatus.Voltooid, reden, moment);

    internal void Verval(Actieregelafhandelingsreden? reden, Moment moment) => Sluit(Actieregelstatus.Vervallen, reden, moment);

    /// <summary>Follows its dossier into the one that it is merged with; also when it is closed.</summary>
    internal void VerplaatsNaar(Guid leefbaarheidsdossierId, int regelnummer)
    {
        LeefbaarheidsdossierId = leefbaarheidsdossierId;
        Regelnummer = regelnummer;
    }

    internal void HeeftNuOpmerkingen() => HeeftOpmerkingen = true;

    private void Sluit(Actieregelstatus status, Actieregelafhandelingsreden? reden, Moment moment)
    {
        ControleerOpen();
        reden?.ControleerBruikbaar("afhandelingsredenId");
        Status = status;
        Afhandelingsreden = reden;
        AfhandelingsredenId = reden?.Id;
        Datum ??= moment.Vandaag;
        AfgehandeldDoor = moment.Door;
        AfgehandeldPer = moment.Vandaag;
    }

    private void Neem(Regelgegevens gegevens)
    {
        var omschrijving = Invoer.Verplicht(gegevens.Omschrijving, MaxOmschrijving, "omschrijving");
        if (gegevens.Actie is { } actie && actie.Id != ActieId)
            actie.ControleerBruikbaar("actieId");
        ControleerDoorbelasting(gegevens);
        Onderhoudstaaknummer = Invoer.Optioneel(gegevens.Onderhoudstaaknummer, MaxVerwijzing, "onderhoudstaaknummer");
        Offertenummer = Invoer.Optioneel(gegevens.Offertenummer, MaxVerwijzing, "offertenummer");
        Ordernummer = Invoer.Optioneel(gegevens.Ordernummer, MaxVerwijzing, "ordernummer");
        Omschrijving = omschrijving;
        Actie = gegevens.Actie;
        ActieId = gegevens.Actie?.Id;
        GerechtelijkeProcedure = gegevens.Actie?.GerechtelijkeProcedure ?? false;
        VoorgesteldeDatum = gegevens.VoorgesteldeDatum;
        Datum = gegevens.Datum;
        Betrokkenrol = gegevens.Betrokkenrol;
        BetrokkeneId = gegevens.BetrokkeneId;
        Urgentie = gegevens.Urgentie;
        Doorbelasten = gegevens.Doorbelasten;
        Doorbelastingspercentage = gegevens.Doorbelasten ? gegevens.Doorbelastingspercentage ?? 100 : null;
    }

    private static void ControleerDoorbelasting(Regelgegevens gegevens)
    {
        if (gegevens.Doorbelastingspercentage is < 0 or > 100)
        {
            throw new RegelovertredingException(
                "PERCENTAGE_ONGELDIG", "Belast 0 tot en met 100 procent door.", "doorbelastingspercentage");
        }

        if (gegevens is { Doorbelasten: false, Doorbelastingspercentage: not null })
        {
            throw new RegelovertredingException(
                "DOORBELASTEN_UIT", "Zet doorbelasten aan om een percentage in te vullen.", "doorbelastingspercentage");
        }
    }
}

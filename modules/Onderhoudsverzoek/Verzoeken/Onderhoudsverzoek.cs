using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Contracts.Onderhoudsverzoek;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>A maintenance request (VERA: Onderhoudsverzoek). Its children stand in Onderhoudsverzoek.Onderdelen.cs.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed partial class Onderhoudsverzoek : Entity, IOnderhoudsverzoek, IBijlagehouder
{
    public const int MaximumOmschrijving = 250;
    public const int MaximumToelichting = 4000;
    public const int MaximumContactgegeven = 250;
    public const int MaximumNaam = 100;

    /// <summary>VERA ONDERHOUDSOORT LEE: what a request from a liveability dossier is unless told otherwise.</summary>
    public const string SoortLeefbaarheid = "LEE";

    private Onderhoudsverzoek()
    {
    }

    public Onderhoudsverzoek(string nummer, string onderhoudsoort, string omschrijving, DateOnly melddatum)
    {
        Nummer = nummer;
        Onderhoudsoort = onderhoudsoort;
        Omschrijving = Invoer.Verplicht(omschrijving, MaximumOmschrijving, "omschrijving");
        Melddatum = melddatum;
    }

    public string Nummer { get; private set; } = "";

    public string Onderhoudsoort { get; private set; } = "";

    public string Omschrijving { get; private set; } = "";

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Toelichting { get; private set; }

    public Onderhoudsverzoekstatus Status { get; private set; }

    public DateOnly Melddatum { get; private set; }

    public Guid? EenheidId { get; private set; }

    public Guid? ClusterId { get; private set; }

    public Guid? CollectiefObjectId { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? MelderId { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? AlternatiefContactgegeven { get; private set; }

    /// <summary>VERA COMMUNICATIEKANAAL: how the reporter wants to hear of it.</summary>
    public string? Communicatiekanaal { get; private set; }

    public string? Ruimtecode { get; private set; }

    [DataClassification(DataClassification.OrganizationIdentifiableInformation)]
    public string? UitvoeringDoor { get; private set; }

    /// <summary>VERA ONDERHOUDSPECIALISME.</summary>
    public string? Bekwaamheid { get; private set; }

    [DataClassification(DataClassification.OrganizationIdentifiableInformation)]
    public string? Leveranciersnummer { get; private set; }

    public bool? HuurderAkkoordMetKosten { get; private set; }

    public Guid? ActieregelId { get; private set; }

    public Guid? LeefbaarheidsdossierId { get; private set; }

    public string? Annuleringsreden { get; private set; }

    public string? AfgehandeldDoor { get; private set; }

    public DateOnly? AfgehandeldPer { get; private set; }

    /// <summary>False once it is finished or cancelled: then nothing can be changed any more.</summary>
    public bool Open => Status is not (Onderhoudsverzoekstatus.Afgehandeld or Onderhoudsverzoekstatus.Geannuleerd);

    /// <summary>The request takes over what the dossier knows of the place and the reporter.</summary>
    public static Onderhoudsverzoek VanActieregel(string nummer, string onderhoudsoort, ActieregelMetDossier bron, DateOnly melddatum)
    {
        var verzoek = new Onderhoudsverzoek(nummer, onderhoudsoort, bron.Regel.Omschrijving, melddatum)
        {
            EenheidId = bron.EenheidId,
            ClusterId = bron.ClusterId,
            CollectiefObjectId = bron.CollectiefObjectId,
            MelderId = bron.MelderContactId,
        };
        verzoek.Koppel(bron.Regel);
        return verzoek;
    }

    public void Omschrijf(string? omschrijving)
    {
        EisOpen();
        Omschrijving = Invoer.Verplicht(omschrijving, MaximumOmschrijving, "omschrijving");
    }

    public void LichtToe(string? toelichting)
    {
        EisOpen();
        Toelichting = Invoer.Optioneel(toelichting, MaximumToelichting, "toelichting");
    }

    public void KiesSoort(string onderhoudsoort)
    {
        EisOpen();
        Onderhoudsoort = onderhoudsoort;
    }

    /// <summary>Where it is; what was there before is replaced as a whole.</summary>
    public void Plaats(Guid? eenheidId, Guid? clusterId, Guid? collectiefObjectId)
    {
        EisOpen();
        EenheidId = eenheidId;
        ClusterId = clusterId;
        CollectiefObjectId = collectiefObjectId;
    }

    public void MeldDoor(Guid? contactId)
    {
        EisOpen();
        MelderId = contactId;
    }

    public void BereikVia(string? alternatiefContactgegeven)
    {
        EisOpen();
        AlternatiefContactgegeven = Invoer.Optioneel(alternatiefContactgegeven, MaximumContactgegeven, "alternatiefContactgegeven");
    }

    public void CommuniceerVia(string? kanaal)
    {
        EisOpen();
        Communicatiekanaal = kanaal;
    }

    public void DuidRuimteAan(string? ruimtecode)
    {
        EisOpen();
        Ruimtecode = Invoer.Optioneel(ruimtecode, 20, "ruimtecode");
    }

    public void LaatUitvoerenDoor(string? naam)
    {
        EisOpen();
        UitvoeringDoor = Invoer.Optioneel(naam, MaximumNaam, "uitvoeringDoor");
    }

    public void VraagBekwaamheid(string? specialisme)
    {
        EisOpen();
        Bekwaamheid = specialisme;
    }

    public void BelegBijLeverancier(string? leveranciersnummer)
    {
        EisOpen();
        Leveranciersnummer = Invoer.Optioneel(leveranciersnummer, 20, "leveranciersnummer");
    }

    public void LegAkkoordVast(bool? akkoord)
    {
        EisOpen();
        HuurderAkkoordMetKosten = akkoord;
    }

    public void Koppel(IActieregel regel)
    {
        EisOpen();
        if (ActieregelId is not null && ActieregelId != regel.Id)
        {
            throw new RegelovertredingException(
                "VERZOEK_AL_GEKOPPELD",
                $"Onderhoudsverzoek {Nummer} hangt al aan een andere actieregel. Ontkoppel het daar eerst.",
                "actieregelId");
        }

        ActieregelId = regel.Id;
        LeefbaarheidsdossierId = regel.LeefbaarheidsdossierId;
    }

    public void Ontkoppel()
    {
        EisOpen();
        ActieregelId = null;
        LeefbaarheidsdossierId = null;
    }

    /// <summary>Follows its dossier into the one that it was merged with; also when it is finished. Its action line keeps its key.</summary>
    public void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;

    /// <summary>Moves the work on. Finishing and cancelling have steps of their own, because they ask for more.</summary>
    public void ZetStatus(Onderhoudsverzoekstatus status)
    {
        EisOpen();
        if (status is Onderhoudsverzoekstatus.Afgehandeld or Onderhoudsverzoekstatus.Geannuleerd)
        {
            throw new RegelovertredingException(
                "STATUS_EIGEN_STAP",
                "Gebruik de actie Afhandelen of Annuleren om een onderhoudsverzoek te sluiten.",
                "status");
        }

        if (status > Onderhoudsverzoekstatus.TerBeoordeling)
            EisUitvoerbaar();
        Status = status;
    }

    public void HandelAf(string door, DateOnly per)
    {
        EisOpen();
        EisUitvoerbaar();
        Status = Onderhoudsverzoekstatus.Afgehandeld;
        AfgehandeldDoor = door;
        AfgehandeldPer = per;
    }

    public void Annuleer(string reden, string door, DateOnly per)
    {
        EisOpen();
        Annuleringsreden = Invoer.Verplicht(reden, MaximumOmschrijving, "reden");
        Status = Onderhoudsverzoekstatus.Geannuleerd;
        AfgehandeldDoor = door;
        AfgehandeldPer = per;
    }

    private void EisOpen()
    {
        if (Open)
            return;
        throw new RegelovertredingException(
            "ONDERHOUDSVERZOEK_GESLOTEN",
            $"Onderhoudsverzoek {Nummer} is gesloten en kan niet meer worden gewijzigd.");
    }

    /// <summary>A craftsman must know where to go, and the tenant who caused it must have agreed to pay.</summary>
    private void EisUitvoerbaar()
    {
        if (EenheidId is null && ClusterId is null && CollectiefObjectId is null)
        {
            throw new RegelovertredingException(
                "OBJECT_VERPLICHT",
                "Kies eerst een eenheid, cluster of collectief object: anders weet de vakman niet waar hij moet zijn.",
                "eenheidId");
        }

        if (HuurderAkkoordMetKosten is null && Defecten.Any(defect => defect.DoorHuurder))
        {
            throw new RegelovertredingException(
                "AKKOORD_KOSTEN_VERPLICHT",
                "De schade is door de huurder veroorzaakt. Leg vast of de huurder akkoord is met de kosten.",
                "huurderAkkoordMetKosten");
        }
    }
}

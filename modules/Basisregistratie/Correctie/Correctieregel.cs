namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>A field that somebody says is wrong or missing, what he wants it to be, and what came of it.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Correctieregel : Entity
{
    public const int SoortLengte = 100;
    public const int NaamLengte = 200;
    public const int VingerafdrukLengte = 64;

    /// <summary>Of what is longer the beginning is kept here; whether it changed is seen by its fingerprint.</summary>
    public const int WaardeLengte = 20_000;

    private Correctieregel()
    {
    }

    /// <exception cref="RegelovertredingException"><c>CORRECTIE_ONGEWIJZIGD</c> or <c>TE_LANG</c>.</exception>
    internal Correctieregel(Correctiegegeven gegeven, string? gewensteWaarde, string? toelichting)
    {
        Groep = Kort(gegeven.Groep, NaamLengte)!;
        Recordsoort = gegeven.Recordsoort;
        RecordId = gegeven.RecordId;
        Titel = Kort(gegeven.Titel, NaamLengte)!;
        Veld = Kort(gegeven.Veld, NaamLengte)!;
        OudeWaarde = Kort(gegeven.Waarde, WaardeLengte);
        Vingerafdruk = gegeven.Vingerafdruk;
        VastgelegdOp = gegeven.VastgelegdOp;
        GewensteWaarde = Invoer.Optioneel(gewensteWaarde, Correctieverzoek.TekstLengte, "gewensteWaarde");
        if (GewensteWaarde == gegeven.Waarde)
            throw new RegelovertredingException("CORRECTIE_ONGEWIJZIGD", "Zo staat het er al. Vul in wat het volgens de persoon moet worden.", "gewensteWaarde");
        Toelichting = Invoer.Optioneel(toelichting, Correctieverzoek.TekstLengte, "toelichting");
    }

    public Guid CorrectieverzoekId { get; private set; }

    public Correctieverzoek? Correctieverzoek { get; private set; }

    /// <summary>What kind of data it is, as the answer to an inzageverzoek names it.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Groep { get; private set; } = "";

    /// <summary>Type of the record.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Recordsoort { get; private set; } = "";

    /// <summary>Key of the record.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid RecordId { get; private set; }

    /// <summary>What the record is called.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The field, as the person reads of it.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Veld { get; private set; } = "";

    /// <summary>What stood there when the person said that it is wrong, without others; null when nothing did.</summary>
    public string? OudeWaarde { get; private set; }

    /// <summary>What the person says that it has to be; null when it should not be there.</summary>
    public string? GewensteWaarde { get; private set; }

    /// <summary>Why, as the person says.</summary>
    public string? Toelichting { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Correctieoordeel Oordeel { get; private set; }

    /// <summary>Why it was judged so.</summary>
    public string? Motivering { get; private set; }

    /// <summary>True when it was seen at closing that it had been changed.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool Uitgevoerd { get; private set; }

    /// <summary>What stood there when it was closed; null when nothing did.</summary>
    public string? NieuweWaarde { get; private set; }

    /// <summary>When the record was made, in UTC: who got it before that did not get it.</summary>
    [HotChocolate.GraphQLIgnore]
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime VastgelegdOp { get; private set; }

    /// <summary>By which is seen whether the whole value was changed since.</summary>
    [HotChocolate.GraphQLIgnore]
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string Vingerafdruk { get; private set; } = "";

    internal void Beoordeel(Correctieoordeel oordeel, string? motivering)
    {
        Motivering = oordeel == Correctieoordeel.Afgewezen
            ? Invoer.Verplicht(motivering, Correctieverzoek.TekstLengte, "motivering")
            : Invoer.Optioneel(motivering, Correctieverzoek.TekstLengte, "motivering");
        Oordeel = oordeel;
    }

    internal void IsUitgevoerd(string? waarde)
    {
        Uitgevoerd = true;
        NieuweWaarde = Kort(waarde, WaardeLengte);
    }

    private static string? Kort(string? tekst, int lengte) => tekst?.Length > lengte ? $"{tekst[..(lengte - 1)]}…" : tekst;
}

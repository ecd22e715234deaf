using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>
/// Somebody says that what is kept about him is wrong or incomplete (AVG art. 16). The request decides and watches; what is granted is
/// changed in the record itself, by whoever may do that, and the request is only closed when it was.
/// </summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed partial class Correctieverzoek : Entity
{
    public const string Nummerreeks = "CORRECTIE";
    public const int NummerLengte = 20;
    public const int NaamLengte = 160;
    public const int TekstLengte = 4000;

    /// <summary>How long the corporation may take, and by how much it may extend that once (art. 12 paragraph 3).</summary>
    private const int Maanden = 1;
    private const int ExtraMaanden = 2;

    private readonly List<Correctieregel> _regels = [];
    private readonly List<Correctieontvanger> _ontvangers = [];

    private Correctieverzoek()
    {
    }

    /// <exception cref="RegelovertredingException">
    /// <c>CORRECTIE_GEEN_PERSOON</c>, <c>IDENTITEIT_NIET_VASTGESTELD</c>, <c>DATUM_IN_TOEKOMST</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    public Correctieverzoek(string nummer, Contact contact, Indiening indiening, DateOnly vandaag)
    {
        if (contact.Soort == Contactsoort.Organisatie)
            throw new RegelovertredingException("CORRECTIE_GEEN_PERSOON", "Dit recht geldt voor mensen. Dit contact is een organisatie; wijzig het op de kaart.", "contactId");
        if (!indiening.IdentiteitVastgesteld)
        {
            throw new RegelovertredingException(
                "IDENTITEIT_NIET_VASTGESTELD",
                "Stel eerst vast dat de aanvrager is wie hij zegt te zijn, of dat hij namens deze persoon mag vragen.",
                "identiteitVastgesteld");
        }

        if (indiening.OntvangenOp > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Het verzoek kan niet in de toekomst zijn ontvangen.", "ontvangenOp");
        Nummer = nummer;
        ContactId = contact.Id;
        Contact = contact;
        OntvangenOp = indiening.OntvangenOp;
        UiterlijkOp = indiening.OntvangenOp.AddMonths(Maanden);
        Indiener = indiening.Indiener;
        Vertegenwoordiger = indiening.Indiener == Indiener.Vertegenwoordiger ? Invoer.Verplicht(indiening.Vertegenwoordiger, NaamLengte, "vertegenwoordiger") : null;
        Toelichting = Invoer.Optioneel(indiening.Toelichting, TekstLengte, "toelichting");
        Beperken = indiening.Beperken;
    }

    [DataClassification(DataClassification.CustomerContent)]
    public string Nummer { get; private set; } = "";

    /// <summary>Whose data it is about.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>The last day on which the answer is in time.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly UiterlijkOp { get; private set; }

    /// <summary>Who made the request.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Indiener Indiener { get; private set; }

    /// <summary>Name of who made it for the person; null when the person did.</summary>
    public string? Vertegenwoordiger { get; private set; }

    /// <summary>What the person says about all of it.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>True when the person wants the data used no more until it is decided (art. 18).</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool Beperken { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Correctiestatus Status { get; private set; }

    /// <summary>How many fields it is about.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public int AantalRegels { get; private set; }

    /// <summary>How many of these are granted.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public int AantalToegewezen { get; private set; }

    /// <summary>The day on which the person was told that it takes longer; null when it does not.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? VerlengdOp { get; private set; }

    /// <summary>Why it takes longer.</summary>
    public string? Verlengingsreden { get; private set; }

    /// <summary>What was decided; null until then. It follows from the fields.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Correctiebesluit? Besluit { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? BeslotenOp { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? Motivering { get; private set; }

    /// <summary>The day on which it was answered, or withdrawn.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? AfgeslotenOp { get; private set; }

    /// <summary>The answer to the person; null until it is closed.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Guid? DocumentId { get; private set; }

    /// <summary>What the person has to say about a refusal, in his own words.</summary>
    public string? Verklaring { get; private set; }

    /// <summary>The file that the person gave with it.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Guid? VerklaringbestandId { get; private set; }

    /// <summary>The fields that it is about.</summary>
    public IReadOnlyList<Correctieregel> Regels => _regels;

    /// <summary>Who else got what was wrong (art. 19).</summary>
    public IReadOnlyList<Correctieontvanger> Ontvangers => _ontvangers;

    /// <exception cref="RegelovertredingException"><c>CORRECTIE_BESLOTEN</c>, <c>CORRECTIE_DUBBEL</c>, <c>CORRECTIE_ONGEWIJZIGD</c> or <c>TE_LANG</c>.</exception>
    internal void VoegToe(Correctiegegeven gegeven, string? gewensteWaarde, string? toelichting)
    {
        ControleerInBehandeling();
        if (_regels.Exists(regel => regel.RecordId == gegeven.RecordId && regel.Veld == gegeven.Veld))
            throw new RegelovertredingException("CORRECTIE_DUBBEL", $"{gegeven.Veld} van {gegeven.Titel} staat al in dit verzoek. Verwijder die regel als de persoon iets anders wil.", "gegeven");
        _regels.Add(new Correctieregel(gegeven, gewensteWaarde, toelichting));
        AantalRegels++;
    }

    /// <exception cref="RegelovertredingException"><c>CORRECTIE_BESLOTEN</c>.</exception>
    internal void Verwijder(Correctieregel regel)
    {
        ControleerInBehandeling();
        _regels.Remove(regel);
        Tel();
    }

    /// <exception cref="RegelovertredingException"><c>CORRECTIE_BESLOTEN</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal void Beoordeel(Correctieregel regel, Correctieoordeel oordeel, string? motivering)
    {
        ControleerInBehandeling();
        regel.Beoordeel(oordeel, motivering);
        Tel();
    }

    /// <summary>Extends the term, once. The person hears of it, and why, within the first one.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>CORRECTIE_AFGESLOTEN</c>, <c>CORRECTIE_AL_VERLENGD</c>, <c>CORRECTIE_VERLENGING_TE_LAAT</c>, <c>DATUM_IN_TOEKOMST</c>, <c>DATUM_VOOR_ONTVANGST</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    internal void Verleng(string? reden, DateOnly meegedeeldOp, DateOnly vandaag)
    {
        ControleerOpen();
        if (VerlengdOp is not null)
            throw new RegelovertredingException("CORRECTIE_AL_VERLENGD", "De termijn is al verlengd. Dat mag één keer.", "id");
        ControleerDag(meegedeeldOp, vandaag, "meegedeeldOp");
        if (meegedeeldOp > UiterlijkOp)
        {
            throw new RegelovertredingException(
                "CORRECTIE_VERLENGING_TE_LAAT", $"De termijn liep tot en met {UiterlijkOp:d-M-yyyy}. Daarna kan zij niet meer worden verlengd.", "meegedeeldOp");
        }

        Verlengingsreden = Invoer.Verplicht(reden, TekstLengte, "reden");
        VerlengdOp = meegedeeldOp;
        UiterlijkOp = OntvangenOp.AddMonths(Maanden + ExtraMaanden);
    }

    private void Tel() => (AantalRegels, AantalToegewezen) = (_regels.Count, _regels.Count(regel => regel.Oordeel == Correctieoordeel.Toegewezen));

    private void ControleerDag(DateOnly dag, DateOnly vandaag, string veld)
    {
        if (dag > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Deze dag moet nog komen. Leg vast wat al is gebeurd.", veld);
        if (dag < OntvangenOp)
            throw new RegelovertredingException("DATUM_VOOR_ONTVANGST", $"Het verzoek kwam op {OntvangenOp:d-M-yyyy} binnen. Kies die dag of een latere.", veld);
    }

    private void ControleerInBehandeling()
    {
        ControleerOpen();
        if (Status != Correctiestatus.InBehandeling)
            throw new RegelovertredingException("CORRECTIE_BESLOTEN", $"Over verzoek {Nummer} is al besloten.", "id");
    }

    private void ControleerOpen()
    {
        if (Status is Correctiestatus.Afgesloten or Correctiestatus.Ingetrokken)
            throw new RegelovertredingException("CORRECTIE_AFGESLOTEN", $"Verzoek {Nummer} is afgesloten.", "id");
    }
}

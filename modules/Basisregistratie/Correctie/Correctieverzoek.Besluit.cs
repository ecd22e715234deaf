namespace Leefbaarheid.Basisregistraties.Correctie;

/// <content>Deciding, telling who got it, and closing.</content>
internal sealed partial class Correctieverzoek
{
    /// <summary>Decides: all, some or none of it is granted, as was judged of the fields.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>CORRECTIE_BESLOTEN</c>, <c>CORRECTIE_ZONDER_REGELS</c>, <c>CORRECTIE_NIET_BEOORDEELD</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    internal void Beslis(string? motivering, DateOnly vandaag)
    {
        ControleerInBehandeling();
        if (_regels.Count == 0)
            throw new RegelovertredingException("CORRECTIE_ZONDER_REGELS", "Leg eerst vast welke gegevens volgens de persoon niet kloppen.", "id");
        if (_regels.Find(regel => regel.Oordeel == Correctieoordeel.TeBeoordelen) is { } open)
            throw new RegelovertredingException("CORRECTIE_NIET_BEOORDEELD", $"Beoordeel eerst {open.Veld} van {open.Titel}.", "id");
        Motivering = Invoer.Verplicht(motivering, TekstLengte, "motivering");
        Besluit = AantalToegewezen == AantalRegels ? Correctiebesluit.Toegewezen
            : AantalToegewezen == 0 ? Correctiebesluit.Afgewezen
            : Correctiebesluit.Gedeeltelijk;
        BeslotenOp = vandaag;
        Status = Correctiestatus.Besloten;
    }

    /// <summary>Somebody who got what was wrong, and has to hear of it.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>CORRECTIE_AFGESLOTEN</c>, <c>CORRECTIE_NIET_TOEGEWEZEN</c>, <c>DATUM_IN_TOEKOMST</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    internal Correctieontvanger VoegOntvangerToe(Ontvanging ontvanging, DateOnly vandaag)
    {
        ControleerOpen();
        if (AantalToegewezen == 0 || Status != Correctiestatus.Besloten)
        {
            throw new RegelovertredingException(
                "CORRECTIE_NIET_TOEGEWEZEN", "Ontvangers hoeven pas iets te weten als is besloten dat er iets wordt verbeterd.", "correctieverzoekId");
        }

        if (ontvanging.Op > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Deze dag moet nog komen. Leg vast wat al is gebeurd.", "op");
        var ontvanger = new Correctieontvanger(ontvanging);
        _ontvangers.Add(ontvanger);
        return ontvanger;
    }

    /// <summary>Says of somebody who got it that he was told, or why that could not be done.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>CORRECTIE_AFGESLOTEN</c>, <c>ONTVANGER_DAG_OF_REDEN</c>, <c>DATUM_IN_TOEKOMST</c>, <c>DATUM_VOOR_ONTVANGST</c> or <c>TE_LANG</c>.
    /// </exception>
    internal void Informeer(Correctieontvanger ontvanger, DateOnly? geinformeerdOp, string? nietOmdat, DateOnly vandaag)
    {
        ControleerOpen();
        if (geinformeerdOp is { } dag)
            ControleerDag(dag, vandaag, "geinformeerdOp");
        ontvanger.Informeer(geinformeerdOp, nietOmdat);
    }

    /// <summary>Sees of a granted field that it was changed; the request keeps what it became.</summary>
    /// <param name="regel">The granted field.</param>
    /// <param name="huidig">How it stands now; null when the record is no more, or is about somebody else.</param>
    /// <exception cref="RegelovertredingException"><c>CORRECTIE_NIET_UITGEVOERD</c>: it is as it was.</exception>
    internal void ControleerUitgevoerd(Correctieregel regel, Correctiegegeven? huidig)
    {
        ControleerBesloten();
        if (huidig?.Vingerafdruk == regel.Vingerafdruk)
        {
            throw new RegelovertredingException(
                "CORRECTIE_NIET_UITGEVOERD", $"{regel.Veld} van {regel.Titel} is nog niet verbeterd. Wijzig dat eerst waar het staat.", "id");
        }

        regel.IsUitgevoerd(huidig?.Waarde);
    }

    /// <summary>Closes it: what was granted is done, and who got it was told. The restriction ends with it.</summary>
    /// <exception cref="RegelovertredingException"><c>CORRECTIE_NIET_BESLOTEN</c>, <c>CORRECTIE_AFGESLOTEN</c> or <c>CORRECTIE_ONTVANGER_NIET_GEINFORMEERD</c>.</exception>
    internal void Sluit(DateOnly vandaag)
    {
        ControleerBesloten();
        if (_ontvangers.Find(ontvanger => !ontvanger.IsAfgehandeld) is { } open)
        {
            throw new RegelovertredingException(
                "CORRECTIE_ONTVANGER_NIET_GEINFORMEERD", $"Laat eerst {open.Naam} weten wat er is verbeterd, of leg vast waarom dat niet kan.", "id");
        }

        AfgeslotenOp = vandaag;
        Status = Correctiestatus.Afgesloten;
    }

    internal void IsBeantwoord(Guid documentId) => DocumentId = documentId;

    /// <summary>The person does not want it any more.</summary>
    /// <exception cref="RegelovertredingException"><c>CORRECTIE_AFGESLOTEN</c> or <c>CORRECTIE_BESLOTEN</c>.</exception>
    internal void TrekIn(DateOnly vandaag)
    {
        ControleerInBehandeling();
        AfgeslotenOp = vandaag;
        Status = Correctiestatus.Ingetrokken;
    }

    /// <summary>Keeps what the person has to say about a refusal; also after closing, because he reads the answer first.</summary>
    /// <exception cref="RegelovertredingException"><c>CORRECTIE_GEEN_AFWIJZING</c>, <c>CORRECTIE_HEEFT_VERKLARING</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal void Verklaar(string? verklaring)
    {
        if (Besluit is null or Correctiebesluit.Toegewezen)
            throw new RegelovertredingException("CORRECTIE_GEEN_AFWIJZING", "Een verklaring hoort bij een verzoek waarvan iets is afgewezen.", "id");
        if (Verklaring is not null)
            throw new RegelovertredingException("CORRECTIE_HEEFT_VERKLARING", "Bij dit verzoek staat al een verklaring. Die blijft zoals de persoon haar gaf.", "id");
        Verklaring = Invoer.Verplicht(verklaring, TekstLengte, "verklaring");
    }

    internal void BewaarVerklaring(Guid bestandId) => VerklaringbestandId = bestandId;

    private void ControleerBesloten()
    {
        ControleerOpen();
        if (Status != Correctiestatus.Besloten)
            throw new RegelovertredingException("CORRECTIE_NIET_BESLOTEN", "Neem eerst een besluit over dit verzoek.", "id");
    }
}

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>A case in a round: what would happen to it and why, and what came of it. It stays when the case is gone, so it tells of nobody.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Bewaarregel : Entity
{
    public const int NummerLengte = 40;
    public const int VingerafdrukLengte = 64;

    private Bewaarregel()
    {
    }

    public Bewaarregel(int volgnummer, Bewaaroordeel oordeel, int aantalGegevens, string vingerafdruk)
    {
        var (zaak, beleid) = (oordeel.Zaak, oordeel.Beleid);
        Volgnummer = volgnummer;
        Soort = oordeel.Soort;
        ZaakId = zaak.Id;
        Nummer = zaak.Nummer;
        Dossiertype = zaak.Typecode;
        Afhandelingsreden = zaak.Redencode ?? "";
        AfgehandeldPer = zaak.AfgehandeldPer!.Value;
        BeleidId = beleid.Id;
        Beleid = beleid.Omschrijving;
        Termijn = beleid.Termijn;
        Actie = beleid.Actie;
        Startgebeurtenis = beleid.Startgebeurtenis;
        Startdatum = oordeel.Startdatum;
        VervaltOp = oordeel.VervaltOp;
        AantalGegevens = aantalGegevens;
        Vingerafdruk = vingerafdruk;
        if (oordeel.Bezwaar is { } bezwaar)
            SlaOver(bezwaar);
    }

    public Guid BewaarrondeId { get; private set; }

    public Bewaarronde? Bewaarronde { get; private set; }

    /// <summary>Place in the round.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>GraphQL type of the case.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Key of the case.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ZaakId { get; private set; }

    /// <summary>Number of the case.</summary>
    public string Nummer { get; private set; } = "";

    public string Dossiertype { get; private set; } = "";

    public string Afhandelingsreden { get; private set; } = "";

    public DateOnly AfgehandeldPer { get; private set; }

    public Guid BeleidId { get; private set; }

    /// <summary>The policy by which it is due, as it was called.</summary>
    public string Beleid { get; private set; } = "";

    public string Termijn { get; private set; } = "";

    public Bewaaractie Actie { get; private set; }

    public Startgebeurtenis Startgebeurtenis { get; private set; }

    /// <summary>The day from which the term counts.</summary>
    public DateOnly Startdatum { get; private set; }

    /// <summary>The day on which the term was over.</summary>
    public DateOnly VervaltOp { get; private set; }

    /// <summary>How many records go with it: letters, conversations, tasks.</summary>
    public int AantalGegevens { get; private set; }

    /// <summary>By which is seen that something was added or changed since.</summary>
    [HotChocolate.GraphQLIgnore]
    public string Vingerafdruk { get; private set; } = "";

    public Bewaaruitkomst Uitkomst { get; private set; }

    /// <summary>Why it was left out; null when it was not.</summary>
    public Bewaarbezwaar? Bezwaar { get; private set; }

    public DateOnly? UitgevoerdOp { get; private set; }

    internal void IsGedaan(DateOnly op)
    {
        Uitkomst = Bewaaruitkomst.Uitgevoerd;
        UitgevoerdOp = op;
    }

    internal void SlaOver(Bewaarbezwaar bezwaar)
    {
        Uitkomst = Bewaaruitkomst.Overgeslagen;
        Bezwaar = bezwaar;
    }
}

/// <summary>What came of a line of a round.</summary>
internal enum Bewaaruitkomst
{
    /// <summary>Nothing yet.</summary>
    Gepland,

    /// <summary>It was done.</summary>
    Uitgevoerd,

    /// <summary>It was not done, and will not be in this round.</summary>
    Overgeslagen,
}

/// <summary>Why a case is left out of a round.</summary>
internal enum Bewaarbezwaar
{
    /// <summary>It may not be erased for the time being.</summary>
    Geblokkeerd,

    /// <summary>It is no longer there, or not finished any more.</summary>
    NietMeerAfgehandeld,

    /// <summary>It, or what hangs on it, was changed after the dry run.</summary>
    Gewijzigd,

    /// <summary>The policy says something else by now: another term, another action, or nothing.</summary>
    AnderBeleid,

    /// <summary>Its term is not over any more.</summary>
    NietMeerVervallen,

    /// <summary>The module that knows it is not there.</summary>
    ModuleOntbreekt,

    /// <summary>It failed; the log of the host says why.</summary>
    Mislukt,

    /// <summary>Somebody says that something in it is wrong, and that is not answered yet.</summary>
    Betwist,
}

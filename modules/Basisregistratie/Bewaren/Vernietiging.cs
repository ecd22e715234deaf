namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>That a case was erased or made anonymous: proof that it was done, without anything about a person. It is never changed or removed.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HotChocolate.GraphQLName("Vernietigingslogregel")]
internal sealed class Vernietiging : Entity, IAlleenToevoegen
{
    private Vernietiging()
    {
    }

    public Vernietiging(Bewaarronde ronde, Bewaarregel regel, int aantalGegevens, DateOnly datum)
    {
        Soort = regel.Soort;
        ZaakId = regel.ZaakId;
        Nummer = regel.Nummer;
        Dossiertype = regel.Dossiertype;
        Afhandelingsreden = regel.Afhandelingsreden;
        Actie = regel.Actie;
        Beleid = regel.Beleid;
        VervaltOp = regel.VervaltOp;
        AantalGegevens = aantalGegevens;
        Ronde = ronde.Nummer;
        Datum = datum;
    }

    /// <summary>GraphQL type of the case.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Key of the case that was.</summary>
    public Guid ZaakId { get; private set; }

    /// <summary>Number of the case.</summary>
    public string Nummer { get; private set; } = "";

    public string Dossiertype { get; private set; } = "";

    public string Afhandelingsreden { get; private set; } = "";

    /// <summary>What was done.</summary>
    public Bewaaractie Actie { get; private set; }

    /// <summary>The policy by which it was done, as it was called.</summary>
    public string Beleid { get; private set; } = "";

    /// <summary>The day on which the term was over.</summary>
    public DateOnly VervaltOp { get; private set; }

    /// <summary>How many records went with it.</summary>
    public int AantalGegevens { get; private set; }

    /// <summary>Number of the round.</summary>
    public string Ronde { get; private set; } = "";

    /// <summary>The day on which it was done.</summary>
    public DateOnly Datum { get; private set; }
}

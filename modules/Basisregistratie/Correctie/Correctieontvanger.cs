namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Somebody outside the corporation who got data that turned out wrong, and is told so (AVG art. 19).</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Correctieontvanger : Entity
{
    public const int NaamLengte = 200;
    public const int WatLengte = 500;
    public const int RedenLengte = 1000;

    private Correctieontvanger()
    {
    }

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal Correctieontvanger(Ontvanging ontvanging)
    {
        Naam = Invoer.Verplicht(ontvanging.Naam, NaamLengte, "naam");
        Wat = Invoer.Verplicht(ontvanging.Wat, WatLengte, "wat");
        Op = ontvanging.Op;
        IsPersoon = ontvanging.IsPersoon;
    }

    public Guid CorrectieverzoekId { get; private set; }

    public Correctieverzoek? Correctieverzoek { get; private set; }

    public string Naam { get; private set; } = "";

    /// <summary>What he got: a letter, data under a convenant.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>When he got it.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly Op { get; private set; }

    /// <summary>True for a resident or another person, who is not named to whoever asked.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool IsPersoon { get; private set; }

    /// <summary>The day on which he was told what was put right.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? GeinformeerdOp { get; private set; }

    /// <summary>Why he was not told.</summary>
    public string? NietGeinformeerdOmdat { get; private set; }

    internal bool IsAfgehandeld => GeinformeerdOp is not null || NietGeinformeerdOmdat is not null;

    internal void Informeer(DateOnly? geinformeerdOp, string? nietOmdat)
    {
        var reden = Invoer.Optioneel(nietOmdat, RedenLengte, "nietOmdat");
        if (geinformeerdOp is null == reden is null)
        {
            throw new RegelovertredingException(
                "ONTVANGER_DAG_OF_REDEN", "Vul in wanneer de ontvanger is geïnformeerd, of waarom dat niet kan. Een van beide.", "geinformeerdOp");
        }

        (GeinformeerdOp, NietGeinformeerdOmdat) = (geinformeerdOp, reden);
    }
}
